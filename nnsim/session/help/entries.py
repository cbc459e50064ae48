"""Pages of the glossary, of the numbers on the canvas and of the shipped texts, and of settings that are no part's."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from nnsim.files.formats import REGISTRY as FORMATS
from nnsim.kit.resources import resource
from nnsim.network.limits import DATA, TRAINING
from nnsim.session.help.markup import Heading, Paragraph, plain, plain_text, read
from nnsim.session.help.page import START, Page, paragraphs, table
from nnsim.session.help.parts import parameters
from nnsim.session.settings import PARAMS
from nnsim.session.stops.kinds import REGISTRY as STOPS

GUIDES = ("start", "files", "rules", "lessons", "tours", "everyone", "changes")  # resources/help/<name>.md
HIDDEN_SETTINGS = frozenset({"recent_files", "layout", "layout_width", "layout_height", "geometry", "changes_seen"})
NOTATIONS = ("In the course's notation, in which the bias is row 0 of W:", "In the other common notation:")


def entry_pages() -> Iterator[Page]:
    """The pages of all of them, with their overviews."""
    yield from _guides()
    yield from _listed(
        _quantities(), "quantity", "Numbers of the canvas", "What each number means, and how it is written."
    )
    yield from _listed(_terms(), "term", "Glossary", "The words of the field.")
    yield from _listed(_stops(), "stops", "Kinds of stops", "What a run can halt at.")
    yield from _listed(_formats(), "formats", "Formats of files", "What other programs can read, and what is read.")
    yield from _settings()


def _listed(pages: Iterator[Page], folder: str, title: str, summary: str) -> Iterator[Page]:
    """Pages, and one in front of them that lists them by title."""
    made = sorted(pages, key=lambda page: page.title.casefold())
    rows = [(f"[{plain(page.title)}]({page.key})", plain(page.summary)) for page in made]
    yield Page(f"{folder}/all", title, "overview", summary, table((title, "What it is"), rows))
    yield from made


def _sentence(text: str) -> str:
    """The first sentence of a text."""
    return text.partition(". ")[0].rstrip(".") + "."


def _rest(text: str) -> str:
    return plain(text[len(_sentence(text)) :].strip())


def _terms() -> Iterator[Page]:
    for term in _read("glossary.toml")["term"]:
        pieces = [_rest(term["text"])]
        if "formula" in term:
            pieces.append(f"$${term['formula']}$$")
        pieces.append(_reference(term))
        yield _entry("term", term, "term", pieces)


def _quantities() -> Iterator[Page]:
    for one in _read("quantities.toml")["quantity"]:
        pieces = [_rest(one["text"])]
        if "formula" in one:
            both = zip(NOTATIONS, one["formula"], strict=True)
            written = [f"{about}\n\n$${latex}$$" for about, latex in both]
            same = one["formula"][0] == one["formula"][1]
            pieces.append("## Formula {#formula}\n\n" + (f"$${one['formula'][0]}$$" if same else "\n\n".join(written)))
        pieces.append(f"## Shape {{#shape}}\n\n{plain(one['shape'])}")
        pieces.append(_reference(one))
        yield _entry("quantity", one, "number", pieces)


def _entry(folder: str, one: Mapping[str, Any], kind: str, pieces: list[str]) -> Page:
    body = "\n\n".join(piece for piece in pieces if piece)
    words, see = tuple(one.get("words", ())), tuple(one.get("see", ()))
    return Page(f"{folder}/{one['key']}", one["title"], kind, _sentence(one["text"]), body, words, see)


def _reference(one: Mapping[str, Any]) -> str:
    return f"## Reference {{#reference}}\n\n{plain(one['reference'])}" if "reference" in one else ""


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("help", name).read_text("utf-8"))


def _guides() -> Iterator[Page]:
    for name in GUIDES:
        text = resource("help", f"{name}.md").read_text("utf-8")
        blocks = read(text)
        assert isinstance(blocks[0], Heading), f"{name}.md begins with its title"
        first = next(plain_text(block.line) for block in blocks if isinstance(block, Paragraph))
        body = text.partition("\n")[2]
        yield Page(f"guide/{name}", plain_text(blocks[0].line), "guide", _sentence(first), body)


def _stops() -> Iterator[Page]:
    for key in STOPS:
        part = STOPS[key]
        pieces = [paragraphs(part.notes)] if part.notes else []
        pieces += [parameters(part.params)] if part.params else []
        pieces.append(f"Add one in the [Stops panel](panel/stops); in projects it is called `{key}`.")
        yield Page(f"stops/{key}", part.title, "kind of stop", part.help, "\n\n".join(pieces), (key,), ("stops/all",))


def _formats() -> Iterator[Page]:
    for key in FORMATS:
        form = FORMATS[key]
        endings = ", ".join(f"`.{ending}`" for ending in (form.ending, *form.also))
        ways = "written and read" if form.read is not None else "written only"
        pieces = [f"Files: {endings}; {ways}. Numbers are {form.precision} there."]
        if form.library:
            pieces.append(f"It needs the package `{form.library}`.")
        if form.by_name:
            pieces.append(f"It is written when it is asked for by its name: `nnsim export … --format {key}`.")
        yield Page(f"formats/{key}", form.title, "format", form.help, "\n\n".join(pieces), (key,), ("guide/files",))


def _settings() -> Iterator[Page]:
    pieces = [parameters(tuple(TRAINING.values()), "Training"), parameters(tuple(DATA.values()), "Shares of the data")]
    pieces[1] = pieces[1].replace("{#parameters}", "{#shares}")
    see = ("rules/all", "losses/all", "optimizers/all", "schedules/all", "regularizers/all", "datasets/all")
    yield Page("settings/training", "Training settings", "settings", "How a network is trained, and on which data.",
               "\n\n".join(pieces), ("hyperparameters",), see)  # fmt: skip
    shown = tuple(param for param in PARAMS.values() if param.name not in HIDDEN_SETTINGS)
    yield Page("settings/preferences", "Preferences", "settings", "Your habits, kept for the next start.",
               parameters(shown, "Preferences"), ("settings", "options"), (START,))  # fmt: skip
