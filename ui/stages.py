"""The pages of the six stages, imported with the first incident: they bring NumPy along."""

from __future__ import annotations

from collections.abc import Mapping

from consultdesk.domain.incidents import Stage
from ui.decide.page import DecidePage
from ui.define.page import DefinePage
from ui.incidents.workspace import PageMaker
from ui.listen.page import ListenPage
from ui.options.page import OptionsPage
from ui.promises.page import PromisesPage
from ui.verify.page import VerifyPage

PAGES: Mapping[Stage, PageMaker] = {
    Stage.LISTEN: ListenPage,
    Stage.DEFINE: DefinePage,
    Stage.OPTIONS: OptionsPage,
    Stage.DECIDE: DecidePage,
    Stage.PROMISES: PromisesPage,
    Stage.VERIFY: VerifyPage,
}
