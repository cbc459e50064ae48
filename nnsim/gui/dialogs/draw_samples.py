"""Samples drawn by hand: points into a plane, an image that the network classifies, or patterns that it recalls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from nnsim.gui.actions import run_command
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.draw_view.image_page import ImagePage
from nnsim.gui.draw_view.pattern_page import PatternPage
from nnsim.gui.draw_view.plane_page import PlanePage
from nnsim.gui.help_view.topics import helped
from nnsim.gui.texts import tr
from nnsim.kit.errors import UserError
from nnsim.session.drawn.patterns import stores_patterns
from nnsim.session.drawn.planes import plane_of

if TYPE_CHECKING:
    from nnsim.gui.window import Window


class DrawSamples(Frame):
    """Stays open beside the window: one trains there, and goes on drawing here."""

    def __init__(self, window: Window, page: PlanePage | ImagePage | PatternPage, title: str, about: str) -> None:
        super().__init__(window, title, about)
        helped(self, "command/edit.draw_samples")
        self._window, self.page = window, page
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        page.other.connect(self.close)
        self.body.addWidget(page)
        self.add_other(tr("Train or pause"), tr("Train at full speed; again to pause  (Space)"), self._train)
        self.add_other(tr("Reset"), tr("Back to the starting weights"), lambda: run_command(window, "train.reset"))
        self.add_close(enter=False)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence(QKeySequence.StandardKey.Redo), self.redo),
            (QKeySequence(Qt.Key.Key_Space), self._train),
        ):
            QShortcut(keys, self, do)
        self.take_size(820, 620)
        first = (
            page.cells if isinstance(page, PatternPage) else page.view if isinstance(page, PlanePage) else page.board
        )
        first.setFocus()

    def _train(self) -> None:
        run_command(self._window, "train.train")

    def undo(self) -> None:
        """Take the last edit back; of an image, the last stroke."""
        if isinstance(self.page, ImagePage) and self.page.board.strokes:
            self.page.board.undo()
        else:
            run_command(self._window, "edit.undo")

    def redo(self) -> None:
        """Make it again."""
        if isinstance(self.page, ImagePage) and self.page.board.can_redo:
            self.page.board.redo()
        else:
            run_command(self._window, "edit.redo")


def show(window: Window) -> DrawSamples:
    """Opens it on what can be drawn of the present data; UserError where that is nothing."""
    session = window.session
    heading = session.samples.heading
    plane = plane_of(heading)
    if stores_patterns(session):
        about = tr("Draw a pattern and store it; draw a damaged one and let it be recalled.")
        dialog = DrawSamples(window, PatternPage(session), tr("Draw patterns"), about)
    elif heading.image is not None:
        about = tr("The network says what it is while you draw.")
        dialog = DrawSamples(window, ImagePage(session), tr("Draw an image"), about)
    elif plane is not None:
        about = tr("Each point is a sample; undo and redo are those of the window.")
        dialog = DrawSamples(window, PlanePage(session, plane), tr("Draw samples"), about)
    else:
        raise UserError(
            "these samples cannot be drawn",
            f"they have {len(heading.inputs)} inputs",
            "choose data with two inputs, with one input and one target, or images; own samples begin with two",
        )
    dialog.show()
    return dialog
