"""Surfaces: the sheet a client may see, the private panel that stays here, and their headings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import Button
from ui.kit.icons import paint_icon
from ui.kit.theme import Theme, theme_of
from ui.kit.words import Label

Privacy = Literal["shared", "private"]

DASHES = (3.0, 2.0)


class Panel(QFrame):
    """A surface with a vertical layout in `column`; the two kinds below are what screens use."""

    def __init__(
        self,
        privacy: Privacy,
        *,
        margins: tuple[int, int, int, int] = (20, 16, 20, 16),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._privacy = privacy
        self.setObjectName("sheet" if privacy == "shared" else "private")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)

    @property
    def privacy(self) -> Privacy:
        """Whether the client may see what stands here."""
        return self._privacy

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_surface(QPainter(self), QRectF(self.rect()), self._privacy, self._theme)


class Sheet(Panel):
    """A surface with a solid border: what the client may see."""

    def __init__(
        self,
        *,
        margins: tuple[int, int, int, int] = (20, 16, 20, 16),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("shared", margins=margins, spacing=spacing, parent=parent)


class PrivatePanel(Panel):
    """A mauve surface with a dashed border: what stays here."""

    def __init__(
        self,
        *,
        margins: tuple[int, int, int, int] = (20, 16, 20, 16),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("private", margins=margins, spacing=spacing, parent=parent)


class PrivacyMark(QWidget):
    """The eye or the lock, with its words or alone; screen readers hear the words either way."""

    def __init__(
        self,
        privacy: Privacy,
        *,
        text: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        words = text or privacy_words(privacy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        token = "ink3" if privacy == "shared" else "privateInk"
        row.addWidget(Icon("eye" if privacy == "shared" else "lock", token, 14))
        if not compact:
            label = Label(words, style="small", colour=token)
            row.addWidget(label.weighted(400 if privacy == "shared" else 500))
        self.setAccessibleName(words)
        self.setToolTip(words if compact else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Icon(QWidget):
    """An icon that is not a button."""

    def __init__(
        self, name: str, colour: str = "ink2", size: int = 20, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._name = name
        self._colour = colour
        side = self._theme.px(size)
        self.setFixedSize(QSize(side, side))

    def set_icon(self, name: str, colour: str) -> None:
        """Change the drawing and its colour."""
        self._name, self._colour = name, colour
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.colour(self._colour)
        paint_icon(QPainter(self), QRectF(self.rect()), self._name, colour)


class Heading(QWidget):
    """A section heading: title, count beside it, marks or actions at the far end."""

    def __init__(
        self,
        text: str,
        *,
        count: int | None = None,
        privacy: Privacy | None = None,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.px(8))
        self.title = Label(text, style="section")
        self.row.addWidget(self.title)
        self._count = Label("", style="control", colour="ink3")
        self.row.addWidget(self._count)
        self.row.addStretch(1)
        if privacy is not None:
            self.row.addWidget(PrivacyMark(privacy, compact=compact))
        self.set_count(count)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None) -> None:
        """Show how many there are, or nothing."""
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)

    def add(self, widget: QWidget) -> None:
        """Put a mark or an action at the far end."""
        self.row.addWidget(widget)


class Divider(QWidget):
    """A hairline across: solid on a sheet, dashed on a private surface."""

    def __init__(
        self, privacy: Privacy = "shared", *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._privacy = privacy
        self._strong = strong
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRectF(0, 0, self.width(), 1)
        token = "lineStrong" if self._strong else ""
        paint_divider(QPainter(self), line, self._privacy, self._theme, token)


class EmptyState(QWidget):
    """What a place says when nothing is in it: one serif sentence and at most one action."""

    def __init__(
        self,
        sentence: str,
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        column.setSpacing(theme.px(12))
        self.sentence = Label(sentence, style="spoken", colour="ink2", wrap=True)
        column.addWidget(self.sentence)
        self.button: Button | None = None
        if action:
            self.button = Button(action)
            if on_action is not None:
                self.button.calling(on_action)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


def privacy_words(privacy: Privacy) -> str:
    """Return the words of the eye or of the lock."""
    if privacy == "shared":
        return QCoreApplication.translate("Privacy", "Visible to the client")
    return QCoreApplication.translate("Privacy", "Private")


def paint_surface(painter: QPainter, rect: QRectF, privacy: Privacy, theme: Theme) -> None:
    """Paint a sheet or a private surface that fills a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("sheet" if privacy == "shared" else "private"))
    painter.setPen(border_pen(privacy, theme))
    radius = theme.radius("lg") - 0.5
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def border_pen(privacy: Privacy, theme: Theme) -> QPen:
    """Return the pen of a hairline: solid for what is shared, dashed for what is private."""
    if privacy == "shared":
        return QPen(theme.colour("line"), 1)
    pen = QPen(theme.colour("privateLine"), 1)
    pen.setDashPattern(DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_divider(
    painter: QPainter, line: QRectF, privacy: Privacy, theme: Theme, token: str = ""
) -> None:
    """Paint a hairline along the top of a rectangle."""
    pen = border_pen(privacy, theme)
    if token:
        pen.setColor(theme.colour(token))
    painter.setPen(pen)
    y = line.top() + 0.5
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))
