"""What the call sheet and the private sheet of a meeting say of their own."""

from __future__ import annotations

from consultdesk.domain.phrase import Phrase

CALL = {
    "call_sheet": Phrase("Avant l’appel", "Before the call"),
    "call_sheet_file": Phrase("fiche d’appel", "call sheet"),
    "purpose": Phrase("But de l’appel", "Purpose of the call"),
    "purpose_call": Phrase(
        "Entendre ce qui se passe pour {who}, avant toute solution.",
        "Hear what is happening for {who}, before any solution.",
    ),
    "purpose_say_it_back": Phrase(
        "Redire ce que j’ai compris, jusqu’au oui de {who}.",
        "Say back what I understood, until {who} says yes.",
    ),
    "purpose_write_statement": Phrase(
        "Comprendre assez pour écrire l’énoncé avec {who}.",
        "Understand enough to write the statement with {who}.",
    ),
    "purpose_confirm_statement": Phrase(
        "Faire confirmer l’énoncé, mot pour mot.", "Have the statement confirmed, word for word."
    ),
    "purpose_prepare_options": Phrase(
        "Vérifier ce qui compte pour {who} avant de préparer les options.",
        "Check what matters to {who} before preparing the options.",
    ),
    "purpose_present_options": Phrase(
        "Présenter les options à {who}.", "Present the options to {who}."
    ),
    "purpose_await_decision": Phrase(
        "Demander ce qu’il manque pour choisir, sans presser.",
        "Ask what is missing to choose, without pressing.",
    ),
    "purpose_record_decision": Phrase(
        "Noter le choix, ses raisons et ce à quoi l’on renonce.",
        "Note the choice, its reasons and what is given up.",
    ),
    "purpose_make_promises": Phrase(
        "Nous promettre qui fait quoi, et pour quand.",
        "Promise each other who does what, and by when.",
    ),
    "purpose_keep_promise": Phrase(
        "Donner des nouvelles de ce que j’ai promis.", "Give news of what I promised."
    ),
    "purpose_await_promise": Phrase(
        "Demander où en est ce qui est attendu, et si je peux aider.",
        "Ask how what is expected is going, and whether I can help.",
    ),
    "purpose_mend_promise": Phrase(
        "Convenir d’une promesse qui tiendra.", "Agree on a promise that will hold."
    ),
    "purpose_ask_satisfaction": Phrase(
        "Demander une note de 1 à 5, et les mots qui vont avec.",
        "Ask for a rating from 1 to 5, and the words that go with it.",
    ),
    "purpose_close": Phrase("Remercier, et clore.", "Thank, and close."),
    "purpose_closed": Phrase("Prendre des nouvelles.", "Ask how things are."),
    "opening": Phrase("Première phrase", "Opening sentence"),
    "know": Phrase("Ce que je sais", "What I know"),
    "agreed_statement": Phrase("Énoncé confirmé", "Confirmed statement"),
    "open_statement": Phrase("Énoncé, à confirmer", "Statement, to be confirmed"),
    "source": Phrase("{text} (source : {source})", "{text} (source: {source})"),
    "to_verify": Phrase("{text} – à vérifier", "{text} – to verify"),
    "their_words": Phrase("Ses mots", "Their words"),
    "need": Phrase("Besoin", "Need"),
    "remedy": Phrase("Réparation souhaitée", "Remedy sought"),
    "success": Phrase("Réussite, à ses yeux", "Success, in their eyes"),
    "emotions": Phrase("Émotions", "Emotions"),
    "what_for": Phrase("Ce qui est demandé", "What is asked"),
    "my_part": Phrase("Ma part", "My part"),
    "no_own_part": Phrase("Cherchée le {day}, rien trouvé.", "Looked for on {day}, found none."),
    "own_part_unseen": Phrase(
        "Pas encore cherchée : la nommer d’abord.", "Not looked for yet: name it first."
    ),
    "questions": Phrase("Cinq questions", "Five questions"),
    "can_offer": Phrase("Ce que je peux offrir", "What I can offer"),
    "cannot_offer": Phrase("Ce que je ne peux pas offrir", "What I cannot offer"),
    "above_option": Phrase(
        "Option {letter}, {name} : au-delà de mon plafond.",
        "Option {letter}, {name}: above my ceiling.",
    ),
    "held_option": Phrase(
        "Option {letter}, {name} : pas proposée.", "Option {letter}, {name}: not offered."
    ),
    "out_of_scope": Phrase("Hors du mandat : {text}", "Outside the engagement: {text}"),
    "beyond_ceiling": Phrase(
        "Rien au-delà du plafond sans en reparler.", "Nothing above the ceiling without a pause."
    ),
    "ceiling": Phrase("Mon plafond", "My ceiling"),
    "last_contacts": Phrase("Trois derniers contacts", "Last three contacts"),
    "no_contact": Phrase("Aucun contact noté.", "No contact noted."),
    "open_promises": Phrase("Promesses en cours", "Open promises"),
    "mine": Phrase("Les miennes", "Mine"),
    "theirs": Phrase("Les leurs", "Theirs"),
    "no_promise": Phrase("Aucune promesse en cours.", "No open promise."),
    "silent": Phrase("Ce qui n’a pas encore été dit", "What has not been said yet"),
    "silent_fact": Phrase(
        "les faits, tels que le client les a vécus", "the facts, as they saw them"
    ),
    "silent_emotion": Phrase("comment c’est vécu", "how it feels"),
    "silent_need": Phrase("ce dont le client a besoin", "what the client needs"),
    "silent_remedy": Phrase("la réparation souhaitée", "the remedy sought"),
    "silent_success": Phrase("ce que serait une réussite", "what success would be"),
    "silent_effects": Phrase("ce que le problème entraîne", "what the problem causes"),
    "silent_decides": Phrase("qui décide, et qui paie", "who decides, and who pays"),
}
CRIB = {
    "crib": Phrase("Fiche privée de la rencontre", "Private sheet for the meeting"),
    "crib_file": Phrase("fiche privée", "private sheet"),
    "first_words": Phrase("Ce que je dis d’abord", "What I say first"),
    "where_it_stands": Phrase("Où en est la comparaison", "Where the comparison stands"),
    "verdict_empty": Phrase("Rien à comparer encore.", "Nothing to compare yet."),
    "verdict_alone": Phrase(
        "Une seule option est évaluée : {leader}.", "Only one option is rated: {leader}."
    ),
    "verdict_too_close": Phrase(
        "{leader} et {rival} se tiennent ({margin}).", "{leader} and {rival} are close ({margin})."
    ),
    "verdict_leaning": Phrase(
        "{leader} passe devant {rival} ({margin}), selon la façon de peser.",
        "{leader} comes before {rival} ({margin}), depending on how one weighs.",
    ),
    "verdict_clear": Phrase(
        "{leader} passe nettement devant {rival} ({margin}).",
        "{leader} clearly comes before {rival} ({margin}).",
    ),
    "chances": Phrase(
        "Chances d’arriver première (tirages : {draws}, graine {seed}) : {chances}",
        "Chances of coming first (draws: {draws}, seed {seed}): {chances}",
    ),
    "margin": Phrase("{points} points sur 100", "{points} points of 100"),
    "no_margin": Phrase("écart inconnu", "gap unknown"),
    "as_client": Phrase("Aux yeux du client", "As the client sees it"),
    "as_me": Phrase("À mes yeux", "As I see it"),
    "missing_cells": Phrase(
        "Il manque {count} évaluation./Il manque {count} évaluations.",
        "{count} rating is missing./{count} ratings are missing.",
    ),
    "confirmed_weights": Phrase("Priorités confirmées le {day}.", "Priorities confirmed on {day}."),
    "unconfirmed_weights": Phrase(
        "Priorités telles que je les comprends, à confirmer.",
        "Priorities as I understand them, to be confirmed.",
    ),
    "options": Phrase("Les options", "The options"),
    "option": Phrase("Option", "Option"),
    "client_pays": Phrase("Client paie", "Client pays"),
    "i_take_on": Phrase("Je prends en charge", "I take on"),
    "real_cost": Phrase("Coût réel", "Real cost"),
    "my_hours": Phrase("Mes heures", "My hours"),
    "standing": Phrase("Plafond", "Ceiling"),
    "within": Phrase("en dessous", "within"),
    "high_above": Phrase("au-delà si tout va au plus haut", "above in the high case"),
    "above": Phrase("au-delà", "above"),
    "score_pair": Phrase("Client / moi", "Client / me"),
    "flips": Phrase("Ce qui changerait la première place", "What would change the first place"),
    "flip_cell": Phrase(
        "Option {letter}, « {subject} » : de {now} à {then}, {taker} passe devant.",
        "Option {letter}, “{subject}”: from {now} to {then}, {taker} comes first.",
    ),
    "flip_share": Phrase(
        "Option {letter}, « {subject} » : part du client de {now} à {then}, {taker} passe devant.",
        "Option {letter}, “{subject}”: client’s share from {now} to {then}, {taker} comes first.",
    ),
    "flip_weight": Phrase(
        "Poids de « {subject} » : de {now} à {then}, {taker} passe devant.",
        "Weight of “{subject}”: from {now} to {then}, {taker} comes first.",
    ),
    "worth": Phrase("Ce que vaut une unité pour le client", "What one unit is worth to the client"),
    "worth_line": Phrase(
        "{subject} : une unité de mieux ({unit}) vaut environ {amount}.",
        "{subject}: one unit better ({unit}) is worth about {amount}.",
    ),
    "worth_bare": Phrase(
        "{subject} : une unité de mieux vaut environ {amount}.",
        "{subject}: one unit better is worth about {amount}.",
    ),
    "own_criteria": Phrase("Ce qui compte pour moi seulement", "What matters to me alone"),
    "own_cons": Phrase("Pour et contre que je garde", "Pros and cons I keep to myself"),
    "shoes": Phrase("Dans leurs souliers", "In their shoes"),
    "feel": Phrase("Comment je me sentirais : {text}", "How I would feel: {text}"),
    "save_face": Phrase(
        "Ce qu’il me faudrait pour garder la face : {text}",
        "What I would need to save face: {text}",
    ),
    "no_promise_of": Phrase("Ce que je ne promets pas", "What I must not promise"),
    "goodwill": Phrase("Ce que je nomme en prenant en charge", "How I name what I take on"),
    "goodwill_line": Phrase("Option {letter} : {text}", "Option {letter}: {text}"),
    "override_line": Phrase(
        "Option {letter}, proposée au-delà du plafond : {text}",
        "Option {letter}, offered above the ceiling: {text}",
    ),
    "gut": Phrase("Mon intuition", "My gut feeling"),
    "gut_before": Phrase("Avant les chiffres : {option}", "Before the figures: {option}"),
    "gut_after": Phrase("Après les chiffres : {option}", "After the figures: {option}"),
}
