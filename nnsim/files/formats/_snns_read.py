"""Reading network files of SNNS and JavaNNS: units and connections, with all that a file may leave to its defaults."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.formats._units import NUMBER, Unit, columns, finished, layered, real, whole
from nnsim.files.trained import NAMES, Trained
from nnsim.kit.errors import FileError
from nnsim.network.limits import MAX_UNITS

MAGIC = b"SNNS network definition file"
_SECTION = re.compile(
    r"\s*(site definition|type definition|unit default|unit definition|connection definition|subnet definition"
    r"|layer definition|3D translation|time delay) section\s*:\s*"
)
_COUNT = re.compile(r"\s*no\. of (units|connections)\s*:\s*([0-9]{1,12})\s*")
_UPDATE = re.compile(r"\s*update function\s*:\s*(\S*)\s*")
_NAME = re.compile(r"\s*network name\s*:\s*(.*?)\s*")
_RULE = re.compile(r"\s*-[-|\s]*")
_PAIR = re.compile(rf"\s*([0-9]{{1,12}})\s*:\s*({NUMBER})(?:\s*\([^()]*\))?\s*")  # in brackets: what TACOMA keeps

# by the name of an activation function: our key, what z is of Σ + bias, what becomes of the bias, what is added to φ(z)
FUNCTIONS: Mapping[str, tuple[str, float, float, float]] = {
    "Act_Logistic": ("logistic", 1.0, 1.0, 0.0),
    "Act_LogisticTbl": ("logistic", 1.0, 1.0, 0.0),
    "Act_LogSym": ("logistic", 1.0, 1.0, -0.5),
    "Act_TanH": ("tanh", 1.0, 1.0, 0.0),
    "Act_TanH_Xdiv2": ("tanh", 0.5, 1.0, 0.0),
    "Act_Identity": ("identity", 1.0, 0.0, 0.0),
    "Act_IdentityPlusBias": ("identity", 1.0, 1.0, 0.0),
    "Act_Elliott": ("softsign", 1.0, 1.0, 0.0),
    "Act_Exponential": ("gaussian", math.sqrt(0.5), 1.0, 0.0),
    "Act_Signum": ("sign", 1.0, 0.0, 0.0),
    "Act_Signum0": ("sign", 1.0, 0.0, 0.0),
    "Act_StepFunc": ("step", 1.0, 0.0, 0.0),
    "Act_Perceptron": ("step", 1.0, -1.0, 0.0),
}
_OTHER_UPDATES = frozenset(
    {"Auto_Synchronous", "BAM_Order", "CounterPropagation", "Dynamic_LVQ", "Kohonen_Order", "RM_Synchronous"}
)
_NOTES = {
    "Act_LogisticTbl": "Act_LogisticTbl looks values up in a table; nnsim computes the curve that it stands for",
    "Act_TanH_Xdiv2": "Act_TanH_Xdiv2 cuts net inputs off at ±9, nnsim does not",
    "Act_Signum": "Act_Signum has -1 for a net input of 0, nnsim has 0",
    "Act_StepFunc": "Act_StepFunc has 0 for a net input of 0, nnsim has 1",
}
# output functions that change nothing, and behind which activations
_OUTPUTS: Mapping[str, frozenset[str]] = {
    "Out_Clip_01": frozenset({"logistic", "gaussian", "step"}),
    "Out_Clip_11": frozenset({"logistic", "gaussian", "step", "tanh", "softsign", "sign"}),
}


@dataclass
class _Line:
    """A unit as its line has it, its type and the defaults filled in."""

    name: str
    kind: str
    bias: float
    function: str
    output: str
    sources: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)


def recognizes(data: bytes) -> bool:
    """Whether bytes are a network file of SNNS."""
    return data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(MAGIC)


def read_snns(data: bytes) -> Trained:
    """The network; FileError for whatever is wrong."""
    if not recognizes(data):
        raise FileError(
            f"it begins with {shown(data[:20])}", f"a file of SNNS begins with {MAGIC.decode()}", WHOLE_COPY
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    head, sections = _sections(text)
    if sections.get("time delay"):
        raise FileError("it is a network with time delays", "nnsim has none", "use a feed-forward network")
    update = next((match[1] for line in head if (match := _UPDATE.fullmatch(line))), "")
    if update in _OTHER_UPDATES or update.startswith(("ART", "Hopfield")):
        raise FileError(f"its update function is {update}", "nnsim reads networks that go forward", "use another file")
    lines = _units(sections)
    _connect(lines, sections.get("connection definition", []))
    return _network(lines, head)


def _sections(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """The lines of the head, and by the name of each section the lines between its first and its last rule."""
    head: list[str] = []
    sections: dict[str, list[str]] = {}
    rows, rules = head, 0
    for line in text.splitlines():
        title = _SECTION.fullmatch(line)
        if title is not None:
            if title[1] in sections:
                raise FileError(f"it has two sections {title[1]}", "", WHOLE_COPY)
            rows, rules = sections.setdefault(title[1], []), 0
        elif not line.strip() or line.lstrip().startswith("#"):
            continue
        elif rows is not head and _RULE.fullmatch(line):
            rules += 1
        elif rows is head or rules == 1:
            rows.append(line)
        elif rules > 1:
            raise FileError(f"it has {shown(line)} outside its sections", "", WHOLE_COPY)
    return head, sections


def _cells(line: str, count: int, what: str) -> list[str]:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) < count:
        raise FileError(f"{what} is {shown(line)}", f"it has {len(cells)} cells, {count} are needed", WHOLE_COPY)
    return cells


def _units(sections: Mapping[str, list[str]]) -> list[_Line]:
    types = {}
    for line in sections.get("type definition", []):
        name, function, output, *_ = _cells(line, 3, "a type of units")
        types[name] = (function, output)
    default = ["0", "0", "h", "0", "1", "Act_Logistic", "Out_Identity"]
    for line in sections.get("unit default", []):
        default = _cells(line, 7, "the default of units")
    rows = sections.get("unit definition", [])
    if not rows or len(rows) > MAX_UNITS:
        raise FileError(f"it has {len(rows):,} units", f"1 to {MAX_UNITS:,} are possible", "use another file")
    units = []
    for number, line in enumerate(rows, 1):
        cells = _cells(line, 7, "a unit")
        more = max(len(cells) - 10, 0)  # a name with | in it
        cells[2 : 3 + more] = ["|".join(cells[2 : 3 + more])]
        cells += [""] * (10 - len(cells))
        if cells[0] != str(number):
            raise FileError(f"the unit {number} is called {shown(cells[0])}", "units are numbered from 1", WHOLE_COPY)
        if cells[1] and cells[1] not in types:
            raise FileError(f"the type {shown(cells[1])} of unit {number} is not there", "", WHOLE_COPY)
        if cells[9]:
            raise FileError(f"the unit {number} has sites", "nnsim has none", "use a network without sites")
        function, output = types.get(cells[1], (default[5], default[6]))
        bias = real(cells[4] or default[1], f"the bias of unit {number}")
        units.append(_Line(cells[2], cells[5] or default[2], bias, cells[7] or function, cells[8] or output))
    return units


def _connect(units: list[_Line], rows: list[str]) -> None:
    target: _Line | None = None
    for line in rows:
        pairs = line
        if "|" in line:
            number, site, pairs = _cells(line, 3, "a line of connections")[:3]
            if site:
                raise FileError(f"the unit {shown(number)} has sites", "nnsim has none", "use a network without sites")
            at = whole(number, "the target of connections", len(units))
            target = units[at - 1] if at else None
        if target is None:
            raise FileError(f"the connections {shown(line)} have no target", "", WHOLE_COPY)
        for source, weight in _pairs(pairs):
            target.sources.append(whole(source, "the source of a connection", len(units)) - 1)
            target.weights.append(float(weight))
            if target.sources[-1] < 0:
                raise FileError("a connection comes from a unit 0", "units are numbered from 1", WHOLE_COPY)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    at, text = 0, text.strip()
    while at < len(text):
        match = _PAIR.match(text, at)
        if match is None:
            raise FileError(
                f"connections are {shown(text[at : at + 40])}", "they are written as 3:0.5, 4:-1", WHOLE_COPY
            )
        yield match[1], match[2]
        at = match.end()
        if at < len(text):
            if text[at] != ",":
                raise FileError(f"connections are {shown(text[at : at + 40])}", "a comma is missing", WHOLE_COPY)
            at += 1


def _network(lines: list[_Line], head: list[str]) -> Trained:
    kinds = [line.kind.removeprefix("s") or "h" for line in lines]  # special units do not learn; they compute alike
    for number, kind in enumerate(kinds, 1):
        if kind not in ("i", "h", "o"):
            raise FileError(f"the unit {number} is of the kind {shown(kind)}", "nnsim has i, h and o", "use others")
    fed = [np.array(line.sources, np.int64) for line in lines]
    inputs, outputs = ([at for at, kind in enumerate(kinds) if kind == which] for which in "io")
    if any(lines[at].sources for at in inputs) or any(lines[at].output not in ("", "Out_Identity") for at in inputs):
        raise FileError("an input computes something", "the inputs of nnsim take numbers as they are", "use others")
    ends = set(outputs)
    if any(not ends.isdisjoint(line.sources) for line in lines):
        raise FileError("an output of the network feeds other units", "nnsim reads outputs that do not", "use others")
    column = columns(len(lines), fed)
    notes: list[str] = _wrong_counts(lines, head)
    units = [
        Unit(0, True) if kinds[at] == "i" else _unit(line, at + 1, int(column[at]), fed[at], notes)
        for at, line in enumerate(lines)
    ]
    building = layered(units, inputs, outputs)
    title = next((match[1] for line in head if (match := _NAME.fullmatch(line))), "")
    names = [_names([lines[at].name for at in side]) for side in (inputs, outputs)]
    fields = {"title": title[:NAMES] or "untitled", "input_names": names[0], "output_names": names[1]}
    return finished(building, units, outputs, None, notes=tuple(notes), **fields)


def _unit(line: _Line, number: int, column: int, sources: "np.ndarray", notes: list[str]) -> Unit:
    if line.function not in FUNCTIONS:
        what = f"the unit {number} has the activation function {shown(line.function)}"
        raise FileError(what, f"nnsim has {', '.join(FUNCTIONS)}", "use a network of these")
    key, factor, kept, shift = FUNCTIONS[line.function]
    harmless = key in _OUTPUTS.get(line.output, ()) and shift == 0.0
    if line.output not in ("", "Out_Identity") and not harmless:
        what = f"the unit {number} has the output function {shown(line.output)}"
        raise FileError(what, "nnsim has Out_Identity alone", "use a network of that")
    note = _NOTES.get(line.function, "")
    if note and note not in notes:
        notes.append(note)
    weights = np.array(line.weights) * factor
    return Unit(column, False, key, {}, line.bias * factor * kept, sources, weights, shift=shift)


def _wrong_counts(lines: list[_Line], head: list[str]) -> list[str]:
    there = {"units": len(lines), "connections": sum(len(line.sources) for line in lines)}
    found = (match for line in head if (match := _COUNT.fullmatch(line)))
    return [
        f"it says that it has {int(match[2]):,} {match[1]}, and has {there[match[1]]:,}"
        for match in found
        if int(match[2]) != there[match[1]]
    ]


def _names(names: list[str]) -> tuple[str, ...]:
    """The names of units, if all have one and each another."""
    sound = all(names) and len(set(names)) == len(names) and all(len(name) <= NAMES for name in names)
    return tuple(names) if sound else ()
