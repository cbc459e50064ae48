"""Putting something on the clipboard of the system, in several formats at once."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QStandardItemModel


def offer(forms: Mapping[str, bytes], image: QImage | None = None) -> None:
    """Put this on the clipboard, each form under its MIME type; an `image` for programs that take pixels.

    The clipboard keeps it beyond the end of Python, so it must be an object that Qt has made, here for a model: one
    that Python has made ends the program with a crash where the clipboard lives in the program alone (offscreen).
    """
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    for its_own in data.formats():
        data.removeFormat(its_own)
    if image is not None:
        data.setImageData(image)
    for mime, raw in forms.items():
        data.setData(mime, QByteArray(raw))
    QGuiApplication.clipboard().setMimeData(data)
