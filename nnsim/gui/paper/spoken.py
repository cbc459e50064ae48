"""Documents in the person's language: every text of a sheet is said anew, every number written as the language does."""

import re
from collections.abc import Generator, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from nnsim.files.paper.maths import Maths, Number, Sign
from nnsim.files.paper.reel import Reel
from nnsim.files.paper.sheet import Block, Caption, Chain, Drawing, Paragraph, Section, Sheet, Step, Table, Words
from nnsim.files.replay import Tongue
from nnsim.gui.formula_words import IN_FORMULAS
from nnsim.gui.languages import code
from nnsim.gui.number_marks import rewritten
from nnsim.gui.phrases import NAMES, SENTENCE
from nnsim.gui.texts import tr

Tree = TypeVar("Tree")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CORE = re.compile(r"([\s,;:.]*)(.*?)([\s,;:.]*)", re.DOTALL)
_FORMULA = re.compile(r"\{m(\d+)\}")


def speaking(sheet: Sheet) -> Generator[None, None, Sheet]:
    """A sheet in the person's language, bit by bit, so that a window stays alive."""
    if code() == "en":
        return sheet
    sections = list[Section]()
    for section in sheet.sections:
        blocks = list[Block]()
        for block in section.blocks:
            blocks.append(block_said(block))
            yield
        sections.append(replace(section, title=tr(section.title), blocks=tuple(blocks)))
    return replace(
        sheet, title=tr(sheet.title), subtitle=tr(sheet.subtitle), about=tr(sheet.about), sections=tuple(sections),
        language=code(),
    )  # fmt: skip


def reel_said(reel: Reel) -> Reel:
    """A recorded iteration in the person's language; the page around it speaks by `tongue`."""
    if code() == "en":
        return reel
    frames = tuple(replace(frame, step=step_said(frame.step)) for frame in reel.frames)
    return replace(
        reel, subtitle=tr(reel.subtitle), drawing=drawing_said(reel.drawing), frames=frames, about=tr(reel.about),
        samples=tuple(map(tr, reel.samples)), note=tr(reel.note),
    )  # fmt: skip


def tongue() -> Tongue:
    """How a page for a browser speaks."""
    return Tongue(code(), tr, rewritten)


def block_said(block: Block) -> Block:
    """A block in the person's language."""
    if isinstance(block, Paragraph):
        return replace(block, words=_words(block.words))
    if isinstance(block, Table):
        rows = tuple(tuple(map(_words, row)) for row in block.rows)
        return replace(block, head=tuple(map(_words, block.head)), rows=rows, note=tr(block.note))
    return drawing_said(block) if isinstance(block, Drawing) else step_said(block)


def step_said(step: Step) -> Step:
    """A step in the person's language; how many lines are left out becomes a note."""
    notes = tuple(map(_words, step.notes))
    if step.more:
        notes = ((tr("… and {n:,} more alike.", n=step.more),), *notes)
    return replace(
        step, title=tr(step.title), help=_words(step.help), formulas=_chains(step.formulas), notes=notes, more=0,
        arrays=_chains(step.arrays), lines=_chains(step.lines),
    )  # fmt: skip


def drawing_said(drawing: Drawing) -> Drawing:
    """A drawing whose numbers and activations are written as the language does; names of layers stay."""
    if code() == "en":
        return drawing
    return replace(drawing, about=tr(drawing.about), captions=tuple(map(_caption, drawing.captions)))


def numbers_said(tree: Tree) -> Tree:
    """A formula whose numbers and words are written as the language does."""
    if isinstance(tree, Number):
        return cast("Tree", replace(tree, text=rewritten(tree.text)))
    if isinstance(tree, Sign) and tree.text in IN_FORMULAS:
        return cast("Tree", replace(tree, text=tr(tree.text)))
    if isinstance(tree, tuple):
        return cast("Tree", tuple(map(numbers_said, tree)))
    if is_dataclass(tree) and not isinstance(tree, type):
        old: dict[str, Any] = {field.name: getattr(tree, field.name) for field in fields(tree)}
        new = {name: numbers_said(value) for name, value in old.items() if not isinstance(value, str)}
        changed = {name: value for name, value in new.items() if value != old[name]}
        return cast("Tree", replace(tree, **changed)) if changed else tree
    return tree


def _caption(caption: Caption) -> Caption:
    if isinstance(caption.text, str):
        size, dot, what = caption.text.partition(" · ")  # what stands below a layer
        return replace(caption, text=f"{size}{dot}{tr(what)}" if dot and size.isdecimal() else rewritten(caption.text))
    return replace(caption, text=numbers_said(caption.text))


def _words(words: Words) -> Words:
    """Running text, sentence by sentence: its formulas are places {m1}, {m2} … for the catalogue."""
    trees = [numbers_said(word) for word in words if not isinstance(word, str)]
    if not trees:
        return tuple(_text(word) for word in words if isinstance(word, str))
    numbers = iter(range(len(trees)))
    whole = "".join(word if isinstance(word, str) else f"{{m{next(numbers)}}}" for word in words)
    sentences = SENTENCE.split(whole)
    said = [_sentence(sentence) for sentence in sentences]
    if any(one == sentence and _WORD.search(one) for one, sentence in zip(said, sentences, strict=True)):
        return tuple(_text(word) if isinstance(word, str) else numbers_said(word) for word in words)
    return tuple(_with_formulas(" ".join(said), trees))


def _sentence(text: str) -> str:
    """A sentence in which the formulas are counted from 1, said, and counted as they were."""
    places = _FORMULA.findall(text)
    counts = iter(range(1, len(places) + 1))
    said = _text(_FORMULA.sub(lambda _found: f"{{m{next(counts)}}}", text))
    return _FORMULA.sub(lambda found: f"{{m{places[int(found[1]) - 1]}}}", said)


def _with_formulas(text: str, trees: list[Maths]) -> Iterator[str | Maths]:
    for at, piece in enumerate(_FORMULA.split(text)):
        if at % 2:
            yield trees[int(piece)]
        elif piece:
            yield piece


def _text(text: str) -> str:
    if text in NAMES:
        return text
    said = tr(text)
    if said != text or not text.strip():
        return said
    begin, core, end = _CORE.fullmatch(text).groups()
    return str(begin + tr(core) + end)


def _chains(chains: tuple[Chain, ...]) -> tuple[Chain, ...]:
    return tuple(
        Chain(numbers_said(chain.left), tuple((sign, numbers_said(link)) for sign, link in chain.links))
        for chain in chains
    )
