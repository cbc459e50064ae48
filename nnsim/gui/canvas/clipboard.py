"""Copy and paste of layers through the system's clipboard, as JSON of our own kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from nnsim.files.sharing import looks_shared
from nnsim.gui.canvas import clip, verbs
from nnsim.gui.canvas.room import free_shift
from nnsim.gui.offering import offer
from nnsim.gui.texts import tr
from nnsim.kit.errors import ArgumentError
from nnsim.session.places import layer_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.network.design import Design


def packed(canvas: CanvasView) -> str:
    """The selected layers and neurons with their weights, as text; "" when there are none."""
    canvas.sync()
    board = canvas.board
    part = clip.chosen(board.network, board.selection)
    if not part.layers:
        return ""
    weights = {number: reading.W for number, reading in board.readings.items() if reading.W is not None}
    return clip.pack(board.network, part, weights)


def copy(canvas: CanvasView) -> bool:
    """Copy what is selected; True when there was something to copy."""
    text = packed(canvas)
    if not text:
        canvas.session.notice("info", tr("nothing to copy"), tr("select layers or neurons first"))
        return False
    offer({clip.MIME: text.encode()})
    return True


def offers() -> bool:
    """True when there are layers of nnsim on the clipboard, or a text, which may be a network.

    Whether it is one is looked at when it is pasted: another program may be slow to hand it over.
    """
    data = QGuiApplication.clipboard().mimeData()
    return data is not None and (data.hasFormat(clip.MIME) or data.hasText())


def shared_text() -> str:
    """The network that is on the clipboard as a text; "" when there is none."""
    data = QGuiApplication.clipboard().mimeData()
    text = data.text() if data is not None and data.hasText() else ""
    return text if looks_shared(text) else ""


def paste(canvas: CanvasView) -> None:
    """Add the layers that were copied, beside what is there; a whole network, as a text, is opened by the window."""
    data = QGuiApplication.clipboard().mimeData()
    if data is not None and data.hasFormat(clip.MIME):
        raw = bytes(data.data(clip.MIME).data())
        verbs.attempt(canvas.session, lambda: add(canvas, raw, tr("Paste")))
        return
    text = shared_text()
    if text:
        canvas.network_pasted.emit(text)
        return
    remedy = tr("copy layers of nnsim first, or the text of a network (nnsim:…)")
    canvas.session.notice("info", tr("there are no layers on the clipboard"), remedy)


def duplicate(canvas: CanvasView) -> None:
    """Add a copy of what is selected, past the clipboard."""
    text = packed(canvas)
    if text:
        verbs.attempt(canvas.session, lambda: add(canvas, text.encode(), tr("Duplicate")))


def add(canvas: CanvasView, raw: bytes, title: str) -> None:
    """Add layers from text and select them: one step of undo."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArgumentError(tr("what is on the clipboard cannot be pasted"), tr("it is no text"), "") from error
    part, weights = clip.unpack(text)
    session = canvas.session
    shift = free_shift(canvas.board.stage, part)
    made: list[int] = []

    def change(design: Design) -> Design:
        design, numbers = clip.insert(design, part, weights, shift)
        made[:] = numbers
        return design

    session.edit(title, change)
    session.close_edit()
    session.select(*(layer_place(number) for number in made))
    canvas.sync()
