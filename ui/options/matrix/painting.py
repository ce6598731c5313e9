"""Paints the faces of the matrix, to the pixel of the drawings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.kit.charts import paint_quantity
from ui.kit.icons import paint_icon
from ui.kit.marks import paint_ticks, ticks_size
from ui.kit.panels import border_pen
from ui.kit.tags import key_cap_size, paint_key_cap
from ui.kit.theme import Theme
from ui.kit.words import paint_lines, wrapped_lines
from ui.options.faces import (
    BlankFace,
    CriterionFace,
    Face,
    FigureFace,
    GroupFace,
    LabelFace,
    RatingFace,
    ReasonsFace,
    SumFace,
)

PAD = 12
NAME_PAD = 14
WEIGHT = 46
_WEIGHT_TALL = 22
_LOCK = 11
_LINE = 16
_MARKER = 15
_MARK = 13
_MARK_GAP = 4
_TRACK = 3
_TRACK_GAP = 4
_REASON_GAP = 3
_REASONS_PAD = 9
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Place(NamedTuple):
    """Where a face is painted: its cell, where the row begins and ends, and how it stands."""

    rect: QRectF
    row_left: float
    row_right: float
    private: bool
    selected: bool
    cursor: bool
    picked: bool


@dataclass(frozen=True, slots=True)
class Painting:
    """How faces look in one theme."""

    theme: Theme
    _fonts: dict[tuple[str, int | None, bool], QFont] = field(default_factory=dict, compare=False)

    def _font(self, style: str, *, weight: int | None = None, tabular: bool = False) -> QFont:
        """Give a font of the theme, made once: a repaint asks for the same ones in each cell."""
        key = (style, weight, tabular)
        if key not in self._fonts:
            self._fonts[key] = self.theme.font(style, weight=weight, tabular=tabular)
        return self._fonts[key]

    def paint(self, painter: QPainter, place: Place, face: Face) -> None:
        """Paint the ground, the face and the lines of one cell."""
        painter.save()
        self._ground(painter, place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(place.rect)
        self._face(painter, place, face)
        painter.restore()

    def _face(self, painter: QPainter, place: Place, face: Face) -> None:
        rect = place.rect.adjusted(0, 0, 0, -1)
        if isinstance(face, CriterionFace):
            self._criterion(painter, rect, face, place)
        elif isinstance(face, (RatingFace, FigureFace, BlankFace)):
            self._value(painter, rect, face, private=place.private)
        elif isinstance(face, GroupFace):
            self._group(painter, rect, face, place)
        elif isinstance(face, ReasonsFace):
            self._reasons(painter, rect, face)
        elif isinstance(face, LabelFace):
            self._label(painter, rect, face)
        else:
            self._sum(painter, rect, face, place)

    def _value(
        self,
        painter: QPainter,
        rect: QRectF,
        face: RatingFace | FigureFace | BlankFace,
        *,
        private: bool,
    ) -> None:
        if isinstance(face, RatingFace):
            self._rating(painter, rect, face)
        elif isinstance(face, FigureFace):
            self._figure(painter, rect, face, private=private)
        else:
            self._text(painter, self._inner(rect), face.text, "small", "ink3", 400)
        side = self.theme.px(_MARK)
        line = self._line_of(rect) if isinstance(face, FigureFace) else self._inner(rect)
        box = QRectF(line.right() - side, line.center().y() - side / 2, side, side)
        for mark in _marks(face):
            paint_icon(painter, box, mark, self.theme.colour("ink2"))
            box.translate(-side - self.theme.px(_MARK_GAP), 0)

    def _ground(self, painter: QPainter, place: Place) -> None:
        token = {
            (False, False): "sheet",
            (False, True): "selected",
            (True, False): "private",
            (True, True): "privateHover",
        }[place.private, place.selected]
        painter.fillRect(place.rect, self.theme.colour(token))
        if place.picked and not place.cursor:
            painter.fillRect(place.rect.adjusted(0, 0, 0, -1), self.theme.colour("accentSoft"))

    def lines(
        self, painter: QPainter, rect: QRectF, *, dashed: bool, right: bool, last: bool
    ) -> None:
        """Paint the line under a cell, and the one that closes the column of names."""
        bottom = rect.bottom() - 0.5
        if not last:
            painter.setPen(border_pen("private" if dashed else "shared", self.theme))
            painter.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right(), bottom))
        if right:
            painter.setPen(border_pen("shared", self.theme))
            x = rect.right() - 0.5
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))

    def cursor(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the cursor around a cell."""
        pen = QPen(self.theme.colour("accent"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def weight_rect(self, rect: QRectF) -> QRectF:
        """Give where the weight box lies in the cell of a criterion."""
        theme = self.theme
        wide, tall = theme.px(WEIGHT), theme.px(_WEIGHT_TALL)
        left = rect.right() - theme.px(PAD) - wide - 1
        return QRectF(left, round(rect.top() + (rect.height() - tall) / 2), wide, tall)

    def lock_rect(self, rect: QRectF) -> QRectF:
        """Give where the lock of a held weight lies: before its box, clear of the figure."""
        side = self.theme.px(_LOCK)
        box = self.weight_rect(rect)
        return QRectF(box.left() - self.theme.px(4) - side, box.center().y() - side / 2, side, side)

    def name_width(self, face: CriterionFace, cell_width: float) -> float:
        """Give the width in which the name of a criterion wraps."""
        theme = self.theme
        taken = theme.px(NAME_PAD) + theme.px(PAD)
        if face.weight:
            taken += theme.px(WEIGHT + 6)
        if face.locked:
            taken += theme.px(_LOCK + 4)
        return cell_width - taken

    def name_lines(self, face: CriterionFace, cell_width: float) -> list[str]:
        """Give the lines of a criterion's name."""
        font = self._font("control", weight=400)
        return wrapped_lines(face.name, font, self.name_width(face, cell_width))

    def _criterion(
        self, painter: QPainter, rect: QRectF, face: CriterionFace, place: Place
    ) -> None:
        theme = self.theme
        lines = self.name_lines(face, place.rect.width())
        painter.setFont(self._font("control", weight=400))
        painter.setPen(theme.colour("ink"))
        inner = rect.adjusted(theme.px(NAME_PAD), 0, 0, 0)
        paint_lines(painter, inner, lines, theme.px(_LINE), _VCENTER)
        if face.twice:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("amberMark"))
            painter.drawEllipse(QPointF(inner.left() - theme.px(7), inner.center().y()), 2.5, 2.5)
        if face.weight:
            self._weight(painter, self.weight_rect(rect), face, cursor=place.cursor)
        if face.locked:
            paint_icon(painter, self.lock_rect(rect), "lock", theme.colour("ink3"))

    def _weight(self, painter: QPainter, box: QRectF, face: CriterionFace, *, cursor: bool) -> None:
        theme = self.theme
        radius = theme.radius("sm")
        painter.setBrush(theme.colour("sheet"))
        if cursor:
            painter.setPen(QPen(theme.colour("accentSoft"), 3))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)
        still = "amberMark" if face.review else "line"
        painter.setPen(QPen(theme.colour("accent" if cursor else still), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
        painter.setFont(self._font("control", tabular=True))
        painter.setPen(theme.colour("amber" if face.review else "ink"))
        painter.drawText(box.adjusted(0, 0, -theme.px(8), 0), _RIGHT, face.weight)

    def _inner(self, rect: QRectF) -> QRectF:
        pad = self.theme.px(PAD)
        return rect.adjusted(pad, 0, -pad, 0)

    def _rating(self, painter: QPainter, rect: QRectF, face: RatingFace) -> None:
        theme = self.theme
        inner = self._inner(rect)
        best = "privateInk" if face.private else "accent"
        paint_ticks(painter, inner, face.value, theme, best if face.best else "control")
        wide = ticks_size(theme).width()
        number = inner.adjusted(wide + theme.px(8), 0, 0, 0)
        self._number(painter, number, str(face.value), best=face.best)

    def _figure(self, painter: QPainter, rect: QRectF, face: FigureFace, *, private: bool) -> None:
        theme = self.theme
        text = self._line_of(rect)
        text.setRight(text.right() - len(_marks(face)) * theme.px(_MARK + _MARK_GAP))
        used = self._number(painter, text, face.text, best=face.best)
        if face.unit:
            unit = text.adjusted(used + theme.px(4), 0, 0, 0)
            self._text(painter, unit, face.unit, "control", "ink3", 400)
        inner = self._inner(rect)
        track = QRectF(inner.left(), text.bottom() + theme.px(_TRACK_GAP), inner.width(), _TRACK)
        paint_quantity(painter, track, face.share, theme, best=face.best, private=private)

    def _line_of(self, rect: QRectF) -> QRectF:
        """Give the line of text of a figure, above its track."""
        inner, line = self._inner(rect), self.theme.px(18)
        top = rect.top() + (rect.height() - line - self.theme.px(_TRACK_GAP) - _TRACK) // 2
        return QRectF(inner.left(), top, inner.width(), line)

    def _number(self, painter: QPainter, rect: QRectF, text: str, *, best: bool) -> float:
        weight, token = (600, "ink") if best else (500, "ink2")
        return self._text(painter, rect, text, "control", token, weight)

    def _text(
        self, painter: QPainter, rect: QRectF, text: str, style: str, token: str, weight: int
    ) -> float:
        font = self._font(style, weight=weight, tabular=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.theme.colour(token))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 1))
        painter.drawText(rect, _VCENTER, shown)
        return metrics.horizontalAdvance(shown)

    def _group(self, painter: QPainter, rect: QRectF, face: GroupFace, place: Place) -> None:
        theme = self.theme
        left = place.row_left + theme.px(NAME_PAD)
        side = theme.px(14)
        middle = rect.center().y()
        icon = QRectF(left, middle - side / 2, side, side)
        paint_icon(painter, icon, "lock", theme.colour("privateInk"))
        words = QRectF(left + theme.px(18), rect.top(), place.row_right - left, rect.height())
        used = self._text(painter, words, face.title, "small", "privateInk", 500)
        if face.note:
            note = words.adjusted(used + theme.px(8), 0, 0, 0)
            self._text(painter, note, face.note, "small", "privateInk", 400)
        if face.action and rect.left() > place.row_left:
            painter.setFont(self._font("small", weight=500))
            end = QRectF(rect.left(), rect.top(), place.row_right - rect.left(), rect.height())
            painter.drawText(end.adjusted(0, 0, -theme.px(PAD), 0), _RIGHT, face.action)

    def _label(self, painter: QPainter, rect: QRectF, face: LabelFace) -> None:
        theme = self.theme
        inner = rect.adjusted(theme.px(NAME_PAD), 0, -theme.px(PAD), 0)
        if not face.mark:
            inner = QRectF(inner.left(), rect.top() + theme.px(10), inner.width(), theme.px(18))
        self._text(painter, inner, face.text, "control", "ink", face.weight)
        if face.mark:
            side = theme.px(14)
            box = QRectF(inner.right() - side, rect.center().y() - side / 2, side, side)
            paint_icon(painter, box, face.mark, theme.colour("ink3"))

    def _sum(self, painter: QPainter, rect: QRectF, face: SumFace, place: Place) -> None:
        theme = self.theme
        inner = self._inner(rect)
        style, token = ("small", "ink3") if face.quiet else ("control", "ink")
        used = self._text(painter, inner, face.text, style, token, 600 if face.strong else 400)
        if face.watch:
            beside = inner.adjusted(used + theme.px(7), 0, theme.px(PAD) - 2, 0)
            self._text(painter, beside, face.watch, "axis", "amber", 500)
        if face.action and place.selected:
            self._action(painter, inner.adjusted(used + theme.px(8), 0, 0, 0), face.action)

    def _action(self, painter: QPainter, inner: QRectF, action: str) -> None:
        theme = self.theme
        cap = key_cap_size("C", theme)
        font = self._font("small", weight=500)
        wide = QFontMetricsF(font).horizontalAdvance(action)
        right = inner.right()
        if inner.width() >= wide + cap.width() + theme.px(6) and inner.width() > theme.px(96):
            top = inner.center().y() - cap.height() / 2
            paint_key_cap(
                painter, QRectF(right - cap.width(), top, cap.width(), cap.height()), "C", theme
            )
            right -= cap.width() + theme.px(5)
        painter.setFont(font)
        painter.setPen(theme.colour("accent"))
        inner.setRight(right)
        painter.drawText(inner, _RIGHT, action)

    def reasons_height(self, face: ReasonsFace, cell_width: float) -> int:
        """Give the height that a list of reasons takes in a cell."""
        tall = 2 * self.theme.px(_REASONS_PAD)
        for reason in face.reasons:
            lines = len(self._reason_lines(reason.text, cell_width, private=reason.private))
            tall += lines * self.theme.px(_LINE)
            tall += self.theme.px(4 if reason.private else _REASON_GAP)
        return tall + 1

    def _reason_lines(self, text: str, cell_width: float, *, private: bool) -> list[str]:
        theme = self.theme
        room = cell_width - 2 * theme.px(PAD) - theme.px(_MARKER)
        if private:
            room -= theme.px(4)
        return wrapped_lines(text, self._reason_font(), room)

    def _reason_font(self) -> QFont:
        return self._font("small")

    def _reasons(self, painter: QPainter, rect: QRectF, face: ReasonsFace) -> None:
        theme = self.theme
        y = rect.top() + theme.px(_REASONS_PAD)
        left, line = rect.left() + theme.px(PAD), theme.px(_LINE)
        for reason in face.reasons:
            lines = self._reason_lines(reason.text, rect.width(), private=reason.private)
            tall = len(lines) * line
            if reason.private:
                box = QRectF(rect.left() + theme.px(6), y, rect.width() - theme.px(12), tall + 4)
                self._private_reason(painter, box, lines)
                y += tall + theme.px(4)
                continue
            painter.setFont(self._font("small", weight=600))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(QRectF(left, y, theme.px(_MARKER), line), _VCENTER, face.sign)
            painter.setFont(self._reason_font())
            painter.setPen(theme.colour("ink"))
            text = QRectF(left + theme.px(_MARKER), y, rect.width(), tall)
            paint_lines(painter, text, lines, line, Qt.AlignmentFlag.AlignTop)
            y += tall + theme.px(_REASON_GAP)

    def _private_reason(self, painter: QPainter, box: QRectF, lines: list[str]) -> None:
        theme = self.theme
        painter.setBrush(theme.colour("private"))
        painter.setPen(border_pen("private", theme))
        radius = theme.radius("sm")
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = theme.px(12)
        lock = QRectF(box.left() + theme.px(6), box.top() + theme.px(2), side, side)
        paint_icon(painter, lock, "lock", theme.colour("privateInk"))
        painter.setFont(self._reason_font())
        painter.setPen(theme.colour("privateInk"))
        text = box.adjusted(theme.px(25), 2, 0, -2)
        paint_lines(painter, text, lines, theme.px(_LINE), Qt.AlignmentFlag.AlignTop)


def _marks(face: RatingFace | FigureFace | BlankFace) -> list[str]:
    """Give the icons at the end of a figure: it has a note, it lies beyond what is acceptable."""
    barred = not isinstance(face, BlankFace) and face.barred
    return ["pen"] * face.noted + ["x"] * barred
