"""The wording coach in the form of an option: what the client will read of it."""

from __future__ import annotations

from ui.coach import coached
from ui.kit.switches import Segmented
from ui.office import Office
from ui.options.criteria.form_dialog import FormDialog


def coach_option(office: Office, dialog: FormDialog, scope: str, language: str) -> None:
    """Read the sentences of an option in the language in which they are being typed."""
    fields = [dialog.form.field(name) for name in ("name", "summary", "assumptions")]
    coaching = coached(office, dialog, language, scope, fields)
    switch = dialog.findChild(Segmented, "words_language")
    if switch is not None:
        switch.chosen.connect(lambda turned: coaching.speak(str(turned)))
