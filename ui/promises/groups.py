"""The names of the groups that promises are listed in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.promise_groups import Group


def group_words(group: Group) -> str:
    """Give the heading of a group."""
    return {
        Group.LATE: QCoreApplication.translate("Promises", "Dates that have passed"),
        Group.TODAY: QCoreApplication.translate("Promises", "Today"),
        Group.WEEK: QCoreApplication.translate("Promises", "This week"),
        Group.LATER: QCoreApplication.translate("Promises", "Coming up"),
        Group.UNDATED: QCoreApplication.translate("Promises", "Without a date"),
        Group.SETTLED: QCoreApplication.translate("Promises", "Kept"),
    }[group]
