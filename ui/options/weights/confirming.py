"""The day on which a client confirmed their priorities: noting it, and taking it back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Perspective
from consultdesk.domain.weighing import confirmed
from ui.kit.dates import DateField
from ui.kit.dialogs import ModalForm
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.refusals import sentence
from ui.typed_days import TypedDays


def confirm(office: Office, view: Perspective, over: QWidget) -> None:
    """Ask for the day on which the client confirmed, and note it."""
    today = office.today()
    form = Form()
    words = QCoreApplication.translate("Weighing", "Confirmed by the client on")
    form.add("on", DateField(words, view.confirmed_on or today, days=TypedDays(office)))
    step = QCoreApplication.translate("Weighing", "Note that the client confirmed")

    def submit(values: Mapping[str, object]) -> None:
        try:
            change = confirmed(view, cast("date | None", values["on"]), today)
        except Refused as refusal:
            raise Missing("on", sentence(refusal, office.locale)) from None
        office.desk.do(step, change)

    title = QCoreApplication.translate("Weighing", "Priorities confirmed by the client")
    office.dialogs.show(ModalForm(title, form, step, submit, parent=over))


def unconfirm(office: Office, view: Perspective) -> None:
    """Take the confirmation back, as when priorities are to be talked over again."""
    step = QCoreApplication.translate("Weighing", "Take the confirmation back")
    office.desk.do(step, confirmed(view, None, office.today()))
