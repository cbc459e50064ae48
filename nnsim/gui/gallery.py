"""The first page: examples to start from as cards, an empty network, and the files of last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.data_choice import table_of
from nnsim.gui.gallery_cards import HEIGHT, NARROWEST, Cards, fitting, people_of
from nnsim.gui.help_view.topics import helped
from nnsim.gui.languages import spoken
from nnsim.gui.panel import accessible
from nnsim.gui.reading import tell_covered
from nnsim.gui.rescued import Rescued
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, mix, px, signals, theme, ui_font
from nnsim.gui.thumbnail import thumbnail
from nnsim.gui.tours.offering import make_tour_button
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.examples import EXAMPLES, Example
from nnsim.session.history import HISTORY, Milestone
from nnsim.session.tours.shelf import FIRST, offers, offers_of

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.network.design import Design
    from nnsim.parts.contracts import Table

PICTURE = 118
SIDE = 270


class ExampleCard(QAbstractButton):
    """One example: a picture of its network and its data, its title, and a sentence.

    The picture is asked for when the card is first painted; `wanted` says so, `seen` remembers it.
    """

    wanted = Signal()

    def __init__(self, example: Example, window: Window) -> None:
        super().__init__()
        self.example, self._window = example, window
        self._design: Design | None = None
        self._table: Table | None = None
        self._picture: QPixmap | None = None
        self.seen = False
        self._chosen = self._pointed = False  # by the keyboard; by a pointer that moves, and does not only rest there
        title, about = tr(example.title), tr("Open {title}: {help}", title=tr(example.title), help=tr(example.help))
        if isinstance(example, Milestone):
            title = f"{example.year}  {title[:1].upper()}{title[1:]}"
            about += f"\n\n{people_of(example)}, {example.year}\n{example.paper}"
        self.tour_button: QPushButton | None = None
        self._offers, described = offers_of(_with_tours(example)), tr(example.help)
        if self._offers:
            described += tr(" T: guided tour.")
            about += tr("\n\nGuided tour  (T)")
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(described)
        self.setToolTip(about)
        self.setFixedSize(px(NARROWEST), px(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        signals().changed.connect(self._forget)

    def make_tour_button(self) -> QPushButton | None:
        """The button that begins its guided tour, made at once on the first page, later with the card's picture."""
        if self.tour_button is None and self._offers:
            self.tour_button = make_tour_button(self, self._offers, PICTURE, self._window)
        return self.tour_button

    @property
    def drawn(self) -> bool:
        """True when its picture is there."""
        return self._picture is not None

    def draw(self) -> None:
        """Makes the picture."""
        if self._design is None:
            self._design = self.example.make()
            try:
                self._table = table_of(self._design.data.dataset)
            except UserError:
                self._table = None  # the card then shows the network alone
        button = self.make_tour_button()
        high = px(PICTURE) - (button.height() + 6 if button is not None else 0)
        self._picture = thumbnail(self._design, self._table, self.width() - 2, high, self.devicePixelRatioF())
        self.update()

    def _forget(self) -> None:
        self._picture, self.seen = None, False
        if not self.visibleRegion().isEmpty():
            self.draw()

    def set_width(self, width: int) -> None:
        """As wide as its column."""
        if width != self.width():
            self.setFixedWidth(width)
            self._forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """It looks chosen when the keyboard has come to it, and not because the page has been opened."""
        self._chosen = event.reason() not in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """The pointer lights it up once it is moved there."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            pointed = event.type() == QEvent.Type.HoverMove
            if pointed != self._pointed:
                self._pointed = pointed
                self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, title and sentence in a frame that shows focus and pointer."""
        if not self.drawn:
            self.seen = True
            self.wanted.emit()
        colors = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() and self._chosen
        lit = focused or (self._pointed and self.underMouse())
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.setPen(colors.accent if lit else colors.line)
        painter.setBrush(mix(colors.card, colors.accent_soft, 0.6) if lit else colors.card)
        painter.drawRoundedRect(frame, 9, 9)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)
        if self._picture is not None:
            painter.save()
            inside = QPainterPath()
            inside.addRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)
            painter.setClipPath(inside)
            painter.fillRect(QRect(1, 1, self.width() - 2, px(PICTURE)), colors.canvas)
            painter.drawPixmap(1, 1, self._picture)
            painter.fillRect(QRect(2, px(PICTURE) + 1, self.width() - 4, 1), colors.line)
            painter.restore()
        painter.setPen(colors.text)
        wide = self.width() - 28
        font, title = fitting(self.text(), wide)
        painter.setFont(font)
        painter.drawText(QRect(14, px(PICTURE) + 12, wide, px(20)), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(colors.muted)
        painter.setFont(ui_font(8.5))
        top = px(PICTURE) + 14 + px(20)
        if isinstance(self.example, Milestone):
            people = people_of(self.example)
            if painter.fontMetrics().horizontalAdvance(people) > wide:
                people = people_of(self.example, short=True)
            painter.setPen(mix(colors.card, colors.text, 0.85))
            painter.drawText(QRect(14, top - 1, wide, px(15)), Qt.AlignmentFlag.AlignVCenter, people)
            painter.setPen(colors.muted)
            top += px(15)
        words = QRect(14, top, self.width() - 26, px(HEIGHT) - top - 4)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, tr(self.example.help))


def _with_tours(example: Example) -> str:
    """The example whose tours a card offers: its own, or those of the one that tells of the same."""
    return example.kin if isinstance(example, Milestone) and example.kin else example.key


class Gallery(QWidget):
    """Covers the window below its menus; Esc goes back to the network."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        helped(self, "command/file.gallery").setObjectName("gallery")
        self.setAccessibleName(tr("Gallery"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what it covers is not painted
        self.cards = Cards([ExampleCard(example, window) for example in EXAMPLES.values()])
        self.history = Cards([ExampleCard(milestone, window) for milestone in HISTORY])
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._draw_next)
        for card in self.all_cards:
            card.clicked.connect(lambda _checked=False, c=card: window.open_example(c.example.key))
            card.wanted.connect(self._later.start)
        for card in self.cards.cards:
            card.make_tour_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._main(), 1)
        signals().changed.connect(self.update)

    @property
    def all_cards(self) -> list[ExampleCard]:
        """The cards of the examples, and those of the history."""
        return [*self.cards.cards, *self.history.cards]

    # -- its parts

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 30, 20, 22)
        column.setSpacing(8)
        column.addWidget(Label("nnsim", size=20, weight=700))
        column.addWidget(Label(tr("Draw a network, walk through it, see every number behind every number."),
                               "muted", 9.5, wrap=True))  # fmt: skip
        column.addSpacing(14)
        self.new = accessible(QPushButton(tr("New network…")), tr("New network"), tr("Sizes, activations and data"))
        self.new.setProperty("look", "primary")
        self.new.clicked.connect(lambda: self._window.actions_by_id.run("file.new"))
        self.open_button = accessible(QPushButton(tr("Open…")), tr("Open"), tr("Open a project file  (Ctrl+O)"))
        self.open_button.clicked.connect(lambda: self._window.actions_by_id.run("file.open"))
        self.own = accessible(
            QPushButton(tr("Your own data…")), tr("Your own data"),
            tr("A table of your own and a network that fits it: CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Shift+I); "
               "or drop the file on the window"),
        )  # fmt: skip
        self.own.clicked.connect(lambda: self._window.actions_by_id.run("file.import_data"))
        self.back = accessible(QPushButton(tr("Back to the network")), tr("Back to the network"),
                               tr("Leave the gallery  (Esc)"))  # fmt: skip
        self.back.clicked.connect(lambda: self._window.show_gallery(False))
        for button in (self.new, self.own, self.open_button, self.back):
            button.setMinimumHeight(px(32))
            column.addWidget(button)
        self._tour_offer(column)
        column.addSpacing(16)
        self.rescued = Rescued(self._window, px(SIDE))
        column.addWidget(self.rescued)
        self._recent_title = Label(tr("Recent files"), weight=600)
        column.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(1)
        self.news = accessible(QPushButton(), tr("What is new"), tr("The changes of this version"))
        self.news.setProperty("look", "link")
        self.news.clicked.connect(lambda: self._window.actions_by_id.run("help.changes"))
        self.news.hide()
        column.addWidget(self.news)
        self.at_start = accessible(QCheckBox(tr("Show this at start")), tr("Show the gallery when nnsim starts"))
        self.at_start.toggled.connect(lambda on: self._window.preferences.set("gallery_at_start", on))
        column.addWidget(self.at_start)
        return side

    def _tour_offer(self, column: QVBoxLayout) -> None:
        first = offers()[FIRST]
        self.new_here = Label(tr("New here? Five minutes show you around."), weight=600, wrap=True)
        column.addSpacing(10)
        column.addWidget(self.new_here)
        title = spoken(first.title)
        self.tour = accessible(QPushButton(title), tr("Guided tour: {names}", names=title), spoken(first.about))
        self.tour.setMinimumHeight(px(32))
        self.tour.clicked.connect(lambda: self._window.tours.begin(first.tour()))
        column.addWidget(self.tour)

    def _main(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 34, 20, 20)
        column.setSpacing(14)
        column.addWidget(Label(tr("Start from an example"), size=13, weight=600))
        column.addWidget(self.cards)
        column.addSpacing(10)
        column.addWidget(Label(tr("How it came about, from 1943 on"), size=13, weight=600))
        about = tr("The same debugger on the networks of their time; each card names the people, and their paper where "
                   "you point.")  # fmt: skip
        column.addWidget(Label(about,
                               "muted", 9.5, wrap=True))  # fmt: skip
        self.charts = accessible(QPushButton(tr("How large they were…")), tr("How large networks were"),
                                 tr("Neurons and connections over the years, your own among them"))  # fmt: skip
        self.charts.setProperty("look", "link")
        self.charts.clicked.connect(lambda: self._window.actions_by_id.run("help.history"))
        column.addWidget(self.charts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.history)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._area = area
        for card in self.all_cards:
            card.installEventFilter(self)
        return area

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """A card that gets the focus is scrolled into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, ExampleCard):
            self._area.ensureWidgetVisible(watched, 10, 24)
        return False

    # -- what it does

    def open(self) -> None:
        """Shows itself over the window, the first card in focus."""
        self._fill_recent()
        self.rescued.refresh()
        self.at_start.setChecked(self._window.preferences.get("gallery_at_start"))
        self.back.setVisible(self._window.isVisible())  # at the start there is nothing of the person's to go back to
        self.new_here.setVisible(not self._window.preferences.get("tour_offered"))
        self._window.preferences.set("tour_offered", True)
        self.show()
        self.raise_()
        self.cards.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        tell_covered(self._window, self, hidden=True)

    def offer_news(self, version: str) -> None:
        """Says that this version is new, and leads to its changes."""
        self.news.setText(tr("What is new in {version}", version=version))
        self.news.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn while it is not seen."""
        self._later.stop()
        super().hideEvent(event)
        tell_covered(self._window, self, hidden=False)

    def _draw_next(self) -> None:
        """One picture a turn, so that the page is there at once; none of a card that nobody has seen yet."""
        waiting = [card for card in self.all_cards if card.seen and not card.drawn]
        if waiting:
            waiting[0].draw()
        else:
            self._later.stop()

    def draw_all(self) -> None:
        """Makes every picture now."""
        for card in self.all_cards:
            if not card.drawn:
                card.draw()

    def _fill_recent(self) -> None:
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        files = self._window.preferences.recent()[:8]
        self._recent_title.setVisible(bool(files))
        for path in files:
            button = accessible(QPushButton(), tr("Open {name}", name=path.name), str(path))
            button.setProperty("look", "link")
            shown = button.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, px(SIDE) - 60)
            button.setText(shown.replace("&", "&&"))
            button.setIcon(icon("folder", theme().muted))
            button.setStyleSheet("text-align: left;")
            button.clicked.connect(lambda _checked=False, p=path: self._window.open_path(p))
            self._recent.addWidget(button)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on this page; what it covers cannot be reached."""
        inside = [w for w in self.findChildren(QWidget) if w.isVisible() and w.isEnabled() and _takes_tab(w)]
        now = QApplication.focusWidget()
        if not inside:
            return False
        at = inside.index(now) if now in inside else -1
        inside[(at + (1 if forward else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the network."""
        if event.key() == Qt.Key.Key_Escape:
            self._window.show_gallery(False)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two grounds: one for the start, one for the cards."""
        painter = QPainter(self)
        colors = theme()
        painter.fillRect(self.rect(), colors.panel)
        painter.fillRect(0, 0, px(SIDE), self.height(), colors.card)
        painter.fillRect(px(SIDE), 0, 1, self.height(), QColor(colors.line))


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
