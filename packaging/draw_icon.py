"""Draws nnsim's icon as PNG: `draw_icon.py FOLDER SIZE…` writes nnsim-SIZE.png for each."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources/icons/nnsim.svg"


def main(folder: Path, sizes: list[int]) -> None:
    """Writes the pictures."""
    application = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(DRAWING))
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"nnsim-{size}.png")):
            raise SystemExit(f"{folder} cannot be written")
    application.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(word) for word in sys.argv[2:]])
