"""The small forms of a named view: its name, and whose weights it starts from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.errors import Refused
from consultdesk.domain.options import OptionSheet, Perspective
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.options.weights.words import named
from ui.refusals import sentence


def ask_new_view(
    office: Office,
    sheet: OptionSheet,
    submit: Callable[[str, Perspective], None],
    over: QWidget,
) -> bool:
    """Ask for a name and for the view to start from."""
    form = _named_form("")
    views = {view.id: view for view in sheet.perspectives}
    items = [Item(key, named(view)) for key, view in views.items()]
    title = QCoreApplication.translate("ViewForms", "Start from the weights")
    form.add("start", ChoiceField(title, items, next(iter(views))))
    words = QCoreApplication.translate("ViewForms", "Add a view")

    def hand_over(values: Mapping[str, object]) -> None:
        _named_by(office, lambda: submit(str(values["name"]), views[str(values["start"])]))

    return office.dialogs.show(ModalForm(words, form, words, hand_over, parent=over))


def ask_view_name(
    office: Office, view: Perspective, submit: Callable[[str], None], over: QWidget
) -> bool:
    """Ask for another name of a view."""
    form = _named_form(view.name)
    words = QCoreApplication.translate("ViewForms", "Rename the view")

    def hand_over(values: Mapping[str, object]) -> None:
        _named_by(office, lambda: submit(str(values["name"])))

    return office.dialogs.show(ModalForm(words, form, words, hand_over, parent=over))


def _named_form(name: str) -> Form:
    form = Form()
    title = QCoreApplication.translate("ViewForms", "Whose view, for example the accountant")
    form.add("name", TextField(title, name))
    return form


def _named_by(office: Office, act: Callable[[], None]) -> None:
    """Do something, and hang what a rule declines on the name."""
    try:
        act()
    except Refused as refusal:
        raise Missing("name", sentence(refusal, office.locale)) from None
