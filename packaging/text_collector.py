"""Collects every text that a person may read from the sources, for make_languages.py.

A text is a constant or a pattern: an f-string becomes a text with places, f"{layer.name} has no input" the pattern
"{name} has no input". A place that is filled with words of the program itself, f"{'on' if x else 'off'}", ends in
"!t": what stands there is translated too.
"""

import ast
import importlib
import pkgutil
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from text_rooms import FIRST, LEFT_OUT, NO_KEYS, NO_TEXT, ROOMS, SINGLE, STRICT, WORDS

from nnsim.gui.phrases import SENTENCE

ROOT = Path(__file__).resolve().parents[1]
_WORD = re.compile(r"[^\W\d_]{2,}")
_CODE = re.compile(
    r"^\s*[<#@{%]|\\[a-zA-Z{]|\n {4}|;\s*\}|^--|^\w+\.\w+\(|^[\w.]+/[\w./-]+$|^\w+=|^[MLCZ] ?[\d.]+[ ,][\d.-]|^%|^!"
)
_HEADING = re.compile(r'"## ([^{}"\\]+?) \{\{?#')
_ERROR = re.compile(
    r"(?:Error|Problem|Param|refuse\w*|refusal|broken|damaged|unusable|wrong\w*|Notice|notice|"
    r"fault\w*|misses|bad\w*|fail\w*)$"
)
_KEYS = re.compile(r"^(Ctrl|Shift|Alt|Meta|PgUp|PgDown|F\d)(\+.*)?$")
_FORMULA = re.compile(r"\$[^$]*\$")
_PLACE = re.compile(r"\{[^{}]*\}")
_PLACE_NAME = re.compile(r"\{(\w+)(?:!t)?(?::[^{}]*)?\}")
_VIEW = re.compile(r"gui/\w+_view/")
_SINGLE, _SPEAKING = (ast.Name, ast.Constant), (ast.Constant, ast.JoinedStr, ast.BinOp, ast.Call)


@dataclass(frozen=True)
class Text:
    """A text to translate: what it says, the room it belongs to, where it was found, whether it is made of pieces."""

    source: str
    room: str
    place: str
    pattern: bool = False


def collect() -> dict[str, Text]:
    """All texts by what they say, each once: the first room that has it keeps it."""
    found: dict[str, Text] = {}
    rooms = [room for _start, room in ROOMS]
    texts = [
        *(Text(word, "gui", "words") for word in SINGLE),
        *_of_sources(),
        *_of_panels(),
        *_of_headings(),
        *_of_parameters(),
        *_of_help(),
    ]
    for text in sorted(texts, key=lambda text: rooms.index(text.room)):
        known = found.setdefault(text.source, text)
        if text.pattern and not known.pattern:
            found[text.source] = replace(known, pattern=True)
    return found


def places_of(text: str) -> list[str]:
    """The names of the places of a text, sorted."""
    return sorted(_PLACE_NAME.findall(text))


def _of_sources() -> Iterator[Text]:
    for path in sorted((ROOT / "nnsim").rglob("*.py")):
        name = path.relative_to(ROOT / "nnsim").as_posix()
        if name.startswith(LEFT_OUT):
            continue
        room = "gui_views" if _VIEW.match(name) else next(room for start, room in ROOMS if name.startswith(start))
        for source, pattern in _Reader(path.read_text("utf-8"), name).texts():
            yield Text(source, room, name, pattern)


def _of_panels() -> Iterator[Text]:
    """What the files and the classes of panels say of them, which their help pages show."""
    for path in sorted((ROOT / "nnsim" / "gui").glob("*_view/panel.py")):
        tree = ast.parse(path.read_text("utf-8"))
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name.endswith("Panel")]
        for node in (tree, *classes):
            for words in _paragraphs(ast.get_docstring(node) or ""):
                yield Text(words, "gui_views", path.relative_to(ROOT / "nnsim").as_posix())


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        words = " ".join(paragraph.split())
        if _WORD.search(words):
            yield words


def _of_parameters() -> Iterator[Text]:
    """Names, units, choices of all parameters, as forms write them; and what the files of parts say of them."""
    import nnsim
    from nnsim.kit.params import Param
    from nnsim.session.help.parts import KINDS, module_docstring

    for module in pkgutil.walk_packages(nnsim.__path__, "nnsim."):
        if not module.name.startswith(("nnsim.gui", "nnsim.cli", "nnsim.__main__")):
            importlib.import_module(module.name)
    modules = [module for name, module in sys.modules.items() if name.startswith("nnsim.")]
    seen: set[int] = set()
    for param in (one for module in modules for one in _params(vars(module), Param, seen)):
        words = [param.name.replace("_", " "), param.unit, *(choice.replace("_", " ") for choice in param.choices)]
        for word in words:
            if _WORD.search(word):
                yield Text(word, "parts", "parameters")
    for kind in KINDS:
        yield Text(kind.name, "help", "registries")
        for key in kind.registry:
            for words in _paragraphs(module_docstring(kind, key)):
                yield Text(words, "help", f"{kind.folder}/{key}")


def _params(within: Any, kind: type, seen: set[int]) -> Iterator[Any]:
    """The parameters in anything: in lists and tables, and in the fields of records."""
    if id(within) in seen:
        return
    seen.add(id(within))
    if isinstance(within, kind):
        yield within
    elif isinstance(within, dict):
        for one in list(within.values()):
            yield from _params(one, kind, seen)
    elif isinstance(within, list | tuple | frozenset):
        for one in within:
            yield from _params(one, kind, seen)
    elif is_dataclass(within) and not isinstance(within, type):
        for field in fields(within):
            yield from _params(getattr(within, field.name), kind, seen)
    elif type(within).__module__.startswith("nnsim.") and hasattr(within, "__dict__"):
        yield from _params(vars(within), kind, seen)


def _of_headings() -> Iterator[Text]:
    """The headings that the sources write into pages of the help."""
    for path in sorted((ROOT / "nnsim").rglob("*.py")):
        for found in _HEADING.finditer(path.read_text("utf-8")):
            yield Text(found[1], "help", path.relative_to(ROOT / "nnsim").as_posix())


def _of_help() -> Iterator[Text]:
    folder = ROOT / "resources" / "help"
    for name, key in (("glossary.toml", "term"), ("quantities.toml", "quantity")):
        for one in tomllib.loads((folder / name).read_text("utf-8"))[key]:
            first = one["text"].partition(". ")[0].rstrip(".") + "."
            rest = one["text"][len(first) :].strip()
            for words in (one["title"], *one.get("words", ()), first, rest, one.get("shape", "")):
                if _WORD.search(words):
                    yield Text(words, "help", f"{name} {one['key']}")


class _Reader:
    """Reads the texts of one file of the sources."""

    def __init__(self, code: str, name: str) -> None:
        self.tree = ast.parse(code)
        self.gui = name.startswith("gui/")
        self.solution = name.startswith("session/solution/")
        self.strict = name.startswith(STRICT)
        self.spent: set[int] = set()  # nodes that are no texts, or parts of one that was read already
        self.nodes: list[ast.AST] = [self.tree]  # as ast.walk has them, without Load and Store, which say nothing
        self.parents: dict[int, ast.AST] = {}
        for node in self.nodes:
            if not isinstance(node, _SINGLE):
                children = [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr_context)]
                self.parents.update((id(child), node) for child in children)
                self.nodes += children

    def texts(self) -> Iterator[tuple[str, bool]]:
        """Each text, and whether it is a pattern."""
        for node in self.nodes:
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                self._docstring(node)
            elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
                self._spend(node.annotation)
        for node in self.nodes:
            if not isinstance(node, _SPEAKING) or id(node) in self.spent:
                continue
            if self.solution and isinstance(node, ast.BinOp) and any(map(_has_formula, ast.walk(node))):
                continue  # its parts are whole sentences
            if self.solution and _has_formula(node):
                yield from self._sentences(node)
            elif isinstance(node, ast.Call) and _name(node.func) == "counted":
                yield from ((word, False) for word in self._counted(node))
            elif isinstance(node, ast.Call) and _name(node.func) == "tr":
                yield from ((word, False) for word in self._translated(node))
            elif (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and _has_text(node)) or isinstance(
                node, ast.JoinedStr
            ):
                yield from self._pattern(node)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and self._is_text(node):
                yield node.value, bool(_PLACE_NAME.search(node.value))

    def _sentences(self, node: ast.AST) -> Iterator[tuple[str, bool]]:
        """The sentences of a text of the worked solution, its formulas as places {m1}, {m2} …"""
        names: dict[str, str] = {}
        pieces = node.values if isinstance(node, ast.JoinedStr) else [node]
        text = "".join(
            str(one.value) if isinstance(one, ast.Constant) else f"{{{_named(names, one.value)}}}"
            for one in pieces
            if isinstance(one, ast.Constant | ast.FormattedValue)
        )
        self._spend(node)
        for sentence in SENTENCE.split(text.strip()):
            counts = iter(range(1, 100))
            said = _FORMULA.sub(lambda _found, counts=counts: f"{{m{next(counts)}}}", sentence)
            if _WORD.search(_PLACE.sub(" ", said)) and "\\" not in said:
                yield said, bool(names)

    def _docstring(self, node: ast.AST) -> None:
        body = getattr(node, "body", [])
        if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
            self.spent.add(id(body[0].value))

    def _spend(self, node: ast.AST) -> None:
        self.spent.update(id(one) for one in ast.walk(node))

    def _counted(self, node: ast.Call) -> Iterator[str]:
        word = node.args[1]
        for one in (word.body, word.orelse) if isinstance(word, ast.IfExp) else (word,):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                self.spent.add(id(one))
                yield from (one.value, one.value + "s")

    def _translated(self, node: ast.Call) -> Iterator[str]:
        for one in ast.walk(node.args[0]):
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in self.spent:
                self.spent.add(id(one))
                if one.value and not isinstance(self.parents.get(id(one)), ast.Subscript | ast.Compare):
                    yield one.value

    def _pattern(self, node: ast.expr) -> Iterator[tuple[str, bool]]:
        """A text with places; words that may stand in one of them are texts of their own."""
        pieces: list[str] = []
        names: dict[str, str] = {}
        words: list[str] = []
        for leaf in _leaves(node):
            if isinstance(leaf, ast.Constant):
                pieces.append(str(leaf.value).replace("{", "").replace("}", "") if leaf.value is not None else "")
                continue
            expression = leaf.value if isinstance(leaf, ast.FormattedValue) else leaf
            inside = list(_choices(expression))
            words += inside
            for one in _constants(expression):
                self.spent.add(id(one))
            pieces.append(f"{{{_named(names, expression)}{'!t' if inside else ''}}}")
        self._spend_all(node)
        source = "".join(pieces)
        if self._shown(node) and _says_something(source):
            yield source, bool(_PLACE_NAME.search(source))
            yield from ((word, False) for word in words)

    def _spend_all(self, node: ast.expr) -> None:
        self.spent.add(id(node))
        for one in ast.walk(node):
            if isinstance(one, ast.BinOp | ast.JoinedStr | ast.FormattedValue):
                self.spent.add(id(one))
            if isinstance(one, ast.JoinedStr):
                self.spent.update(id(value) for value in one.values)
        self.spent.update(id(leaf) for leaf in _leaves(node) if isinstance(leaf, ast.Constant))

    def _is_text(self, node: ast.Constant) -> bool:
        text = str(node.value)
        if not _WORD.search(text) or _CODE.search(text) or _KEYS.match(text) or not self._shown(node):
            return False
        parent = self.parents.get(id(node))
        if isinstance(parent, ast.Call) and _name(parent.func) in FIRST and node in parent.args[:2]:
            return True
        key = self._keyword(node)
        if key in WORDS or self._in_error(node):
            return True
        if self.strict:
            return False
        if " " in text.strip():
            return True
        return self.gui and bool(re.match(r"[A-Z][^\W\d_]*[a-z][^\W\d_]*…?$", text.replace("&", "")))

    def _shown(self, node: ast.AST) -> bool:
        """False for what is no text by where it stands: an argument of re.compile, a name, a comparison."""
        child, parent = node, self.parents.get(id(node))
        while isinstance(parent, ast.Tuple | ast.List | ast.IfExp | ast.BoolOp | ast.Starred | ast.BinOp | ast.keyword):
            if isinstance(parent, ast.keyword) and parent.arg in NO_KEYS:
                return False
            child, parent = parent, self.parents.get(id(parent))
        if isinstance(parent, ast.Compare | ast.Subscript | ast.Set):
            return False
        if isinstance(parent, ast.Dict) and any(key is child for key in parent.keys):
            return False
        if isinstance(parent, ast.Call) and _name(parent.func) in NO_TEXT:
            return False
        return not self.strict or self._keyword(node) in WORDS or self._in_error(node)

    def _keyword(self, node: ast.AST) -> str:
        parent = self.parents.get(id(node))
        while isinstance(parent, ast.IfExp | ast.BoolOp | ast.BinOp | ast.Tuple):
            parent = self.parents.get(id(parent))
        return parent.arg or "" if isinstance(parent, ast.keyword) else ""

    def _in_error(self, node: ast.AST) -> bool:
        parent = self.parents.get(id(node))
        while isinstance(parent, ast.IfExp | ast.BoolOp | ast.BinOp | ast.keyword):
            parent = self.parents.get(id(parent))
        if not isinstance(parent, ast.Call):
            return False
        return bool(_ERROR.search(_name(parent.func)))


def _leaves(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _leaves(node.left)
        yield from _leaves(node.right)
    elif isinstance(node, ast.JoinedStr):
        yield from node.values
    else:
        yield node


def _has_formula(node: ast.AST) -> bool:
    """True for a text with formulas between dollar signs."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(isinstance(one, ast.Constant) and isinstance(one.value, str) and "$" in one.value for one in parts)


def _has_text(node: ast.expr) -> bool:
    return any(
        isinstance(leaf, ast.FormattedValue) or (isinstance(leaf, ast.Constant) and isinstance(leaf.value, str))
        for leaf in _leaves(node)
    )


def _choices(node: ast.expr) -> Iterator[str]:
    """The words that an expression chooses among, where it says them itself."""
    if isinstance(node, ast.IfExp):
        for one in (node.body, node.orelse):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                if _WORD.search(one.value):
                    yield one.value
            else:
                yield from _choices(one)


def _constants(node: ast.expr) -> Iterator[ast.Constant]:
    if isinstance(node, ast.IfExp):
        for one in (node.body, node.orelse):
            if isinstance(one, ast.Constant):
                yield one
            else:
                yield from _constants(one)


def _named(names: dict[str, str], node: ast.expr) -> str:
    """A name for a place, from the expression that fills it; the same expression has the same name."""
    code = ast.unparse(node)
    if code in names:
        return names[code]
    found = [word for word in (_words(node)) if word not in ("self", "len", "repr", "str", "number", "int", "_clip")]
    base = found[0].strip("_").lower() if found else "it"
    name, number = base, 1
    while name in names.values():
        number += 1
        name = f"{base}{number}"
    names[code] = name
    return name


def _words(node: ast.expr) -> Iterable[str]:
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Attribute):
        return (node.attr,)
    if isinstance(node, ast.Subscript):
        return _words(node.value)
    if isinstance(node, ast.IfExp):
        return ("either",)
    if isinstance(node, ast.Call):
        inner = [word for arg in node.args for word in _words(arg)]
        return (*inner, *_words(node.func))
    if isinstance(node, ast.BinOp):
        return (*_words(node.left), *_words(node.right))
    return ()


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _says_something(source: str) -> bool:
    bare = _PLACE.sub(" ", source)
    return bool(_WORD.search(bare)) and not _CODE.search(_PLACE.sub("x", source)) and " " in source.strip()
