"""The checks: every gradient against a measured slope, and the health of the layers."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.checks_view.gradient_page import GradientPage
from nnsim.gui.checks_view.health_page import HealthPage
from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.session import Session


class ChecksPanel(LiveView):
    """Two pages, of which one is shown; both begin to work when they are asked to."""

    concerns = frozenset(
        {Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.OVERLAY, Change.CURSOR, Change.EXERCISE}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.gradients, self.health = GradientPage(session), HealthPage(session)
        self.pages: dict[str, GradientPage | HealthPage] = {"gradients": self.gradients, "health": self.health}
        self.choices = Choices(tr("Which check is shown"))
        self.choices.set_items([
            ("gradients", tr("Gradients"), tr("Every gradient against a measured slope")),
            ("health", tr("Health"), tr("Saturated, dead and symmetric units, vanishing gradients")),
        ])  # fmt: skip
        self.choices.chosen.connect(self.show_page)
        self._stack, self._tools = QStackedWidget(), QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
            holder = QWidget()  # a page may hide its tools; a stack shows what it stands at
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(page.tools)
            self._tools.addWidget(holder)
            page.failed.connect(self._fail)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.choices)
        top.addWidget(self._tools, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 8, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.choices.choose("gradients")
        self.setMinimumHeight(px(120))

    @property
    def page(self) -> str:
        """Which check is shown."""
        return next(key for key, page in self.pages.items() if page is self._stack.currentWidget())

    def show_page(self, key: str) -> None:
        """Show one of the checks."""
        self.choices.choose(key)
        self._stack.setCurrentWidget(self.pages[key])
        self._tools.setCurrentIndex(self._stack.currentIndex())
        for name, page in self.pages.items():
            page.seen(name == key and self.isVisible())

    def check_gradients(self) -> None:
        """Show the check of gradients and begin it; UserError when that cannot be."""
        self.show_page("gradients")
        self.gradients.begin()

    def examine(self) -> None:
        """Show the health of the layers, and examine them; UserError when that cannot be."""
        self.show_page("health")
        self.health.begin()

    def refresh(self, changes: frozenset[Change]) -> None:
        """Both pages follow the session."""
        for page in self.pages.values():
            page.refresh()

    def _fail(self, error: UserError) -> None:
        def again() -> None:
            raise error

        self.attempt(again)

    def showEvent(self, event: object) -> None:
        """The page that is shown goes on."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.show_page(self.page)

    def hideEvent(self, event: object) -> None:
        """Nothing is computed while nobody looks."""
        for page in self.pages.values():
            page.seen(False)
        super().hideEvent(event)  # type: ignore[arg-type]
