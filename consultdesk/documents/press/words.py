"""The program's own words on paper, in French and in English; {names} are filled in later."""

from __future__ import annotations

from dataclasses import dataclass, replace

from consultdesk.domain.client_safe import ClientHandout
from consultdesk.domain.locales import Channel, Locale
from consultdesk.wording.places import NBSP, placed


@dataclass(frozen=True, slots=True)
class Words:
    """Every fixed text of a handout, one field for each; `/` parts one, two and more."""

    handout: str
    handout_file: str
    prepared_for: str
    understood: str
    confirmed: str
    by_channel: str
    to_confirm: str
    my_part: str
    matters: str
    side_by_side: str
    no_option: str
    working_days: str
    yes_no: str
    to_settle: str
    range_of: str
    full_names: str
    overall: str
    overall_note: str
    one_criterion: str
    decided_with: str
    described: str
    as_understood: str
    my_view: str
    detail: str
    at_most: str
    between: str
    team_time: str
    taken_on: str
    goodwill: str
    if_you_wish: str
    at_rate: str
    not_added: str
    with_taxes: str
    assumptions: str
    valid_until: str
    rest: str
    rest_of: str
    decision: str
    other_choice: str
    agreement: str
    signed: str
    more: str
    call_me: str
    same_day: str
    write_me: str
    amounts: str
    amounts_bare: str
    folio: str
    draft: str

    def channel(self, channel: Channel | None) -> str:
        """Give how a statement was confirmed, after a comma, or nothing."""
        return "" if channel is None else self.by_channel.split("/")[list(Channel).index(channel)]


_FRENCH = Words(
    handout="Document de rencontre",
    handout_file="options",
    prepared_for="Préparé pour {who}",
    understood="Ce que nous avons compris, ensemble",
    confirmed="Confirmé avec vous le {day}{how}.",
    by_channel=", au téléphone/, en personne/, par courriel/, par message/, sur papier",
    to_confirm="À confirmer ensemble",
    my_part="Ma part dans ce qui s’est passé",
    matters="Ce qui compte pour vous",
    side_by_side="L’option, point par point/Les {count} options, côte à côte",
    no_option="Aucune option n’est encore proposée. Nous les préparerons ensemble.",
    working_days="jour ouvrable/jours ouvrables",
    yes_no="Non/Oui",
    to_settle="– à préciser",
    range_of="de {low} à {high}",
    full_names="Noms complets",
    overall="Vue d’ensemble, selon vos priorités",
    overall_note="Chaque barre additionne les {count} critères, {source} (maximum 100).",
    one_criterion="Chaque barre montre votre critère, {source} (maximum 100).",
    decided_with="selon les priorités que nous avons confirmées ensemble le {day}",
    described="selon les priorités que vous m’avez décrites le {day}",
    as_understood="selon vos priorités telles que je les comprends",
    my_view="Mon avis",
    detail="L’option en détail/Chaque option en détail",
    at_most="Ce prix est un maximum.",
    between="Entre {low} et {high}",
    team_time=f"Temps de votre équipe{NBSP}: {{amount}} (non facturé)",
    taken_on=f"Je prends en charge{NBSP}: {{amount}}",
    goodwill=f"Valeur entière{NBSP}: {{full}}. Je prends en charge, {{reason}}{NBSP}: {{taken_on}}",
    if_you_wish=f"Si vous le souhaitez{NBSP}: {{label}}, + {{amount}}",
    at_rate="Dont {amount}, au taux de {rate} du {day}",
    not_added="Et {amount} de plus, sans conversion",
    with_taxes=f"{{total}} taxes incluses{NBSP}: {{taxes}}",
    assumptions=f"Hypothèses{NBSP}: {{text}}",
    valid_until="Valable jusqu’au {day}",
    rest=(
        "Dans cette option, le reste du travail est pris en charge par {firm}./"
        "Dans les {count} options, le reste du travail est pris en charge par {firm}./"
        "Dans les {count} options, le reste du travail est pris en charge par {firm}."
    ),
    rest_of=(
        "Dans l’option {letters}, le reste du travail est pris en charge par {firm}./"
        "Dans les options {letters}, le reste du travail est pris en charge par {firm}."
    ),
    decision="Votre décision",
    other_choice="Autre, à définir ensemble",
    agreement="Ce dont nous convenons",
    signed="Date",
    more="Si autre chose survient",
    call_me=f"Appelez-moi sans attendre, même pour un doute{NBSP}: {{where}}.",
    same_day="Je vous réponds le jour même.",
    write_me=f"Écrivez-moi sans attendre, même pour un doute{NBSP}: {{where}}.",
    amounts="Montants en {currency}, avant taxes.",
    amounts_bare="Montants en {currency}.",
    folio="Page {page} de {pages}",
    draft="Ébauche",
)
_ENGLISH = Words(
    handout="Meeting handout",
    handout_file="options",
    prepared_for="Prepared for {who}",
    understood="What we understood, together",
    confirmed="Confirmed with you on {day}{how}.",
    by_channel=", by telephone/, in person/, by e-mail/, by message/, on paper",
    to_confirm="To be confirmed together",
    my_part="My part in what happened",
    matters="What matters to you",
    side_by_side="The option, point by point/The {count} options, side by side",
    no_option="No option is offered yet. We will prepare them together.",
    working_days="working day/working days",
    yes_no="No/Yes",
    to_settle="– to be settled",
    range_of="{low} to {high}",
    full_names="Full names",
    overall="Overall picture, by your priorities",
    overall_note="Each bar adds up the {count} criteria, {source} (maximum 100).",
    one_criterion="Each bar shows your criterion, {source} (maximum 100).",
    decided_with="by the priorities we confirmed together on {day}",
    described="by the priorities you described to me on {day}",
    as_understood="by your priorities as I understand them",
    my_view="My view",
    detail="The option in detail/Each option in detail",
    at_most="This price is a maximum.",
    between="Between {low} and {high}",
    team_time="Your team’s time: {amount} (not invoiced)",
    taken_on="I take on: {amount}",
    goodwill="Full value: {full}. I take on, {reason}: {taken_on}",
    if_you_wish="If you wish: {label}, + {amount}",
    at_rate="Of which {amount}, at the rate of {rate} on {day}",
    not_added="And {amount} more, not converted",
    with_taxes="{total} with taxes: {taxes}",
    assumptions="Assumptions: {text}",
    valid_until="Valid until {day}",
    rest=(
        "In this option, {firm} takes on the rest of the work./"
        "In both options, {firm} takes on the rest of the work./"
        "In all {count} options, {firm} takes on the rest of the work."
    ),
    rest_of=(
        "In option {letters}, {firm} takes on the rest of the work./"
        "In options {letters}, {firm} takes on the rest of the work."
    ),
    decision="Your decision",
    other_choice="Another, to define together",
    agreement="What we agree on",
    signed="Date",
    more="If anything else comes up",
    call_me="Call me right away, even for a doubt: {where}.",
    same_day="I will answer the same day.",
    write_me="Write to me right away, even for a doubt: {where}.",
    amounts="Amounts in {currency}, before taxes.",
    amounts_bare="Amounts in {currency}.",
    folio="Page {page} of {pages}",
    draft="Draft",
)
_FRANCE = replace(
    _FRENCH,
    by_channel=_FRENCH.by_channel.replace("courriel", "e-mail"),
    working_days="jour ouvré/jours ouvrés",
    with_taxes=_FRENCH.with_taxes.replace("taxes incluses", "TTC"),
    amounts="Montants en {currency}, hors taxes.",
)


def words_of(locale: Locale) -> Words:
    """Give the words of a place, in its punctuation."""
    if locale.language == "en":
        return _ENGLISH
    words = _FRANCE if locale is Locale.FR_FR else _FRENCH
    return placed(words, locale)


def counted(text: str, count: int) -> str:
    """Choose among the forms of a text for a number: one, (two), more."""
    forms = text.split("/")
    return forms[max(0, min(count, len(forms)) - 1)]


def money_note(handout: ClientHandout, words: Words, currency: str) -> str:
    """Say at the foot in what currency amounts are, and whether before taxes or untaxed."""
    if handout.tax_mention:
        return f"{words.amounts_bare.format(currency=currency)} {handout.tax_mention}"
    return words.amounts.format(currency=currency)
