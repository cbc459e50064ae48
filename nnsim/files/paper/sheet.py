"""A document as plain data: sections of paragraphs, steps with their formulas, tables, and a drawing of a network."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from nnsim.files.paper.maths import Maths, Number, numbers

Words = tuple[str | Maths, ...]

PAPERS = {"A4": (595, 842), "Letter": (612, 792)}  # wide and high, in points


@dataclass(frozen=True)
class Chain:
    """A calculation: left = first = second = …; each link is the sign before it and a formula."""

    left: Maths
    links: tuple[tuple[str, Maths], ...]


@dataclass(frozen=True)
class Paragraph:
    """Running text, with formulas in it. A `note` is set smaller."""

    words: Words
    note: bool = False


@dataclass(frozen=True)
class Step:
    """One step: what it is called and on which layer it works, what it does, and its calculations.

    `formulas` say it in general, `arrays` with matrices of numbers, `lines` number by number; `more` lines like these
    are left out.
    """

    number: int
    title: str
    layer: str
    help: Words
    formulas: tuple[Chain, ...] = ()
    arrays: tuple[Chain, ...] = ()
    lines: tuple[Chain, ...] = ()
    more: int = 0
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Table:
    """Rows of cells below a head; `align` has a letter for each column: l, c or r."""

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    align: str
    note: str = ""


@dataclass(frozen=True)
class Edge:
    """A line of the drawing, as a Bézier curve; a dashed one does not learn. `part` is its weight: "hidden1.W[1,0]"."""

    points: tuple[tuple[float, float], ...]
    dashed: bool = False
    strong: bool = False
    part: str = ""


@dataclass(frozen=True)
class Circle:
    """A neuron of the drawing; `kind` is input, hidden or output, `part` its layer and number, as "hidden1[0]"."""

    x: float
    y: float
    radius: float
    kind: str
    part: str = ""


@dataclass(frozen=True)
class Caption:
    """A text or a formula of the drawing, around a point; `side` says where the point is: centre, left or right."""

    x: float
    y: float
    text: str | Maths
    side: str = "centre"
    size: float = 9.0
    backed: bool = False
    strong: bool = False


@dataclass(frozen=True)
class Drawing:
    """A picture of a network, in points; y goes down."""

    width: float
    height: float
    edges: tuple[Edge, ...]
    circles: tuple[Circle, ...]
    captions: tuple[Caption, ...]
    about: str = ""


Block = Paragraph | Step | Table | Drawing


@dataclass(frozen=True)
class Section:
    """A part under a heading; `phase` names the phase of the iteration that it is, "" for none."""

    title: str
    blocks: tuple[Block, ...]
    phase: str = ""


@dataclass(frozen=True)
class Sheet:
    """A whole document; `paper` is the kind of paper that it is for, `language` the one that it is written in."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    digits: int = 6
    about: str = field(default="Made with nnsim.")
    paper: str = "A4"
    language: str = "en"


def formulas(sheet: Sheet) -> Iterator[Maths]:
    """Every formula of a document, in the order in which it is read."""
    for section in sheet.sections:
        for block in section.blocks:
            yield from _in_block(block)


def _in_block(block: Block) -> Iterator[Maths]:
    if isinstance(block, Paragraph):
        yield from _in_words(block.words)
    elif isinstance(block, Table):
        for cells in (block.head, *block.rows):
            for cell in cells:
                yield from _in_words(cell)
    elif isinstance(block, Drawing):
        yield from (caption.text for caption in block.captions if not isinstance(caption.text, str))
    else:
        yield from _in_words(block.help)
        for chain in (*block.formulas, *block.arrays, *block.lines):
            yield chain.left
            yield from (link for _, link in chain.links)
        for note in block.notes:
            yield from _in_words(note)


def _in_words(words: Words) -> Iterator[Maths]:
    return (word for word in words if not isinstance(word, str))


def sheet_numbers(sheet: Sheet) -> list[Number]:
    """Every computed number of a document, in the order in which it is read."""
    return [number for formula in formulas(sheet) for number in numbers(formula)]
