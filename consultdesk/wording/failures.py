"""The sentences for what the world refuses: what happened, that the work is safe, what next."""

from __future__ import annotations

from collections.abc import Mapping

from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.places import own_words

SENTENCES = {
    "missing": Phrase(
        "Il n’y a pas de fichier à cet endroit. Vérifiez le chemin, puis réessayez.",
        "There is no file at this place. Check the path, then try again.",
    ),
    "exists": Phrase(
        "Un fichier de ce nom existe déjà; il n’a pas été touché. Choisissez un autre nom.",
        "A file of that name is already there; it was not touched. Choose another name.",
    ),
    "is_folder": Phrase(
        "C’est un dossier, non un fichier de données. Choisissez le fichier qu’il contient.",
        "This is a folder, not a data file. Choose the file inside it.",
    ),
    "empty": Phrase(
        "Ce fichier est vide. Il n’a pas été touché; restaurez une copie "
        "ou choisissez-en un autre.",
        "This file is empty. It was not touched; restore a backup or choose another one.",
    ),
    "not_a_database": Phrase(
        "Ce fichier n’est pas un fichier de données. Il n’a pas été touché.",
        "This file is not a data file. It was not touched.",
    ),
    "foreign": Phrase(
        "Ce fichier appartient à un autre programme. Il n’a pas été touché.",
        "This file belongs to another program. It was not touched.",
    ),
    "too_new": Phrase(
        "Ce fichier vient d’une version plus récente ({version}, ici {known}). "
        "Il n’a pas été touché; ouvrez-le avec cette version.",
        "This file comes from a later version ({version}, here {known}). "
        "It was not touched; open it with that version.",
    ),
    "too_old": Phrase(
        "Ce fichier doit d’abord être mis à niveau. Ouvrez-le une fois dans ConsultDesk.",
        "This file must be upgraded first. Open it once in ConsultDesk.",
    ),
    "damaged": Phrase(
        "Une partie de ce fichier est endommagée. Rien n’a été modifié; "
        "restaurez la dernière copie vérifiée.",
        "A part of this file is damaged. Nothing was changed; restore the last verified backup.",
    ),
    "no_permission": Phrase(
        "Ce compte n’a pas accès à ce fichier. Rien n’a été modifié; vérifiez ses droits.",
        "This account has no access to this file. Nothing was changed; check its permissions.",
    ),
    "read_only_file": Phrase(
        "Ce fichier est en lecture seule. Rien n’a été modifié; rendez-le modifiable et réessayez.",
        "This file is read-only. Nothing was changed; make it writable and try again.",
    ),
    "read_only_folder": Phrase(
        "Ce dossier est en lecture seule. Rien n’a été modifié; choisissez un autre dossier.",
        "This folder is read-only. Nothing was changed; choose another folder.",
    ),
    "open_elsewhere": Phrase(
        "Ce fichier est déjà ouvert dans une autre fenêtre de ConsultDesk. "
        "Continuez dans celle-là.",
        "This file is already open in another ConsultDesk window. Go on in that one.",
    ),
    "vanished": Phrase(
        "Le fichier de données n’est plus à sa place. La dernière modification n’est pas gardée; "
        "remettez-le, ou fermez ConsultDesk : une copie ira dans les copies de sûreté.",
        "The data file is no longer in its place. The last edit is not kept; "
        "put it back, or close ConsultDesk: a copy goes to the backups.",
    ),
    "replaced": Phrase(
        "Un autre fichier a pris la place du fichier de données. La dernière modification "
        "n’est pas "
        "gardée; fermez et rouvrez ConsultDesk.",
        "Another file has taken the place of the data file. The last edit is not kept; "
        "close and reopen ConsultDesk.",
    ),
    "other_log": Phrase(
        "Un autre fichier se trouve à la place de celui qui était ouvert. Il n’a pas été touché; "
        "les dernières modifications de l’ancien sont gardées à côté, sous « {aside} ». "
        "Réessayez pour ouvrir ce fichier-ci, ou restaurez la dernière copie vérifiée.",
        "Another file lies where the one that was open did. It was not touched; the latest edits "
        "of the former one are kept beside it, as “{aside}”. "
        "Try again to open this file, or restore the last verified backup.",
    ),
    "disk_full": Phrase(
        "Le disque est plein. Ce qui était enregistré est intact et vos mots sont encore "
        "à l’écran; "
        "libérez de l’espace, puis réessayez.",
        "The disk is full. What was saved is intact and your words are still on screen; "
        "free some space, then try again.",
    ),
    "disk_failed": Phrase(
        "Le disque n’a pas répondu. Ce qui était enregistré est intact et vos mots sont encore à "
        "l’écran; réessayez.",
        "The disk did not answer. What was saved is intact and your words are still on screen; "
        "try again.",
    ),
    "stale": Phrase(
        "Cette fiche a changé entre-temps. Rien n’a été écrasé; rouvrez-la et réessayez.",
        "This record has changed meanwhile. Nothing was overwritten; reopen it and try again.",
    ),
    "conflict": Phrase(
        "Cela ne s’accorde pas avec une autre fiche. Rien n’a été modifié; réessayez.",
        "This does not fit with another record. Nothing was changed; try again.",
    ),
    "unwritable": Phrase(
        "Ces mots contiennent un caractère qu’aucun fichier ne peut garder. Ils sont encore à "
        "l’écran; retirez-le et réessayez.",
        "These words hold a character that no file can keep. They are still on screen; "
        "remove it and try again.",
    ),
    "upgrade_failed": Phrase(
        "La mise à niveau n’a pas pu se faire; le fichier est resté tel quel. Une copie vérifiée "
        "est là : {backup}.",
        "The upgrade could not be done; the file stayed as it was. A verified backup is here: "
        "{backup}.",
    ),
    "backup_failed": Phrase(
        "La copie de sûreté n’a pas pu être vérifiée. Votre travail est enregistré ici; réessayez.",
        "The backup could not be verified. Your work is saved here; try again.",
    ),
    "masked": Phrase(
        "En mode train, rien n’est modifié ni copié. Quittez-le (F7) pour continuer; ce que vous "
        "aviez commencé vous attend.",
        "In train mode nothing is changed or copied. Leave it (F7) to go on; what you had begun "
        "is waiting for you.",
    ),
    "old_engine": Phrase(
        "Le moteur de données installé ({version}) est plus ancien que {known}. "
        "Rien n’a été ouvert; refaites l’installation par « make run ».",
        "The data engine installed ({version}) is older than {known}. "
        "Nothing was opened; set up again with “make run”.",
    ),
    "closed": Phrase(
        "Le fichier de données est déjà fermé. Rouvrez ConsultDesk.",
        "The data file is already closed. Reopen ConsultDesk.",
    ),
}


def failure_sentence(code: str, facts: Mapping[str, object], locale: Locale) -> str:
    """Give the sentence of what the file could not do, by its code and facts."""
    known = dict.fromkeys(("version", "known", "backup", "aside"), "?")
    known |= {name: str(fact) for name, fact in facts.items()}
    words = SENTENCES[code].get(locale.language).format(**known)
    if locale is Locale.FR_FR:
        words = words.replace("copie de sûreté", "sauvegarde")
    return own_words(words, locale)
