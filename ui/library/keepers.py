"""The shelves of the library, in the order of their column."""

from __future__ import annotations

from consultdesk.domain.library import Shelf
from ui.library.cards import CardsKeeper
from ui.library.costs import CostsKeeper
from ui.library.feelings import FeelingsKeeper
from ui.library.keeper import Keeper
from ui.library.rules import RulesKeeper
from ui.library.sets import SetsKeeper
from ui.library.words import GuideKeeper, LawKeeper, PhrasesKeeper
from ui.office import Office

_ORDER: tuple[type[Keeper], ...] = (
    RulesKeeper,
    PhrasesKeeper,
    GuideKeeper,
    FeelingsKeeper,
    SetsKeeper,
    CardsKeeper,
    CostsKeeper,
    LawKeeper,
)


def keepers(office: Office) -> tuple[Keeper, ...]:
    """Give every shelf."""
    return tuple(make(office) for make in _ORDER)  # type: ignore[call-arg]


def keeper_of(office: Office, shelf: Shelf, place: str = "") -> Keeper:
    """Give the page of one shelf: its main one, unless another of its pages is named."""
    pages = [one for one in keepers(office) if one.shelf is shelf]
    return next((one for one in pages if one.place == place), pages[0])
