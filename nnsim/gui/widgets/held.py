"""Layouts that wait while much is changed: Qt lays all that is around a widget out anew each time one is shown."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_CALLS = QEvent.Type.MetaCall.value


@contextmanager
def held(*widgets: QWidget, page: QScrollArea | None = None) -> Iterator[None]:
    """Lay these widgets out once, at the end, whatever is shown, hidden and renamed in them; the inner ones first.

    Where the outermost is on a page that can be scrolled, that is made as high first as they need it all together: in
    the room that there was before, all would be squeezed or stretched, and moved and painted for that.
    """
    found = [(widget, widget.layout()) for widget in widgets]
    layouts = [(widget, layout) for widget, layout in found if layout is not None and layout.isEnabled()]
    for _, layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        if page is not None:
            _make_room(layouts, page)
        for _, layout in layouts:
            layout.setEnabled(True)
        for _, layout in layouts:
            layout.activate()


def _make_room(layouts: list[tuple[QWidget, QLayout]], page: QScrollArea) -> None:
    """Tell from inside out what has changed, make the page as high as that needs, and lay out from outside in."""
    changed = False
    for widget, layout in layouts:
        if not widget.isHidden() and layout.geometry().isNull():  # something in it is not as it was laid out
            changed = True
            for inner in layout.findChildren(QLayout):
                inner.invalidate()
            widget.updateGeometry()
    if not changed:
        return
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LayoutRequest))
    QCoreApplication.sendPostedEvents(page, _CALLS)  # a scroll bar that comes or goes
    for widget, layout in reversed(layouts):
        layout.setGeometry(widget.contentsRect())
