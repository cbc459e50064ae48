"""The keys of the canvas, as a table; those of the window (actions) work beside them.

While the canvas has the focus it claims its own keys, also where the window uses the same one elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from nnsim.gui.canvas.view import CanvasView

Key, Mod = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = Mod.NoModifier, Mod.ShiftModifier, Mod.ControlModifier, Mod.AltModifier


class CanvasKey(NamedTuple):
    """A key of the canvas: how it is written, what it does in words, and what it does."""

    text: str
    help: str
    combos: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]
    act: Callable[[CanvasView], object]
    needs_selection: bool = False


def _key(
    text: str,
    help_text: str,
    key: Qt.Key,
    act: Callable[[CanvasView], object],
    mod: Qt.KeyboardModifier = NONE,
    needs: bool = True,
) -> CanvasKey:
    return CanvasKey(text, help_text, ((key, mod),), act, needs)


def _arrows(text: str, help_text: str, mod: Qt.KeyboardModifier, verb: str) -> list[CanvasKey]:
    keys = {"left": Key.Key_Left, "right": Key.Key_Right, "up": Key.Key_Up, "down": Key.Key_Down}
    made = []
    for direction, key in keys.items():
        act = lambda canvas, d=direction: getattr(canvas.verbs, verb)(d)  # noqa: E731
        made.append(CanvasKey(text if direction == "left" else "", help_text, ((key, mod),), act))
    return made


TABLE: tuple[CanvasKey, ...] = (
    *_arrows("Alt+arrows", "Go to the next layer, neuron or edge in that direction", ALT, "go"),
    *_arrows("Ctrl+Alt+arrows", "The same, and what was selected stays so", CTRL | ALT, "also"),
    *_arrows("Ctrl+arrows", "Move the picture", CTRL, "look"),
    *_arrows("Alt+Shift+arrows", "Move the selected layers, or a neuron in its column", ALT | SHIFT, "nudge"),
    *_arrows("Ctrl+Shift+arrows", "The same, where the desktop takes Alt+Shift for itself", CTRL | SHIFT, "nudge"),
    CanvasKey("Enter", "Type the weight, bias or name; end a link", ((Key.Key_Return, NONE), (Key.Key_Enter, NONE)),
              lambda c: c.verbs.enter()),
    _key("Esc", "Give up the gesture; show the weights again; select nothing", Key.Key_Escape,
         lambda c: c.verbs.escape(), needs=False),
    _key("E", "From a neuron to its edges", Key.Key_E, lambda c: c.verbs.edges()),
    _key("C", "Draw a link from the selection", Key.Key_C, lambda c: c.verbs.link()),
    _key("X", "Cut the selected edges, or restore them", Key.Key_X, lambda c: c.verbs.cut_edges()),
    _key("K", "Freeze edges, biases or layers, or thaw them", Key.Key_K, lambda c: c.verbs.freeze()),
    _key("F2", "Rename the layer", Key.Key_F2, lambda c: c.verbs.rename()),
    _key("S", "Type the size of the layer", Key.Key_S, lambda c: c.verbs.edit_size()),
    _key("T", "Choose the activation function", Key.Key_T, lambda c: c.verbs.edit_activation()),
    _key("L", "Add a layer", Key.Key_L, lambda c: c.add_layer(), needs=False),
    _key("N", "Add a neuron", Key.Key_N, lambda c: c.add_unit()),
    _key("Insert", "Add a neuron", Key.Key_Insert, lambda c: c.add_unit()),
    CanvasKey("Delete", "Delete what is selected; edges are cut", ((Key.Key_Delete, NONE), (Key.Key_Backspace, NONE)),
              lambda c: c.delete_selection(), True),
    _key("F", "Show the whole network", Key.Key_F, lambda c: c.fit(), needs=False),
    _key("Ctrl+0", "Original size", Key.Key_0, lambda c: c.zoom_at(_middle(c), 1 / c.zoom), CTRL, False),
    _key("Ctrl+C", "Copy", Key.Key_C, lambda c: c.copy(), CTRL),
    _key("Ctrl+X", "Cut", Key.Key_X, lambda c: c.cut(), CTRL),
    _key("Ctrl+V", "Paste", Key.Key_V, lambda c: c.paste(), CTRL, False),
    _key("Ctrl+D", "Duplicate", Key.Key_D, lambda c: c.duplicate(), CTRL),
    _key("Ctrl+A", "Select all layers", Key.Key_A, lambda c: c.select_all(), CTRL, False),
)  # fmt: skip

_BY_KEY = {combo: entry for entry in TABLE for combo in entry.combos}


def overview() -> tuple[tuple[str, str], ...]:
    """The keys and what they do, for the overview of shortcuts."""
    rows = [("Tab, Shift+Tab", "Go to the next or previous thing of the same kind")]
    return (*rows, *((entry.text, entry.help) for entry in TABLE if entry.text))


def _middle(canvas: CanvasView) -> QPointF:
    return QPointF(canvas.viewport().rect().center())


def _find(event: QKeyEvent) -> CanvasKey | None:
    mods = event.modifiers() & ~Mod.KeypadModifier
    return _BY_KEY.get((Key(event.key()), mods))


def claims(canvas: CanvasView, event: QKeyEvent) -> bool:
    """True for a key that has a meaning here now, whatever the window uses it for."""
    entry = _find(event)
    return entry is not None and (not entry.needs_selection or bool(canvas.session.selection))


def press(canvas: CanvasView, event: QKeyEvent) -> bool:
    """Does what a key means; False when it means nothing here."""
    if not claims(canvas, event):
        return False
    entry = _find(event)
    assert entry is not None
    canvas.sync()
    done = entry.act(canvas) is not False
    canvas.sync()
    return done
