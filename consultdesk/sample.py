"""The sample desk: three invented clients and incidents, moved by whole weeks to today."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from consultdesk.beginnings import beginnings
from consultdesk.domain.clients import Client, Contact, Engagement, LogEntry
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.decisions import Acceptance, Decision, GutFeeling, Handout
from consultdesk.domain.incidents import Ceiling, Closing, Incident, IncidentKind, Level
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
    Style,
    Whose,
    audience_of,
)
from consultdesk.domain.locales import Audience, Channel, Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    MoneySource,
    Option,
    Perspective,
    ProCon,
    Scale,
    Sign,
    Viewpoint,
    Weight,
    WeightMethod,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice
from consultdesk.domain.problem import Contribution, ProblemStatement, Side, Wording
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.rates import ExchangeRate, Rate
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.text import InternalText
from consultdesk.paths import resource
from consultdesk.wording.dates import day_and_month, month, weekday

LAST_SETTLED = date(2026, 6, 9)
_ZONES = {"fr-CA": "America/Toronto", "fr-FR": "Europe/Paris", "en-CA": "America/Toronto"}
_PLACEHOLDER = re.compile(r"\{(day|month|weekday):([\d-]+)\}")
_SOURCES = {"cost_client": MoneySource.CLIENT_TOTAL, "cost_cons": MoneySource.ME}
_SCALES = {"0-100": Scale.POINTS, "days": Scale.DAYS, "money": Scale.MONEY}
_LEVELS = {"low": Level.LOW, "medium": Level.MEDIUM, "high": Level.HIGH}


def sample_records(today: date, language: str) -> tuple[Record, ...]:
    """Give every record of the sample desk, parents first, its last incident open on `today`.

    Texts for clients come in both languages; private ones in the language of the interface.
    """
    data = json.loads(resource("sample", "sample.json").read_text("utf-8"))
    weeks = (today - LAST_SETTLED).days // 7
    return tuple(_Sample(data, timedelta(weeks=weeks), language).records())


@dataclass(frozen=True)
class _Sample:
    """The sample's JSON on its way to becoming records."""

    data: dict[str, Any]
    shift: timedelta
    language: str

    def records(self) -> Iterator[Record]:
        yield from self._practice()
        for client in self.data["clients"]:
            yield from self._client(client)
        for engagement in self.data["engagements"]:
            yield self._engagement(engagement)
        for incident in self.data["incidents"]:
            yield from _IncidentOfSample(self, incident).records()

    def day(self, text: str) -> date:
        """Move a day of the sample to its place around today."""
        return date.fromisoformat(text[:10]) + self.shift

    def moment(self, text: str, hour: int = 10) -> datetime:
        """Move a moment of the sample, keeping its time of day in Montréal."""
        clock = time.fromisoformat(text[11:]) if "T" in text else time(hour)
        return datetime.combine(self.day(text), clock, ZoneInfo("America/Toronto"))

    def words(self, text: str, language: str) -> str:
        """Write the dates inside a text as its language writes them."""
        locale = Locale.FR_CA if language == "fr" else Locale.EN_CA
        say: dict[str, Callable[[date, Locale], str]] = {
            "day": day_and_month,
            "month": month,
            "weekday": weekday,
        }

        def written(found: re.Match[str]) -> str:
            whole = found[2] if len(found[2]) > 7 else f"{found[2]}-15"
            return say[found[1]](self.day(whole), locale)

        return _PLACEHOLDER.sub(written, text)

    def phrase(self, both: dict[str, str]) -> Phrase:
        """Give a text for the client in both languages."""
        return Phrase(self.words(both["fr"], "fr"), self.words(both["en"], "en"))

    def own(self, both: dict[str, str]) -> str:
        """Give a text of mine in the language of the interface."""
        return self.words(both[self.language], self.language)

    def _practice(self) -> Iterator[Record]:
        me = self.data["consultant"]
        for record in beginnings():
            if isinstance(record, Practice):
                yield record.but(
                    name=me["name"],
                    firm=me["firm"],
                    city=me["city"],
                    phone=me["phone"],
                    email=me["email"],
                    tagline=self.phrase(me["tagline"]),
                    tax_set_id="tax-qc",
                )
            else:
                yield record
        for currency, rate in me["rates"].items():
            yield Rate(
                id=f"rate-{currency}",
                currency=currency,
                billed=Money.of(rate["list"], currency),
                cost=Money.of(rate["cost"], currency),
            )
        fx = next(i["fx"] for i in self.data["incidents"] if "fx" in i)
        source, target = fx["pair"].split("/")
        yield ExchangeRate(
            id="fx-sample",
            source=source,
            target=target,
            rate=Decimal(fx["rate"]),
            on=self.day(fx["date"]),
            note=InternalText(self.own(fx["note"])),
        )

    def _client(self, client: dict[str, Any]) -> Iterator[Record]:
        started = [e["start"] for e in self.data["engagements"] if e["client"] == client["id"]]
        numbers = [i["number"] for i in self.data["incidents"] if i["client"] == client["id"]]
        yield Client(
            id=client["id"],
            name=client["name"],
            city=client["city"],
            locale=Locale(client["language"]),
            currency=client["currency"],
            paper=Paper.A4 if client["language"] == "fr-FR" else Paper.LETTER,
            tax_set_id=self.data["taxes_of"][numbers[0]],
            time_zone=_ZONES[client["language"]],
            since=self.day(min(started)),
        )
        for place, contact in enumerate(client["contacts"]):
            yield Contact(
                id=f"{client['id']}-{place}",
                client_id=client["id"],
                position=place,
                name=contact["name"],
                role=self.phrase(contact["role"]),
                phone=contact["phone"],
                email=contact["email"],
                decides=contact.get("decides", False),
                pays=contact.get("pays", False),
                affected=contact.get("affected", False),
            )

    def _engagement(self, engagement: dict[str, Any]) -> Engagement:
        card = engagement["kickoff_card"]
        return Engagement(
            id=engagement["id"],
            client_id=engagement["client"],
            number=engagement["id"],
            title=self.phrase(engagement["title"]),
            fee=Money.of(engagement["fee"], engagement["currency"]),
            hours=Decimal(engagement["hours"]),
            starts_on=self.day(engagement["start"]),
            kickoff_given_on=self.day(card["on"]) if card["given"] else None,
            kickoff_channel=Channel.MEETING if card["given"] else None,
        )


@dataclass(frozen=True)
class _IncidentOfSample:
    """One incident of the sample on its way to becoming records."""

    sample: _Sample
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.data["number"])

    def records(self) -> Iterator[Record]:
        yield self._incident()
        yield Ceiling(
            id=f"{self.id}-ceiling",
            incident_id=self.id,
            amount=Money.of(self.data["ceiling"]["amount"], self.data["ceiling"]["currency"]),
            hours=Decimal(self.data["ceiling"]["hours"]),
        )
        yield from self._heard()
        yield from self._defined()
        yield from self._matrix()
        yield from self._decided()
        yield from self._followed()

    def _incident(self) -> Incident:
        data, dates, at = self.data, self.data["dates"], self.sample.moment
        closed = dates["closed"]
        currency = data["currency"]
        return Incident(
            id=self.id,
            number=data["number"],
            client_id=data["client"],
            engagement_id=data["engagement"],
            contact_id=f"{data['client']}-0",
            title=self.sample.phrase(data["title"]),
            noticed_at=at(dates["perceived"]),
            kind=IncidentKind(data["type"]),
            cause=self.sample.own(data["cause"]),
            impact=_LEVELS[data["impact"]],
            urgency=_LEVELS[data["urgency"]],
            currency=currency,
            tax_set_id=self.sample.data["taxes_of"][self.id],
            billed_rate=Money.of(data["rate_list"], currency),
            cost_rate=Money.of(data["rate_cost"], currency),
            meeting_at=at(dates["met"]),
            ready_from=self.sample.day(dates["decided"]),
            insurer_told_on=self.sample.day(data["insurer"]["on"]) if "insurer" in data else None,
            closed_at=at(closed, 16) if closed else None,
            closing=Closing.EXCELLENT if closed else None,
        )

    def _heard(self) -> Iterator[Record]:
        data, dates, own = self.data, self.data["dates"], self.sample.own
        called = self.sample.moment(dates["called"])
        for channel, at in ((Channel.CALL, called), (Channel.MEETING, self._met())):
            yield LogEntry(
                id=f"{self.id}-{channel}",
                client_id=data["client"],
                incident_id=self.id,
                contact_id=f"{data['client']}-0",
                at=at,
                channel=channel,
                ended_at=at + timedelta(minutes=25),
            )
        call = f"{self.id}-call"
        noted = [(NoteKind.FACT, fact) for fact in data["facts"]]
        noted.append((NoteKind.REMEDY, data["remedy_sought"]))
        for place, (kind, text) in enumerate(noted):
            yield ListeningNote(
                id=f"{self.id}-note-{place}",
                incident_id=self.id,
                log_entry_id=call,
                position=place,
                kind=kind,
                text=own(text),
                audience=audience_of(kind),
            )
        for place, emotion in enumerate(data["emotions"]):
            yield Emotion(
                id=f"{self.id}-emotion-{place}",
                incident_id=self.id,
                log_entry_id=call,
                position=place,
                whose=Whose.CLIENT if emotion["who"] == "client" else Whose.MINE,
                word=InternalText(own(emotion["word"])),
                intensity=emotion["intensity"],
            )
        said = data["reformulation"]
        yield Reformulation(
            id=f"{self.id}-reformulation",
            incident_id=self.id,
            log_entry_id=call,
            style=Style(said["style"]),
            text=own(said["text"]),
            answer=Answer.CONFIRMED,
            answered_at=called + timedelta(minutes=20),
        )

    def _met(self) -> datetime:
        return self.sample.moment(self.data["dates"]["met"])

    def _defined(self) -> Iterator[Record]:
        data, phrase = self.data, self.sample.phrase
        agreed = self.sample.moment(data["dates"]["problem_agreed"], 11)
        yield ProblemStatement(
            id=f"{self.id}-statement",
            incident_id=self.id,
            wording=Wording.AGREED,
            text=phrase(data["problem"]),
            confirmed_at=max(agreed, self.sample.moment(data["dates"]["called"])),
            confirmed_by=data["decision"]["by"][self.sample.language],
            channel=Channel.CALL,
        )
        for side in Side:
            for place, text in enumerate(data["contributions"][side.value]):
                yield Contribution(
                    id=f"{self.id}-{side}-{place}",
                    incident_id=self.id,
                    side=side,
                    position=place,
                    text=phrase(text),
                    audience=Audience.PRIVATE if side is Side.THEIRS else Audience.CLIENT,
                )

    def _matrix(self) -> Iterator[Record]:
        for place, viewpoint in enumerate((Viewpoint.CLIENT, Viewpoint.MINE)):
            yield Perspective(
                id=f"{self.id}-{viewpoint}",
                incident_id=self.id,
                position=place,
                viewpoint=viewpoint,
                method=WeightMethod.SWING,
            )
        for place, criterion in enumerate(self.data["criteria"]):
            yield from self._criterion(place, criterion)
        for place, option in enumerate(self.data["options"]):
            yield from self._option(place, option)

    def _criterion(self, place: int, data: dict[str, Any]) -> Iterator[Record]:
        phrase, scale = self.sample.phrase, _SCALES[data["scale"]]
        days = Phrase("jours ouvrables", "working days")
        criterion = Criterion(
            id=f"{self.id}-{data['key']}",
            incident_id=self.id,
            position=place,
            name=phrase(data["label"]),
            client_name=phrase(data.get("client_label", data["label"])),
            short=phrase(data["short"]),
            audience=Audience(data["audience"]),
            scale=scale,
            unit=Phrase("j ouvr.", "work days") if scale is Scale.DAYS else Phrase(),
            client_unit=days if scale is Scale.DAYS else Phrase(),
            worst=Decimal(data["worst"]),
            best=Decimal(data["best"]),
            source=_SOURCES.get(data["key"]),
        )
        yield criterion
        for viewpoint in (Viewpoint.CLIENT, Viewpoint.MINE):
            if viewpoint is Viewpoint.MINE or not criterion.private:
                yield Weight(
                    id=f"{criterion.id}-{viewpoint}",
                    perspective_id=f"{self.id}-{viewpoint}",
                    criterion_id=criterion.id,
                    points=Decimal(data["swing"]),
                )

    def _option(self, place: int, data: dict[str, Any]) -> Iterator[Record]:
        phrase = self.sample.phrase
        key = f"{self.id}-{data['key']}"
        yield Option(
            id=key,
            incident_id=self.id,
            position=place,
            name=phrase(data["label"]),
            is_baseline=bool(data.get("baseline")),
        )
        for criterion in self.data["criteria"]:
            if criterion["scale"] != "money":
                yield Cell(
                    id=f"{key}-{criterion['key']}",
                    option_id=key,
                    criterion_id=f"{self.id}-{criterion['key']}",
                    likely=Decimal(str(data["perf"][criterion["key"]])),
                )
        for sign, reasons in ((Sign.PRO, data["pros"]), (Sign.CON, data["cons"])):
            for number, reason in enumerate(reasons):
                yield ProCon(
                    id=f"{key}-{sign}-{number}",
                    option_id=key,
                    sign=sign,
                    position=number,
                    text=phrase(reason["text"]),
                    strength=reason["strength"],
                    audience=Audience(reason["audience"]),
                )
        for number, line in enumerate(data["lines"]):
            yield self._line(f"{key}-line-{number}", key, number, line)

    def _line(self, key: str, option_id: str, place: int, data: dict[str, Any]) -> CostLine:
        names = {"client_internal": LineKind.CLIENT_TIME}
        return CostLine(
            id=key,
            option_id=option_id,
            position=place,
            kind=names.get(data["kind"]) or LineKind(data["kind"]),
            label=self.sample.phrase(data["label"]),
            likely=Decimal(str(data["qty"])),
            unit_price=Money.of(str(data["unit_price"]), self.data["currency"]),
            client_percent=Decimal(data["pay_client"]),
            third_percent=Decimal(data["pay_third"]),
            invoiced=data["invoiced"],
        )

    def _decided(self) -> Iterator[Record]:
        data, phrase = self.data["decision"], self.sample.phrase
        option = f"{self.id}-{data['option']}"
        yield GutFeeling(id=f"{self.id}-gut", incident_id=self.id, option_id=option)
        yield Handout(
            id=f"{self.id}-handout",
            incident_id=self.id,
            title=phrase(self.data["handout_title"]),
        )
        yield Decision(
            id=f"{self.id}-decision",
            incident_id=self.id,
            option_id=option,
            decided_by=data["by"][self.sample.language],
            decided_at=self.sample.moment(data["on"], 11),
            reasons=phrase(data["reasons"]),
            given_up=phrase(data["given_up"]),
            acceptance=Acceptance.VOICE,
        )

    def _followed(self) -> Iterator[Record]:
        by = self.data["decision"]["by"][self.sample.language]
        for place, data in enumerate(self.data["promises"]):
            theirs = data.get("by") == "client"
            moved = data["status"] == "renegotiated"
            yield Promise(
                id=f"{self.id}-promise-{place}",
                incident_id=self.id,
                decision_id=f"{self.id}-decision",
                position=place,
                owner=Owner.CLIENT if theirs else Owner.ME,
                by=by if theirs else "",
                text=self.sample.phrase(data["text"]),
                due=self.sample.day(data["done"] if moved else data["due"]),
                made_on=self.sample.day(self.data["decision"]["on"]),
                moved_from=self.sample.day(data["due"]) if moved else None,
                state=PromiseState(data["status"]),
                done_on=self.sample.day(data["done"]) if "done" in data else None,
            )
        for place, data in enumerate(self.data["ratings"]):
            fair = data.get("fairness", {})
            yield SatisfactionRound(
                id=f"{self.id}-round-{place}",
                incident_id=self.id,
                on=self.sample.day(data["on"]),
                rating=data["satisfaction"],
                words=self.sample.own(data["comment"]),
                by=by,
                effort=data.get("effort"),
                fair_result=fair.get("result"),
                fair_process=fair.get("process"),
                fair_manner=fair.get("manner"),
                adjustment=self.sample.own(data["adjustment"]) if "adjustment" in data else "",
            )
        if self.data["lesson"]:
            yield Lesson(
                id=f"{self.id}-lesson",
                incident_id=self.id,
                lesson=InternalText(self.sample.own(self.data["lesson"])),
            )
