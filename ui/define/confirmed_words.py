"""How a yes was given, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Channel


def confirmed_words(channel: Channel | None) -> str:
    """Say how the client confirmed, nothing where it is not known."""
    names = {
        Channel.CALL: QCoreApplication.translate("ConfirmationBar", "by phone"),
        Channel.MEETING: QCoreApplication.translate("ConfirmationBar", "in a meeting"),
        Channel.EMAIL: QCoreApplication.translate("ConfirmationBar", "by e-mail"),
        Channel.MESSAGE: QCoreApplication.translate("ConfirmationBar", "by message"),
        Channel.PAPER: QCoreApplication.translate("ConfirmationBar", "on paper"),
    }
    return names.get(channel, "") if channel is not None else ""
