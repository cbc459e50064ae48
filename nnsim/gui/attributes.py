"""How attributes of Qt's objects are looked up: as Python looks up any other.

PySide looks a name up once more in Qt's meta-object: for properties that are declared with its `Property`, and for
signals that only Qt knows. nnsim has neither (`tests/gui/test_attributes.py` holds it); signals bind themselves.
Python remembers where it has found a name, but only where nothing else is asked: to call a method of a widget takes a
fourth to a tenth of the time without PySide's question, and a step in the window makes thousands of such calls.
"""

from PySide6.QtCore import QObject
from shiboken6 import Shiboken


def look_up_plainly() -> None:
    """From now on PySide is not asked for attributes, neither of widgets nor of painters and the like."""
    for kind in (Shiboken.Object, QObject):
        kind.__getattribute__ = object.__getattribute__  # type: ignore[method-assign]
