"""The incident that was lived beside the one that the sample loads: the same words and figures.

Ids, numbers and places aside. A role and the title of an engagement have one language on screen.
"""

from datetime import datetime

from consultdesk.domain.clock import StillClock
from consultdesk.domain.costing import Case
from consultdesk.domain.problem import Side
from consultdesk.sample import LAST_SETTLED
from consultdesk.workspace import load_sample, numbered, open_desk
from tests.journeys.replay.script import ZONE


def loaded(folder, script):
    """Give an incident as the sample loads it on its last documented day."""
    day = LAST_SETTLED
    clock = StillClock(datetime(day.year, day.month, day.day, 18, tzinfo=ZONE))
    with open_desk(folder / "loaded.consultdesk", clock) as store:
        load_sample(store, clock, script.language)
        return numbered(store, script.number)


class Told:
    """Everything an incident file says, by room, as values that compare."""

    def __init__(self, file, script):
        self.file, self.language = file, script.language
        self.currency = file.incident.currency
        self.options = [option.id for option in file.options]
        self.criteria = [criterion.id for criterion in file.criteria]

    def rooms(self):
        """Give every room by its name."""
        heard = {"log": self.log(), "heard": self.heard(), "said_back": self.said_back()}
        agreed = {"statement": self.statement(), "contributions": self.contributions()}
        matrix = {"matrix": self.matrix(), "reasons": self.reasons(), "costs": self.costs()}
        done = {"decision": self.decision(), "promises": self.promises(), "rounds": self.rounds()}
        return {"incident": self.incident(), "client": self.client(), "limits": self.limits(),
                "lesson": self.lesson(), **heard, **agreed, **matrix, **done}  # fmt: skip

    def incident(self):
        one = self.file.incident
        return (
            one.title, one.noticed_at, one.kind, one.cause, one.impact, one.urgency,
            one.currency, one.tax_set_id,
            one.billed_rate, one.cost_rate, one.meeting_at, one.ready_from,
            one.insurer_told_on, one.closed_at, one.closing,
        )  # fmt: skip

    def client(self):
        one, agreed = self.file.client, self.file.engagement
        people = [(p.name, p.role.get(self.language), p.phone, p.email,
                   p.decides, p.pays, p.affected) for p in self.file.contacts]  # fmt: skip
        work = (agreed.title.get(self.language), agreed.fee, agreed.hours, agreed.starts_on,
                agreed.kickoff_given_on, agreed.kickoff_channel)  # fmt: skip
        card = (one.name, one.city, one.locale, one.currency, one.paper, one.time_zone, one.since)
        return (card, people, self.file.contact.name, work)

    def limits(self):
        return (self.file.ceiling.amount, self.file.ceiling.hours)

    def log(self):
        return [(entry.channel, entry.at, entry.ended_at) for entry in self.file.log]

    def heard(self):
        notes = [(note.kind, note.text, note.audience) for note in self.file.notes]
        felt = [(one.whose, one.word.reveal(), one.intensity) for one in self.file.emotions]
        return (notes, felt)

    def said_back(self):
        return [(r.style, r.text, r.answer, r.answered_at) for r in self.file.reformulations]

    def statement(self):
        return [(s.text, s.confirmed_at, s.confirmed_by, s.channel)
                for s in self.file.statements]  # fmt: skip

    def contributions(self):
        known = self.file.contributions  # on each side in their order
        return {side: [(c.text, c.audience) for c in known if c.side is side] for side in Side}

    def matrix(self):
        sheet = self.file.sheet
        names = [(o.name, o.is_baseline) for o in sheet.options]
        rows = [(c.name, c.client_name or c.name, c.short, c.audience, c.scale, c.unit,
                 c.client_unit, c.worst, c.best, c.source) for c in sheet.criteria]  # fmt: skip
        cells = [[sheet.value(o, c) for o in sheet.options] for c in sheet.criteria]
        views = [(view.viewpoint, view.method, self.shares(view)) for view in sheet.perspectives]
        felt = self.options.index(self.file.gut_feeling.option_id)
        return (names, rows, cells, views, felt)

    def shares(self, view):
        shares = self.file.sheet.shares(view)
        return [shares.get(key) for key in self.criteria]

    def reasons(self):
        known = self.file.procons
        return [(self.options.index(r.option_id), r.sign, r.text, r.strength, r.audience)
                for r in sorted(known, key=self.placed)]  # fmt: skip

    def placed(self, record):
        """Give the place of a reason or of a cost line: by option, then as listed."""
        return (self.options.index(record.option_id), getattr(record, "sign", ""), record.position)

    def costs(self):
        known = self.file.lines
        return [(self.options.index(line.option_id), line.label, line.kind,
                 line.amount(Case.LIKELY, self.currency).amount,
                 line.client_percent, line.third_percent, line.invoiced)
                for line in sorted(known, key=self.placed)]  # fmt: skip

    def decision(self):
        one, title = self.file.decision, self.file.handout.title
        return (self.options.index(one.option_id), one.decided_by, one.decided_at,
                one.reasons, one.given_up, one.acceptance, title,
                )  # fmt: skip

    def promises(self):
        return [(p.owner, p.by, p.text, p.due, p.moved_from, p.state, p.done_on)
                for p in self.file.promises]  # fmt: skip

    def rounds(self):
        return [(r.on, r.rating, r.words, r.by, r.effort, r.fair_result, r.fair_process,
                 r.fair_manner, r.adjustment)
                for r in self.file.rounds if r.rating is not None]  # fmt: skip

    def lesson(self):
        return self.file.lesson.lesson.reveal() if self.file.lesson else ""


def same(lived, sample, script):
    """Compare room by room, so that a difference is named by the room it is in."""
    found, wanted = Told(lived, script).rooms(), Told(sample, script).rooms()
    for room, value in wanted.items():
        assert found[room] == value, room
