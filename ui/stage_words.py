"""The six stages in one word each, as lists and columns show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incidents import Stage


def stage_word(stage: Stage) -> str:
    """Give the short name of a stage."""
    return {
        Stage.LISTEN: QCoreApplication.translate("Stages", "Listen"),
        Stage.DEFINE: QCoreApplication.translate("Stages", "Define"),
        Stage.OPTIONS: QCoreApplication.translate("Stages", "Options"),
        Stage.DECIDE: QCoreApplication.translate("Stages", "Decide"),
        Stage.PROMISES: QCoreApplication.translate("Stages", "Promises"),
        Stage.VERIFY: QCoreApplication.translate("Stages", "Verify"),
    }[stage]
