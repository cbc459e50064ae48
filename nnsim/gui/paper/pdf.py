"""A PDF that is being written."""

from PySide6.QtCore import QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

RESOLUTION = 720  # dots an inch: ten a point


def pdf_writer(device: QIODevice, title: str, page: QPageSize) -> QPdfWriter:
    """What paints into a PDF, with pages of that size without margins."""
    writer = QPdfWriter(device)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("nnsim")
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    return writer
