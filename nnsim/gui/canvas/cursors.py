"""The pointer's shape over what can be taken hold of on the canvas."""

from PySide6.QtCore import Qt

CURSORS = {
    "port": Qt.CursorShape.CrossCursor,
    "unit port": Qt.CursorShape.CrossCursor,
    "grip": Qt.CursorShape.SizeVerCursor,
    "plus": Qt.CursorShape.PointingHandCursor,
    "minus": Qt.CursorShape.PointingHandCursor,
    "chip": Qt.CursorShape.PointingHandCursor,
    "edge": Qt.CursorShape.PointingHandCursor,
    "link": Qt.CursorShape.PointingHandCursor,
    "bias": Qt.CursorShape.PointingHandCursor,
    "unit": Qt.CursorShape.PointingHandCursor,
    "delta": Qt.CursorShape.PointingHandCursor,
    "target": Qt.CursorShape.PointingHandCursor,
}
