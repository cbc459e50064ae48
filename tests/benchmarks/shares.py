"""Where the time of an operation in the window goes: the verb, each view's refresh, each item's painting."""

import functools
import time
from collections import Counter


class Shares:
    """The processor's milliseconds by part; made before the window is, since Qt looks methods up only once.

    A part that calls another contains its time.
    """

    def __init__(self):
        from PySide6.QtWidgets import QGraphicsItem

        from nnsim.gui.canvas import scene
        from nnsim.gui.canvas.view import CanvasView
        from nnsim.gui.docks import find_panels
        from nnsim.gui.widgets.live import LiveView
        from nnsim.gui.window import Window
        from nnsim.session.session import Session

        self.spent, self.times = Counter(), Counter()
        find_panels()
        for name in ("step", "back"):
            self._count(Session, name, "the session's verb")
        for kind in _kinds(LiveView):
            if "refresh" in vars(kind):
                self._count(kind, "refresh", f"refresh of {kind.__name__}")
        self._count(CanvasView, "_take", "refresh of the canvas")
        self._count(Window, "_refresh_controls", "refresh of bars and actions")
        self._count(CanvasView, "viewportEvent", "painting of the canvas, with its items")
        for kind in vars(scene).values():
            if isinstance(kind, type) and issubclass(kind, QGraphicsItem) and "paint" in vars(kind):
                self._count(kind, "paint", f"painting of {kind.__name__}")

    def _count(self, owner, name, label):
        plain = getattr(owner, name)

        @functools.wraps(plain)
        def timed(*given, **named):
            begin = time.process_time()
            try:
                return plain(*given, **named)
            finally:
                self.spent[label] += (time.process_time() - begin) * 1000
                self.times[label] += 1

        setattr(owner, name, timed)

    def clear(self):
        """Begin anew."""
        self.spent.clear()
        self.times.clear()

    def lines(self, operations):
        """A line for each part, per operation, the largest first."""
        for label, total in self.spent.most_common():
            yield f"    {label:44}{total / operations:8.2f} ms, {self.times[label] / operations:6.1f} times"


def _kinds(base):
    for kind in base.__subclasses__():
        yield kind
        yield from _kinds(kind)
