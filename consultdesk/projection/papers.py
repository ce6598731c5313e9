"""The other documents of an incident, as its client may read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from consultdesk.domain.client_safe import (
    ClientAccord,
    ClientChoice,
    ClientClosing,
    ClientDecision,
    ClientLetterhead,
    ClientPromise,
    ClientPromises,
    ClientPromiseState,
    ClientScale,
    ClientSignature,
    ClientStroke,
    ClientSwing,
    ClientWorksheet,
    Heed,
    Remark,
)
from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.options import Criterion, client_letters
from consultdesk.domain.problem import current
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import latest
from consultdesk.projection.surroundings import (
    PrintJob,
    Surroundings,
    letterhead,
    statement,
    untranslated,
)


class _Common(TypedDict):
    number: str
    letterhead: ClientLetterhead
    contact: str
    client: str
    dated: date
    locale: Locale
    paper: Paper


def common(file: IncidentFile, around: Surroundings, job: PrintJob) -> _Common:
    """Give what every document of an incident has."""
    return {
        "number": file.incident.short_number,
        "letterhead": letterhead(around.practice, job.locale.language),
        "contact": file.contact.name if file.contact else "",
        "client": file.client.name,
        "dated": job.dated,
        "locale": job.locale,
        "paper": job.paper,
    }


_STATES = {
    PromiseState.KEPT: ClientPromiseState.KEPT,
    PromiseState.BROKEN: ClientPromiseState.BROKEN,
    PromiseState.WITHDRAWN: ClientPromiseState.WITHDRAWN,
}


def client_promise(promise: Promise, language: str) -> ClientPromise:
    """Give one promise as the client may read it."""
    done = promise.done_on is not None and not promise.pending
    waiting = ClientPromiseState.KEPT if done else ClientPromiseState.OPEN
    return ClientPromise(
        text=promise.text.read(language),
        mine=promise.owner is Owner.ME,
        by=promise.by,
        due=promise.due,
        moved_from=promise.moved_from,
        state=_STATES.get(promise.state, waiting),
        done_on=promise.done_on,
    )


def client_promises(file: IncidentFile, around: Surroundings, job: PrintJob) -> ClientPromises:
    """Give what both promised as the client may read it."""
    language = job.locale.language
    return ClientPromises(
        **common(file, around, job),
        promises=tuple(client_promise(promise, language) for promise in file.promises),
    )


def promises_remarks(file: IncidentFile, around: Surroundings, job: PrintJob) -> Iterator[Remark]:
    """Name what deserves a look before the promises are printed."""
    if not file.promises:
        yield Remark(Heed.NOTHING_PROMISED)
    texts = [promise.text for promise in file.promises]
    yield from untranslated([around.practice.tagline, *texts], job.locale.language)


def client_closing(file: IncidentFile, around: Surroundings, job: PrintJob) -> ClientClosing:
    """Give the closing letter as the client may read it."""
    language = job.locale.language
    known, last = statement(file, around, language), latest(file.rounds)
    promises = [client_promise(promise, language) for promise in file.promises]
    return ClientClosing(
        **common(file, around, job),
        written_in=around.practice.city,
        addressed_to=file.client.city,
        statement=known.text if known else "",
        kept=tuple(one.text for one in promises if one.state is ClientPromiseState.KEPT),
        asked_on=last.on if last else None,
        rating=last.rating if last else None,
        said=last.words if last else "",
        enough=last is not None and last.enough,
        last_word=file.incident.closing_word.read(language),
    )


def closing_remarks(file: IncidentFile, around: Surroundings, job: PrintJob) -> Iterator[Remark]:
    """Name what deserves a look before the closing letter is printed."""
    if latest(file.rounds) is None:
        yield Remark(Heed.NOT_ASKED)
    known = current(file.statements)
    texts = [known.text] if known else []
    texts += [promise.text for promise in file.promises if promise.done_on is not None]
    texts.append(file.incident.closing_word)
    yield from untranslated([around.practice.tagline, *texts], job.locale.language)


def client_decision(file: IncidentFile, around: Surroundings, job: PrintJob) -> ClientDecision:
    """Give the decision form as the client may read it: offered options only."""
    language, sheet, decision = job.locale.language, file.sheet, file.decision
    letters = client_letters(sheet)
    chosen = decision.option_id if decision else ""
    at = decision.decided_at if decision else None
    return ClientDecision(
        **common(file, around, job),
        choices=tuple(
            ClientChoice(letters[option.id], option.name.read(language), option.id == chosen)
            for option in sheet.options
            if sheet.offered(option)
        ),
        decided_by=decision.decided_by if decision else "",
        decided_on=local_day(at, around.calendar.zone) if at else None,
        reasons=decision.reasons.read(language) if decision else "",
        agreement=decision.agreement.read(language) if decision else "",
        promises=tuple(client_promise(one, language) for one in _standing(file)),
        accord=ClientAccord(decision.acceptance.value) if decision else None,
        signatures=_signatures(file, around),
    )


def _signatures(file: IncidentFile, around: Surroundings) -> tuple[ClientSignature, ...]:
    """Give the signatures of both on the decision that holds."""
    decision, zone = file.decision, around.calendar.zone
    return tuple(
        ClientSignature(
            signed.party == Owner.ME,
            signed.name,
            local_day(signed.at, zone),
            tuple(ClientStroke(stroke.points) for stroke in signed.strokes),
        )
        for signed in file.signatures
        if decision is not None and signed.decision_id == decision.id
    )


def _standing(file: IncidentFile) -> Iterator[Promise]:
    """Give the promises that were not withdrawn."""
    return (one for one in file.promises if one.state is not PromiseState.WITHDRAWN)


def decision_remarks(file: IncidentFile, around: Surroundings, job: PrintJob) -> Iterator[Remark]:
    """Name what deserves a look before the decision form is printed."""
    sheet, decision = file.sheet, file.decision
    offered = [option for option in sheet.options if sheet.offered(option)]
    if not offered:
        yield Remark(Heed.NO_OPTION_OFFERED)
    texts = [option.name for option in offered]
    texts += [decision.reasons, decision.agreement] if decision else []
    texts += [promise.text for promise in _standing(file)]
    yield from untranslated([around.practice.tagline, *texts], job.locale.language)


def client_worksheet(file: IncidentFile, around: Surroundings, job: PrintJob) -> ClientWorksheet:
    """Give the weighting worksheet as the client may read it."""
    language = job.locale.language
    return ClientWorksheet(
        **common(file, around, job),
        currency=file.incident.currency,
        swings=tuple(
            ClientSwing(
                name=(c.client_name or c.name).read(language),
                scale=ClientScale(c.scale.value),
                unit=(c.client_unit or c.unit).read(language),
                worst=c.worst,
                best=c.best,
                worst_words=c.worst_words.read(language),
                best_words=c.best_words.read(language),
            )
            for c in _shared_criteria(file)
        ),
    )


def _shared_criteria(file: IncidentFile) -> tuple[Criterion, ...]:
    return tuple(c for c in file.sheet.criteria if not c.hidden and not c.private)


def worksheet_remarks(file: IncidentFile, around: Surroundings, job: PrintJob) -> Iterator[Remark]:
    """Name what deserves a look before the worksheet is printed."""
    criteria = _shared_criteria(file)
    if not criteria:
        yield Remark(Heed.NO_CRITERION)
    texts = [around.practice.tagline]
    for c in criteria:
        texts += [c.client_name or c.name, c.client_unit or c.unit, c.worst_words, c.best_words]
    yield from untranslated(texts, job.locale.language)
