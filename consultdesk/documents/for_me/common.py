"""What several private pages say the same way: ceilings, contacts, promises, options, totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from consultdesk.documents.for_me.blocks import Rows
from consultdesk.documents.for_me.making import Making, told
from consultdesk.documents.press.text import beside, blank, clip
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.costing import Standing
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.listening import EMOTION_WORDS, Emotion, Whose
from consultdesk.domain.options import Criterion, Option, Scale
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.wording.dates import duration
from consultdesk.wording.numbers import quantity

_LONG = 600


def ceiling_words(ceiling: Ceiling | None, making: Making) -> str:
    """Say how far I go: money, hours, and why."""
    if ceiling is None:
        return making.say("not_set")
    hours = making.say("hours", hours=making.number(ceiling.hours)) if ceiling.hours else ""
    limit = beside(making.money(ceiling.amount), hours) or making.say("not_set")
    return "\n".join(part for part in (limit, told(ceiling.reason)) if part)


def feeling_words(emotion: Emotion, making: Making) -> str:
    """Name a feeling, how strong it is, and mine as mine."""
    word = told(emotion.word)
    named = making.say(f"feeling_{word}") if word in EMOTION_WORDS else word
    strength = f" {emotion.intensity}/10" if emotion.intensity is not None else ""
    whose = f" ({making.say('me')})" if emotion.whose is Whose.MINE else ""
    return f"{named}{strength}{whose}"


def contact_words(entry: LogEntry, making: Making) -> tuple[str, str, str]:
    """Give when a contact was, how and how long, and what was said and promised in it."""
    spent = duration(entry.elapsed(making.now)) if entry.spoken and entry.ended_at else ""
    promised = told(entry.promised)
    said = [told(entry.summary), making.say("promised_then", text=promised) if promised else ""]
    how = beside(making.say(f"channel_{entry.channel.value}"), spent)
    return making.moment(entry.at), how, "\n".join(part for part in said if part)


def rating_words(asked: SatisfactionRound, making: Making) -> str:
    """Say a rating with its word, and whether the client said that it is enough."""
    if asked.rating is None:
        return making.say("to_ask")
    word = making.say(f"rating_{asked.rating}")
    said = making.say("of_five", rating=asked.rating, word=word)
    return beside(said, making.say("said_enough")) if asked.enough else said


def contacts_table(log: Iterable[LogEntry], making: Making) -> Rows:
    """Give contacts as rows, in the order given."""
    head = (making.say("when"), making.say("what"), making.say("words"))
    return Rows(head, tuple(contact_words(entry, making) for entry in log), (26, 22, 62))


def promise_state(promise: Promise, making: Making) -> str:
    """Say what became of a promise."""
    day = making.short(promise.done_on)
    if promise.pending:
        moved = promise.state is PromiseState.RENEGOTIATED
        late = promise.late(making.dated) and promise.owner is Owner.ME
        return making.say("late" if late else "moved" if moved else "open_promise")
    if promise.state is PromiseState.RENEGOTIATED:
        return making.say("moved_kept", day=day)
    if promise.state is PromiseState.KEPT:
        return making.say("kept_on", day=day) if day else making.say("kept")
    return making.say(promise.state.value)


def promise_due(promise: Promise, making: Making) -> str:
    """Say by when a promise is due, and what its first day was."""
    if promise.due is None:
        return making.say("no_day")
    day = making.short(promise.due)
    if promise.moved_from is None:
        return day
    return making.say("first_for", day=day, before=making.short(promise.moved_from))


def promises_table(promises: Sequence[Promise], making: Making) -> Rows:
    """Give promises as rows, with their proof."""

    def row(promise: Promise) -> tuple[str, ...]:
        proof = making.say("proof", text=promise.proof) if promise.proof else ""
        text = "\n".join(part for part in (making.read(promise.text), proof) if part)
        who = promise.by or making.say("me" if promise.owner is Owner.ME else "client")
        return text, who, promise_due(promise, making), promise_state(promise, making)

    head = tuple(making.say(code) for code in ("promise", "who", "due", "what_became"))
    return Rows(head, tuple(map(row, promises)), (48, 20, 20, 22))


def option_name(file: IncidentFile, option: Option, making: Making) -> str:
    """Name an option by its letter and its name."""
    letter = file.sheet.letters()[option.id]
    return beside(letter, making.read(option.name))


def named_option(file: IncidentFile, key: str | None, making: Making) -> str:
    """Name an option by its id, a dash where there is none."""
    found = next((one for one in file.options if one.id == key), None)
    return option_name(file, found, making) if found else "–"


def figure(
    value: Decimal | float | None, criterion: Criterion, currency: str, making: Making
) -> str:
    """Write a figure in the unit of its criterion."""
    if value is None:
        return making.say("unknown")
    if criterion.scale is Scale.YES_NO:
        return making.say("yes" if value > 0 else "no")
    if criterion.scale is Scale.MONEY:
        return making.about(value, currency)
    return quantity(value, making.read(criterion.unit), making.locale)


def shoes_words(file: IncidentFile, option: Option, making: Making) -> str:
    """Give what I noted in the shoes of who an option is hardest for."""
    noted = [
        (code, told(text))
        for shoes in file.shoes
        if shoes.option_id == option.id
        for code, text in (("feel", shoes.feel), ("save_face", shoes.need))
        if text
    ]
    return "\n".join(making.say(code, text=text) for code, text in noted)


def gut_words(file: IncidentFile, making: Making) -> tuple[str, ...]:
    """Say which option I felt like before the figures and after them, and why."""
    gut = file.gut_feeling
    if gut is None:
        return ()
    felt = (
        ("gut_before", gut.option_id, gut.why),
        ("gut_after", gut.after_option_id, gut.after_why),
    )
    return tuple(
        beside(making.say(code, option=named_option(file, key, making)), told(why))
        for code, key, why in felt
        if key is not None or why
    )


def held_back(file: IncidentFile, making: Making) -> Iterator[str]:
    """Say what is not to be promised: options held back, what is out of scope, the ceiling."""
    sheet = file.sheet
    letters = sheet.letters()
    for option in sheet.options:
        if option.hidden or sheet.offered(option):
            continue
        above = sheet.standing(option) is Standing.ABOVE
        code = "above_option" if above else "held_option"
        yield making.say(code, letter=letters[option.id], name=making.read(option.name))
    if file.engagement is not None and not blank(file.engagement.scope_out):
        yield making.say("out_of_scope", text=clip(file.engagement.scope_out, _LONG))
    if file.ceiling is not None:
        yield making.say("beyond_ceiling")
