"""The sentences for what a rule declines: clear, in two languages, and never a reproach."""

from __future__ import annotations

from decimal import Decimal

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.numbers import decimal, percent
from consultdesk.wording.places import own_words

SENTENCES = {
    "already_closed": Phrase("Cet incident est déjà clos.", "This incident is already closed."),
    "already_confirmed": Phrase(
        "Ces mots ont été confirmés par le client : ils restent tels quels.",
        "The client confirmed these words: they stay as they are.",
    ),
    "already_superseded": Phrase(
        "Une décision plus récente a déjà pris sa place.",
        "A later decision has already taken its place.",
    ),
    "amount_other_currency": Phrase(
        "Ce montant est dans une autre devise. Ici, on compte en {currency}.",
        "This amount is in another currency. Amounts here are in {currency}.",
    ),
    "amount_too_fine": Phrase(
        "Cette devise a {digits} décimales au plus.",
        "This currency has {digits} decimals at most.",
    ),
    "amount_too_large": Phrase(
        "Ce montant dépasse ce qui peut être tenu à la cent près.",
        "This amount is larger than can be kept to the cent.",
    ),
    "amount_unreadable": Phrase(
        "« {typed} » ne se lit pas comme un montant. Par exemple : 1 234,50.",
        "“{typed}” does not read as an amount. For example: 1,234.50.",
    ),
    "anchors_equal": Phrase(
        "Le pire et le meilleur doivent différer pour distinguer les options.",
        "The worst and the best must differ to tell options apart.",
    ),
    "anchors_outside_scale": Phrase(
        "Cette échelle va de {low} à {high}.", "This scale goes from {low} to {high}."
    ),
    "call_not_paused": Phrase("Cet appel n’est pas en pause.", "This call is not paused."),
    "call_not_running": Phrase("Aucun appel n’est en cours.", "No call is going on."),
    "cell_computed": Phrase(
        "Ce montant vient du chiffrage : il se change dans les lignes de coût.",
        "This amount comes from the costing: it changes with the cost lines.",
    ),
    "closes_before_opening": Phrase(
        "L’heure de fermeture vient après l’heure d’ouverture.",
        "Closing time comes after opening time.",
    ),
    "currency_unknown": Phrase(
        "« {typed} » n’est pas le code d’une devise. Par exemple : CAD, EUR, USD.",
        "“{typed}” is not the code of a currency. For example: CAD, EUR, USD.",
    ),
    "date_unreadable": Phrase(
        "« {typed} » ne se lit pas comme une date. Par exemple : 19 nov. ou 2026-11-19.",
        "“{typed}” does not read as a date. For example: Nov 19 or 2026-11-19.",
    ),
    "day_missing": Phrase("Choisissez un jour.", "Choose a day."),
    "days_negative": Phrase("Une durée commence à 0 jour.", "A duration starts at 0 days."),
    "due_missing": Phrase(
        "Ajoutez une date pour que la promesse puisse être tenue.",
        "Add a due date so the promise can be kept.",
    ),
    "effort_out_of_range": Phrase("L’effort va de 1 à 7.", "Effort goes from 1 to 7."),
    "ends_before_start": Phrase("La fin vient après le début.", "The end comes after the start."),
    "estimates_out_of_order": Phrase(
        "Le probable se place entre le bas et le haut.",
        "The likely figure lies between the low and the high.",
    ),
    "feeling_known": Phrase(
        "« {word} » désigne déjà une autre émotion. Choisissez un autre mot.",
        "“{word}” already stands for another emotion. Choose another word.",
    ),
    "incident_unknown": Phrase(
        "Aucun incident ne porte le numéro {number}.", "No incident bears the number {number}."
    ),
    "fee_negative": Phrase("Des honoraires commencent à 0.", "Fees start at 0."),
    "indifference_negative": Phrase(
        "Une différence qui ne compte pas encore commence à 0.",
        "A difference that does not count yet starts at 0.",
    ),
    "intensity_out_of_range": Phrase(
        "L’intensité va de 0 à 10.", "The intensity goes from 0 to 10."
    ),
    "kind_other_currency": Phrase(
        "Les heures se comptent en {currency} : saisissez d’abord ce montant en {currency}.",
        "Hours are counted in {currency}: type this amount in {currency} first.",
    ),
    "judgement_out_of_scale": Phrase(
        "Une comparaison va de 9 fois plus à 9 fois moins.",
        "A comparison goes from 9 times more to 9 times less.",
    ),
    "judgement_same": Phrase(
        "Choisissez deux critères différents à comparer.",
        "Choose two different criteria to compare.",
    ),
    "limit_beyond_best": Phrase(
        "À cette limite, même le meilleur serait inacceptable.",
        "At that limit even the best would be unacceptable.",
    ),
    "likely_missing": Phrase("Notez d’abord le chiffre probable.", "Note the likely figure first."),
    "logo_too_large": Phrase(
        "Cette image est très grande. Choisissez-en une de moins de 20 Mo.",
        "This picture is very large. Choose one under 20 MB.",
    ),
    "logo_unreadable": Phrase(
        "Ce fichier ne se lit pas comme une image. Choisissez un PNG ou un JPEG.",
        "This file does not read as a picture. Choose a PNG or a JPEG.",
    ),
    "meeting_before_signal": Phrase(
        "La rencontre vient après le signal.", "The meeting comes after the signal."
    ),
    "middle_out_of_range": Phrase(
        "La valeur à mi-chemin va de 0 à 100.", "The value half-way goes from 0 to 100."
    ),
    "name_missing": Phrase(
        "Ajoutez un nom pour le retrouver.", "Add a name so it can be found again."
    ),
    "nothing_to_freeze": Phrase(
        "Il n’y a pas encore d’option à garder.", "There is no option to keep yet."
    ),
    "number_too_long": Phrase(
        "« {typed} » a trop de chiffres pour être gardé exactement.",
        "“{typed}” has too many digits to be kept exactly.",
    ),
    "number_unreadable": Phrase(
        "« {typed} » ne se lit pas comme un nombre. Par exemple : 12,5.",
        "“{typed}” does not read as a number. For example: 12.5.",
    ),
    "option_missing": Phrase("Choisissez l’option retenue.", "Choose the option decided on."),
    "option_name_missing": Phrase(
        "Donnez un nom à l’option que la carte propose.",
        "Name the option that the card proposes.",
    ),
    "override_sentence_missing": Phrase(
        "Écrivez en une phrase pourquoi vous l’offrez malgré le plafond.",
        "Write in one sentence why you offer it above the ceiling.",
    ),
    "pattern_broken": Phrase(
        "« {typed} » ne peut pas être recherché : une parenthèse ou un crochet reste ouvert.",
        "“{typed}” cannot be looked for: a parenthesis or a bracket is left open.",
    ),
    "pattern_endless": Phrase(
        "« {typed} » pourrait chercher sans fin : ce qu’un + ou un * y répète varie déjà.",
        "“{typed}” might search without end: what a + or a * repeats varies already.",
    ),
    "pattern_everywhere": Phrase(
        "« {typed} » se trouverait partout, même dans un texte vide. Ajoutez des mots.",
        "“{typed}” would be found everywhere, even in an empty text. Add words.",
    ),
    "pattern_missing": Phrase(
        "Écrivez au moins une tournure à repérer, une par ligne.",
        "Write at least one turn of phrase to look for, one per line.",
    ),
    "pattern_there_already": Phrase(
        "« {typed} » est déjà repéré par une autre formulation.",
        "“{typed}” is already looked for by another wording.",
    ),
    "pattern_word_unknown": Phrase(
        "« {name} » entre accolades ne nomme aucune liste de mots.",
        "“{name}” in braces names no list of words.",
    ),
    "percent_out_of_range": Phrase(
        "Un pourcentage va de 0 à 100.", "A percentage goes from 0 to 100."
    ),
    "points_out_of_range": Phrase("Cette échelle va de 0 à 100.", "This scale goes from 0 to 100."),
    "preventive_missing": Phrase(
        "Écrivez d’abord ce que vous ferez.", "First write what you will do."
    ),
    "price_negative": Phrase(
        "Un prix commence à 0. Pour rendre un montant, choisissez la nature « crédit ».",
        "A price starts at 0. To give an amount back, choose the kind “credit”.",
    ),
    "promise_pending": Phrase(
        "Cette promesse est encore à tenir.", "This promise is still to be kept."
    ),
    "promise_settled": Phrase(
        "Cette promesse est déjà réglée.", "This promise is already settled."
    ),
    "proposal_slot_unknown": Phrase(
        "La proposition reprend « {name} », que les tournures ne nomment pas.",
        "The proposal takes over “{name}”, which the turns of phrase do not name.",
    ),
    "quantity_negative": Phrase(
        "Une quantité commence à 0. Pour rendre un montant, choisissez la nature « crédit ».",
        "A quantity starts at 0. To give an amount back, choose the kind “credit”.",
    ),
    "preset_label_missing": Phrase(
        "Nommez cette ligne : c’est sous ce nom qu’elle sera gardée.",
        "Name this line: it is kept under that name.",
    ),
    "rate_missing": Phrase(
        "Écrivez ce qu’une heure est facturée.",
        "Write what an hour is billed.",
    ),
    "rate_not_positive": Phrase(
        "Un taux de change est plus grand que 0.", "An exchange rate is greater than 0."
    ),
    "rate_there_already": Phrase(
        "Un tarif en {currency} existe déjà ici : modifiez-le.",
        "A rate in {currency} is already here: edit that one.",
    ),
    "rate_to_itself": Phrase(
        "Choisissez deux devises différentes.",
        "Choose two different currencies.",
    ),
    "rating_out_of_range": Phrase(
        "Une note est un nombre entier de 1 à 5.", "A rating is a whole number from 1 to 5."
    ),
    "same_date": Phrase("C’est déjà sa date.", "That is already its date."),
    "recommend_out_of_range": Phrase(
        "La recommandation va de 0 à 10.", "A recommendation goes from 0 to 10."
    ),
    "satisfaction_out_of_range": Phrase(
        "La satisfaction va de 1 à 5.", "Satisfaction goes from 1 to 5."
    ),
    "set_empty": Phrase(
        "Ajoutez d’abord un critère : le jeu garde ceux qui sont là.",
        "Add a criterion first: the set keeps those that are there.",
    ),
    "shares_not_whole": Phrase(
        "Les trois parts font 100 % ensemble : client, moi, tiers.",
        "The three shares make 100% together: client, me, third party.",
    ),
    "shares_out_of_range": Phrase(
        "Les parts vont de 0 à 100 % et ne dépassent pas 100 % ensemble.",
        "Shares go from 0 to 100% and stay within 100% together.",
    ),
    "shelf_name_taken": Phrase(
        "« {name} » existe déjà ici. Choisissez un autre nom.",
        "“{name}” is already here. Choose another name.",
    ),
    "strict_not_positive": Phrase(
        "La différence qui compte pleinement est plus grande que 0.",
        "The difference that counts in full is more than 0.",
    ),
    "swing_first_missing": Phrase(
        "Donnez 100 à ce qui passerait en premier de son pire à son meilleur.",
        "Give 100 to what you would bring first from its worst to its best.",
    ),
    "swing_out_of_range": Phrase("Chaque bascule va de 0 à 100.", "Each swing goes from 0 to 100."),
    "swing_range_out_of_order": Phrase(
        "La bascule se place entre son bas et son haut, de 0 à 100.",
        "The swing lies between its low and its high, from 0 to 100.",
    ),
    "thresholds_out_of_order": Phrase(
        "La différence qui compte pleinement dépasse celle qui ne compte pas encore.",
        "The difference that counts in full is larger than the one that does not count yet.",
    ),
    "statement_missing": Phrase(
        "Écrivez l’énoncé avant de le faire confirmer.",
        "Write the statement before having it confirmed.",
    ),
    "source_missing": Phrase(
        "D’où cela vient-il? Une source (qui, quand, quel document) en fait un fait.",
        "Where does this come from? A source (who, when, which document) makes it a fact.",
    ),
    "insurer_day_ahead": Phrase(
        "Ce jour n’est pas encore venu : indiquez quand l’assureur a été avisé.",
        "That day has not come yet: give the day the insurer was told.",
    ),
    "still_open": Phrase("Cet incident est encore en cours.", "This incident is still open."),
    "text_missing": Phrase("Écrivez quelques mots.", "Write a few words."),
    "threshold_below_one": Phrase("Un nombre entier, à partir de 1.", "A whole number, from 1 on."),
    "time_unreadable": Phrase(
        "« {typed} » ne se lit pas comme une heure. Par exemple : 14 h 30.",
        "“{typed}” does not read as a time. For example: 2:30 p.m.",
    ),
    "title_missing": Phrase("Gardez quelques mots de titre.", "Keep a few words of title."),
    "trade_locked": Phrase(
        "Déverrouillez d’abord les poids de ces deux critères.",
        "Unlock the weights of these two criteria first.",
    ),
    "trade_ratio_missing": Phrase(
        "Cette réponse ne dit pas comment partager leurs poids.",
        "This answer does not say how to share their weights.",
    ),
    "trade_weightless": Phrase(
        "Donnez d’abord un poids à l’un de ces deux critères.",
        "Give one of these two criteria a weight first.",
    ),
    "reasons_listed": Phrase(
        "Les pour et les contre s’écrivent dans leur propre liste : Entrée l’ouvre.",
        "Pros and cons are written in their own list: Enter opens it.",
    ),
    "weight_not_counted": Phrase(
        "Ce critère ne pèse pas dans ce point de vue.",
        "This criterion does not weigh in this view.",
    ),
    "weight_out_of_range": Phrase("Un poids va de 0 à 100 %.", "A weight goes from 0 to 100%."),
    "weights_locked": Phrase(
        "Les poids verrouillés laissent {most} au plus ici.",
        "The locked weights leave {most} at most here.",
    ),
    "who_confirmed_missing": Phrase("Notez qui a confirmé.", "Note who confirmed."),
    "who_decided_missing": Phrase("Notez qui a décidé.", "Note who decided."),
    "who_rated_missing": Phrase("Notez qui a répondu.", "Note who answered."),
    "call_running": Phrase("Un appel est déjà en cours.", "A call is already going on."),
    "client_missing": Phrase("Nommez le client.", "Name the client."),
    "conversation_before_signal": Phrase(
        "Le signal a été perçu après. Choisissez un moment qui suit le signal.",
        "The signal came after that. Choose a time after the signal.",
    ),
    "confirmation_in_future": Phrase(
        "La confirmation a déjà eu lieu : choisissez aujourd’hui ou un jour passé.",
        "The confirmation has already taken place: choose today or a past day.",
    ),
    "conversation_in_future": Phrase(
        "Cette conversation se termine plus tard que maintenant. Vérifiez l’heure et la durée.",
        "This conversation ends later than now. Check the time and how long it lasted.",
    ),
    "duration_out_of_range": Phrase(
        "Une conversation dure d’une minute à 24 heures.",
        "A conversation lasts from one minute to 24 hours.",
    ),
    "noticed_in_future": Phrase(
        "Un signal se note une fois perçu : choisissez un moment passé.",
        "A signal is logged once noticed: choose a past moment.",
    ),
    "signal_missing": Phrase(
        "Écrivez en une ligne ce que vous avez perçu.",
        "Write in one line what you noticed.",
    ),
    "words_there_already": Phrase(
        "Ces mots sont déjà là, au même moment.",
        "These words are already there, at the same moment.",
    ),
    "work_days_missing": Phrase(
        "Gardez au moins un jour ouvrable.", "Keep at least one working day."
    ),
    "yes_or_no": Phrase("Ici, on répond oui ou non.", "Here the answer is yes or no."),
}


def sentence(refused: Refused, locale: Locale) -> str:
    """Give the clear sentence of a refusal, for a screen or the command line."""
    facts = {name: _fact(name, value, locale) for name, value in refused.facts.items()}
    words = SENTENCES[refused.code].get(locale.language).format(**facts)
    return own_words(words, locale)


def _fact(name: str, value: object, locale: Locale) -> str:
    if isinstance(value, Decimal):
        return percent(value, locale) if name == "most" else decimal(value, locale)
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"
