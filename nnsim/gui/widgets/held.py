"""Layouts that wait while much is changed: Qt lays all that is around a widget out anew each time one is shown."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def held(*widgets: QWidget) -> Iterator[None]:
    """Lay these widgets out once, at the end, whatever is shown, hidden and renamed in them; the inner ones first."""
    found = [layout for widget in widgets if (layout := widget.layout()) is not None and layout.isEnabled()]
    for layout in found:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in found:
            layout.setEnabled(True)
        for layout in found:
            layout.activate()
