"""The folding of the domain, under the name by which the store's rows know it."""

from consultdesk.domain.fold import fold

__all__ = ["fold"]
