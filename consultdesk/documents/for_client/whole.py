"""The last step of every document: its story between a letterhead and a foot, as a file."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.setting import PaperSetting
from consultdesk.documents.press.identity import version_code
from consultdesk.documents.press.page import draw_folio, draw_letterhead
from consultdesk.documents.press.render import Imprint, Margins, Printed, render
from consultdesk.domain.client_safe import ClientPaper


def whole(
    setting: PaperSetting[ClientPaper], story: list[Flowable], title: str, note: str = ""
) -> Printed:
    """Print a story under the letterhead, its page numbers and its version code at the foot."""
    paper, sheet = setting.paper, setting.sheet
    code = version_code(paper)

    def head(canvas: Canvas) -> None:
        draw_letterhead(canvas, sheet, paper.letterhead)

    def foot(canvas: Canvas, page: int, pages: int) -> None:
        folio = setting.words.folio.format(page=page, pages=pages) if note or pages > 1 else ""
        draw_folio(canvas, sheet, note, folio, code)

    imprint = Imprint(
        title=title, author=setting.firm, language=paper.locale.value, dated=paper.dated
    )
    return render(story, sheet, imprint, Margins(head, foot))
