"""The whole file of an incident on paper: every stage, every day, every figure and document."""

from __future__ import annotations

from collections.abc import Iterator

from consultdesk.documents.for_me.blocks import Block, Facts, Part, Points, PrivatePaper, Rows
from consultdesk.documents.for_me.chronology import chronology
from consultdesk.documents.for_me.common import (
    ceiling_words,
    contacts_table,
    feeling_words,
    gut_words,
    named_option,
    promises_table,
    rating_words,
)
from consultdesk.documents.for_me.ending_part import ending
from consultdesk.documents.for_me.making import Making, told
from consultdesk.documents.for_me.options_part import options_parts
from consultdesk.documents.press.text import beside
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.defining import action_of, nobodys
from consultdesk.domain.incident_file import IncidentFile, stage_of
from consultdesk.domain.listening import Answer, ListeningNote, NoteKind, Reformulation
from consultdesk.domain.problem import ProblemStatement, Side

_KINDS = (
    ("facts", NoteKind.FACT),
    ("need", NoteKind.NEED),
    ("remedy", NoteKind.REMEDY),
    ("success", NoteKind.SUCCESS),
    ("heard", NoteKind.EMOTION),
)


def incident_file(file: IncidentFile, making: Making) -> PrivatePaper:
    """Give everything that is known of an incident, to keep or to read away from the screen."""
    incident = file.incident
    title = beside(incident.short_number, making.read(incident.title))
    return making.page(DocumentKind.INCIDENT_FILE, title, file.client.name, _parts(file, making))


def _parts(file: IncidentFile, making: Making) -> Iterator[Part]:
    yield Part(making.say("summary"), (_summary(file, making),))
    yield Part(making.say("engagement"), (_agreed(file, making),))
    yield Part(making.say("chronology"), (chronology(file, making),))
    yield Part(making.say("listen"), tuple(_listened(file, making)))
    yield Part(making.say("define"), tuple(_defined(file, making)))
    yield from options_parts(file, making)
    yield Part(making.say("gut"), (Points(gut_words(file, making)),))
    yield Part(making.say("on_paper"), (_on_paper(file, making),))
    yield Part(making.say("decision"), tuple(_decided(file, making)))
    yield Part(making.say("promises"), tuple(_promised(file, making)))
    yield Part(making.say("rounds"), tuple(_asked(file, making)))
    yield Part(making.say("ending_part"), (ending(file, making),))
    yield Part(making.say("lesson"), (_lesson(file, making),))
    yield Part(making.say("my_notes"), (_my_notes(file, making),))
    yield Part(making.say("documents"), tuple(_documents(file, making)))


def _summary(file: IncidentFile, making: Making) -> Facts:
    incident = file.incident
    levels = (making.say(f"level_{level.value}") for level in (incident.impact, incident.urgency))
    stage = making.say(f"stage_{stage_of(file).value}")
    state = making.say("open", stage=stage)
    if incident.closed_at is not None:
        ending = making.say(f"closing_{incident.closing.value}") if incident.closing else ""
        state = beside(ending, making.on(incident.closed_at))
    client = file.client
    kind = making.say(f"kind_{incident.kind.value}") if incident.kind else ""
    return Facts(
        (
            (making.say("number"), incident.number),
            (
                making.say("client_name"),
                beside(file.client.name, file.client.line, file.client.city),
            ),
            (making.say("contact"), _person(file)),
            (making.say("noticed"), making.moment(incident.noticed_at)),
            (making.say("kind"), kind),
            (making.say("cause"), incident.cause),
            (making.say("levels"), ", ".join(levels)),
            (making.say("meeting"), making.moment(incident.meeting_at)),
            (making.say("insurer"), making.day(incident.insurer_told_on)),
            (making.say("ceiling"), ceiling_words(file.ceiling, making)),
            (making.say("state"), state),
            (making.say("preferences"), client.preferences),
            (making.say("note"), told(file.client_note.text) if file.client_note else ""),
        )
    )


def _person(file: IncidentFile) -> str:
    contact = file.contact
    return beside(contact.name, contact.phone, contact.email) if contact else ""


def _listened(file: IncidentFile, making: Making) -> Iterator[Block]:
    if file.log:
        yield contacts_table(file.log, making)
    words = tuple(
        (making.say(name), "\n".join(_note(n, making) for n in file.notes if n.kind is kind))
        for name, kind in _KINDS
    )
    felt = "\n".join(feeling_words(emotion, making) for emotion in file.emotions)
    yield Facts((*words, (making.say("emotions"), felt)))
    said = ((making.say("reformulation"), _said_back(one, making)) for one in file.reformulations)
    yield Facts(tuple(said))


def _note(note: ListeningNote, making: Making) -> str:
    words = making.quoted(note.text) if note.quoted else note.text
    if note.source.strip():
        words = making.say("source", text=words, source=note.source)
    return making.say("to_verify", text=words) if note.to_verify else words


def _said_back(one: Reformulation, making: Making) -> str:
    answer = making.say(f"answer_{one.answer.value}", text=one.correction)
    day = making.moment(one.answered_at) if one.answer is not Answer.AWAITED else ""
    return f"{making.quoted(one.text)}\n{beside(answer, day)}"


def _defined(file: IncidentFile, making: Making) -> Iterator[Block]:
    versions = ((_version_name(one, making), _version(one, making)) for one in file.statements)
    yield Facts(tuple(versions))
    effects = "\n".join(making.read(effect.text) for effect in file.effects)
    foreign = "\n".join(
        making.say(
            "foreign_line",
            decision=told(one.decision),
            reasons=told(one.reasons),
            checked=told(one.checked),
            said=making.read(one.said),
        )
        for one in file.foreign_decisions
    )
    yield Facts(
        (
            (making.say("effects"), effects),
            (making.say("contributions"), "\n".join(_contributed(file, making))),
            (making.say("foreign"), foreign),
        )
    )


def _version_name(one: ProblemStatement, making: Making) -> str:
    named = making.say("statement_version", version=one.version)
    if one.confirmed:
        return named
    return beside(named, making.say(f"statement_{one.wording.value}"))


def _version(one: ProblemStatement, making: Making) -> str:
    confirmed = ""
    if one.confirmed:
        how = making.say(f"channel_{one.channel.value}") if one.channel else ""
        who = making.say("statement_confirmed", who=one.confirmed_by)
        confirmed = beside(who, making.moment(one.confirmed_at), how)
    heard = making.quoted(one.client_words) if one.client_words else ""
    return "\n".join(filter(None, (making.read(one.text), confirmed, heard)))


def _contributed(file: IncidentFile, making: Making) -> Iterator[str]:
    looked = {
        Side.MINE: file.incident.no_own_part_on,
        Side.THEIRS: file.incident.no_their_part_on,
    }
    for side in Side:
        lines = [one for one in file.contributions if one.side is side]
        day = looked.get(side)
        if day is not None and not lines:
            yield making.say(f"no_part_{side.value}", day=making.short(day))
        for one in lines:
            text, action = making.read(one.text), action_of(file, one)
            if action is not None:
                text = making.say("led_to", text=text, promise=making.read(action.text))
            yield making.say(f"side_{side.value}", text=text)
    if nobodys(file):
        yield making.say("nobodys")


def _decided(file: IncidentFile, making: Making) -> Iterator[Block]:
    for one in file.decisions:
        replaced = making.say("decision_replaced") if one.superseded_at else ""
        signed = (
            beside(making.say("signature", who=s.name), making.moment(s.at))
            for s in file.signatures
            if s.decision_id == one.id
        )
        yield Facts(
            (
                (making.say("option"), named_option(file, one.option_id, making)),
                (making.say("decided_by"), beside(one.decided_by, making.moment(one.decided_at))),
                (making.say("reasons"), making.read(one.reasons)),
                (making.say("given_up"), making.read(one.given_up)),
                (making.say("agreement"), making.read(one.agreement)),
                (making.say("state"), beside(replaced, *signed)),
            )
        )


def _on_paper(file: IncidentFile, making: Making) -> Facts:
    """Give my own words on the handout, and the versions of the matrix that were kept."""
    handout = file.handout
    words = (handout.title, handout.my_view, handout.next_words) if handout else ()
    versions = "\n".join(beside(told(one.title), making.moment(one.at)) for one in file.snapshots)
    return Facts(
        (
            (making.say("own_words"), "\n".join(filter(None, map(making.read, words)))),
            (making.say("versions"), versions),
        )
    )


def _agreed(file: IncidentFile, making: Making) -> Facts:
    """Give what the engagement says, against which the problem is seen."""
    one = file.engagement
    if one is None:
        return Facts(())
    return Facts(
        (
            (making.say("engagement"), beside(one.number, making.read(one.title))),
            (making.say("scope_in"), one.scope_in),
            (making.say("scope_out"), one.scope_out),
            (making.say("assumptions"), one.assumptions),
            (making.say("success_measures"), one.success_measures),
        )
    )


def _promised(file: IncidentFile, making: Making) -> Iterator[Block]:
    if file.promises:
        yield promises_table(file.promises, making)


def _asked(file: IncidentFile, making: Making) -> Iterator[Block]:
    rows = []
    for one in file.rounds:
        adjusted = beside(one.adjustment, making.short(one.adjusted_on)) if one.adjustment else ""
        words = making.quoted(one.words) if one.words else ""
        rows.append((making.short(one.on), rating_words(one, making), words, one.by, adjusted))
    codes = ("day", "rating", "words", "who", "adjusted")
    if rows:
        head = tuple(making.say(code) for code in codes)
        yield Rows(head, tuple(rows), (17, 22, 36, 18, 26))


def _lesson(file: IncidentFile, making: Making) -> Facts:
    lesson = file.lesson
    if lesson is None:
        return Facts(())
    day = making.day(lesson.due)
    return Facts(
        (
            (making.say("lesson"), told(lesson.lesson)),
            (making.say("preventive"), beside(told(lesson.preventive), day)),
        )
    )


def _my_notes(file: IncidentFile, making: Making) -> Facts:
    staged = (
        (making.say(f"stage_{note.stage.value}"), told(note.text)) for note in file.private_notes
    )
    ends = ((making.moment(note.at), told(note.text)) for note in file.closing_notes)
    return Facts((*staged, *ends))


def _documents(file: IncidentFile, making: Making) -> Iterator[Block]:
    """Give every document with its version and its hash, whole, to hold a copy against."""
    if not file.documents:
        return

    def row(one: Document) -> tuple[str, ...]:
        given = making.say("to_whom", day=making.short(one.given_on), who=one.given_to)
        name = making.say(f"doc_{one.kind.value}")
        return (
            "\n".join(dict.fromkeys(filter(None, (name, one.title)))),
            making.moment(one.made_at),
            given if one.given_on else "",
            f"{one.version_code} {one.sha256}",
        )

    codes = ("document", "when", "given", "fingerprint")
    head = tuple(making.say(code) for code in codes)
    yield Rows(head, tuple(map(row, file.documents)), (32, 22, 26, 40))
