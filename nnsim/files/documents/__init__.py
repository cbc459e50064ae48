"""Formats of documents, one a file, named after the ending of its files; `PART` holds how a sheet is written.

What needs Qt, as PDF does, is written by the window and by nobody here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from unicodedata import category

from nnsim.files.faults import file_name
from nnsim.files.paper.sheet import Sheet
from nnsim.kit.errors import FileError
from nnsim.kit.registry import Registry

PDF = "pdf"
Printer = Callable[[Sheet], bytes]


@dataclass(frozen=True, kw_only=True)
class DocumentFormat:
    """A format of documents: its title, a sentence of help, its ending, and how a sheet becomes its bytes."""

    title: str
    help: str
    ending: str
    write: Callable[[Sheet], bytes]


REGISTRY: Registry[DocumentFormat] = Registry("nnsim.files.documents", "format of documents")


def document_ending(path: Path | str) -> str:
    """The ending of a file that a document can be written to; FileError naming the choices for another one."""
    ending = Path(path).suffix.lower().removeprefix(".")
    endings = (*(form.ending for form in REGISTRY.values()), PDF)
    if ending in endings:
        return ending
    what = f"the ending .{ending[:20]} of {file_name(path)}" if ending else f"{file_name(path)}, which has no ending,"
    raise FileError(f"{what} names no format of documents", "", f"use one of {', '.join(f'.{e}' for e in endings)}")


def document_bytes(sheet: Sheet, ending: str, pdf: Printer) -> bytes:
    """The document in the format of that ending; `pdf` makes a PDF of it."""
    form = next((form for form in REGISTRY.values() if form.ending == ending), None)
    return pdf(sheet) if form is None else form.write(sheet)


def plain(text: str) -> str:
    """The text without characters that are not seen but steer how others are shown."""
    return (
        text if text.isprintable() else "".join(c if c.isprintable() or category(c) == "Zs" else "\ufffd" for c in text)
    )
