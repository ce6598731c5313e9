"""A matrix that is begun by whatever is asked of it first: an option, a criterion, an idea."""

from __future__ import annotations

from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.matrix import begin_matrix
from ui.options.templates import baseline


def started(file: IncidentFile) -> tuple[IncidentFile, tuple[Change, ...]]:
    """Give the file with what every matrix has, and the changes still to write for that."""
    changes = begin_matrix(file.sheet, baseline())
    return file.after(changes), changes
