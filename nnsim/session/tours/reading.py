"""Reads tour files: TOML that a teacher writes by hand; what is wrong is refused with the file, the line and a remedy.

title.en = "Forward pass"
about.en = "What one neuron computes."
example = "xor"

[[step]]
text.en = "Press Step. The first line of the program takes the samples."
point = "command debug.step"
done = "step data/input/batch"
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from nnsim.kit.errors import FileError, UserError
from nnsim.session.core import Core
from nnsim.session.examples import EXAMPLES
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.history import HISTORY
from nnsim.session.tours.conditions import layer_named, neuron, read_condition
from nnsim.session.tours.texts import LANGUAGE, LAST, Texts
from nnsim.session.tours.tour import Question, Stop, Target, Tour

LARGEST, MOST_STEPS, LONGEST, MOST_SENTENCES = 100_000, 40, 400, 2
TARGETS = {
    "command": 1, "panel": 1, "field": 1, "readout": 1, "layer": 1, "neuron": 2, "weights": 2, "edge": 4, "canvas": 0,
}  # fmt: skip
FIELDS = ("data", "loss", "optimizer", "rate", "kind", "batch", "epochs", "seed")
READOUTS = ("epoch", "update", "batch", "E", "rate", "loss", "optimizer")
LIVE = re.compile(r"\{([^{}]*)\}")
_LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")
_AT = re.compile(r"\(at line (\d+), column \d+\)")
_TOP = frozenset({"title", "about", "example", "also", "order", "step"})
_STEP = frozenset({"text", "point", "done", "hint", "question", "claims"})
_QUESTION = frozenset({"ask", "because", "choices", "right", "value", "within"})
_KNOWN_EXAMPLES = frozenset({*EXAMPLES, *(entry.key for entry in HISTORY)})


def read_tour(path: Path) -> Tour:
    """The tour in a file; FileError with the line where it is none."""
    return parse_tour(tour_text(path), path.name, path.stem)


def tour_text(path: Path) -> str:
    """The text of a file that may be a tour; FileError where it is too large, or no text."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        raise FileError(f"{path.name} cannot be read", error.strerror or str(error), "choose another file") from None
    if len(raw) > LARGEST:
        raise FileError(f"{path.name} is too large for a tour", f"more than {LARGEST:,} bytes", "shorten it")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise FileError(f"{path.name}, line {line}", "it is not written in UTF-8", "save it as UTF-8") from None


def parse_tour(text: str, name: str, key: str) -> Tour:
    """The tour that a text describes."""
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        what = _AT.sub("", str(error)).strip()
        raise FileError(f"{name}, line {line}", what, "mend the TOML there") from None
    return _Reader(text, name).tour(found, key)


def check_with(tour: Tour, session: Core) -> None:
    """FileError where the tour speaks of something that the network of its example, which is open, does not have."""
    for number, stop in enumerate(tour.stops, 1):
        place = f"{tour.file}, line {stop.line}", f"step {number}"
        with _Said(*place):
            for condition in stop.done:
                condition.check(session)
            for text in (*stop.claims, *live_in(stop)):
                compile_expression(text, session.setup)
            _check_target(stop.point, session)


def live_in(stop: Stop) -> Iterator[str]:
    """The expressions that stand in the texts of a step, and the one that its question asks for."""
    question = stop.question
    for texts in (stop.text, stop.hint, *((question.ask, question.because) if question else ())):
        for text in texts.values():
            yield from LIVE.findall(text)
    if question and question.value:
        yield question.value


def _check_target(target: Target, session: Core) -> None:
    if target.kind == "layer":
        layer_named(session, target.args[0])
    elif target.kind in ("neuron", "weights"):
        neuron(session, target.args)
    elif target.kind == "edge":
        neuron(session, target.args[:2])
        neuron(session, target.args[2:])


class _Said:
    """Whatever a UserError says inside is said with the file and the line in front."""

    def __init__(self, where: str, what: str = "") -> None:
        self.where, self.what = where, what

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if isinstance(error, UserError):
            why = ", ".join(part for part in (self.what, error.reason) if part)
            raise FileError(self.where, why, error.remedy or "mend it there") from None


class _Reader:
    """Reads what TOML found, and knows on which line each key of it stands."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.lines = _lines(text)
        self.last = text.count("\n") + 1

    def line(self, *path: str) -> int:
        """The line of a key; where it is missing, that of what it should stand in."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.lines:
                return self.lines[path[:length]]
        return 1

    def at(self, *path: str) -> _Said:
        return _Said(f"{self.name}, line {self.line(*path)}")

    def tour(self, found: Mapping[str, Any], key: str) -> Tour:
        self._only(found, _TOP)
        title, about = (self._texts(found, name, (), MOST_SENTENCES) for name in ("title", "about"))
        with self.at("example"):
            example = _text(found, "example")
            if example not in _KNOWN_EXAMPLES:
                raise UserError(f"there is no example {example!r}", "", "write the key of a card of the gallery")
        with self.at("also"):
            also = found.get("also", [])
            if not isinstance(also, list) or not all(one in _KNOWN_EXAMPLES for one in also):
                raise UserError("also is a list of keys of cards of the gallery", "", 'write it like also = ["xor"]')
        with self.at("order"):
            order = found.get("order", LAST)
            if type(order) is not int or not 0 <= order <= LAST:
                raise UserError(f"order is {order!r}", f"it is a whole number from 0 to {LAST}", "write another one")
        steps = found.get("step", [])
        with self.at("step"):
            if not isinstance(steps, list) or not steps or not all(isinstance(step, dict) for step in steps):
                raise UserError("a tour has steps", "there are none", "begin each with [[step]]")
        with self.at(f"step{MOST_STEPS + 1}"):
            if len(steps) > MOST_STEPS:
                raise UserError(f"a tour has at most {MOST_STEPS} steps", f"here are {len(steps)}", "make two tours")
        stops = tuple(self._stop(step, f"step{number}") for number, step in enumerate(steps, 1))
        return Tour(key, title, about, example, stops, self.name, also=tuple(also), order=order)

    def _stop(self, found: Mapping[str, Any], here: str) -> Stop:
        self._only(found, _STEP, here)
        text = self._texts(found, "text", (here,), MOST_SENTENCES)
        hint = self._texts(found, "hint", (here,), MOST_SENTENCES) if "hint" in found else {}
        with self.at(here, "point"):
            point = read_target(_text(found, "point"))
        question = self._question(found["question"], here) if "question" in found else None
        with self.at(here, "done"):
            written = found.get("done", [])
            written = [written] if isinstance(written, str) else written
            if not isinstance(written, list) or not all(isinstance(one, str) for one in written):
                raise UserError("done is a condition, or a list of them", "", 'write it like done = "sample 2"')
            if not written and question is None:
                raise UserError("a step needs done", "else it would never end", 'write it like done = "sample 2"')
            done = tuple(map(read_condition, written))
        with self.at(here, "claims"):
            claims = found.get("claims", [])
            if not isinstance(claims, list) or not all(isinstance(one, str) for one in claims):
                raise UserError("claims is a list of expressions", "", 'write it like claims = ["loss < 0.1"]')
        return Stop(text, point, done, hint, question, tuple(claims), self.line(here))

    def _question(self, found: Any, step: str) -> Question:
        here = (step, "question")
        with self.at(*here):
            if not isinstance(found, dict):
                raise UserError("a question is a table", "", "begin it with [step.question]")
        self._only(found, _QUESTION, *here)
        ask, because = (self._texts(found, name, here, MOST_SENTENCES) for name in ("ask", "because"))
        if "value" in found:
            with self.at(*here, "value"):
                if "choices" in found or "right" in found:
                    raise UserError("a question has a value or choices", "here are both", "leave one out")
                value = _text(found, "value")
            with self.at(*here, "within"):
                within = found.get("within", 0.001)
                if isinstance(within, bool) or not isinstance(within, int | float) or not 0 < within < 1e9:
                    raise UserError("within is a number above 0", "", "write how far an answer may be off")
            return Question(ask, because, value=value, within=float(within))
        with self.at(*here, "choices"):
            choices = found.get("choices", [])
            if not isinstance(choices, list) or not 2 <= len(choices) <= 5:
                raise UserError("a question has two to five choices, or a value", "", "write choices = [{en = …}, …]")
            named = tuple(self._translations(one, "a choice", 1) for one in choices)
        with self.at(*here, "right"):
            right = found.get("right", 0)
            if isinstance(right, bool) or not isinstance(right, int) or not 1 <= right <= len(choices):
                raise UserError("right is the number of a choice", "", f"write 1 to {len(choices)}")
        return Question(ask, because, named, right - 1)

    def _texts(self, found: Mapping[str, Any], name: str, above: tuple[str, ...], most: int) -> Texts:
        with self.at(*above, name):
            return self._translations(found.get(name), name, most)

    def _translations(self, found: Any, name: str, most: int) -> Texts:
        if not isinstance(found, dict) or not found.get(LANGUAGE):
            raise UserError(f"{name} is missing in English", "", f'write it like {name}.en = "…"')
        for language, text in found.items():
            if not _LANGUAGE.fullmatch(language):
                raise UserError(f"{language!r} is no language", "", "write en, fr, …")
            if not isinstance(text, str) or not text.strip():
                raise UserError(f"{name}.{language} is no text", "", "write it in quotation marks")
            if len(text) > LONGEST:
                raise UserError(f"{name} is too long", f"{len(text)} characters", f"write at most {LONGEST}")
            if len(re.findall(r"[.!?…](?=\s|$)", LIVE.sub("0", text))) > most:
                raise UserError(f"{name} has more than two sentences", "", "shorten it, or make two steps of it")
        return dict(found)

    def _only(self, found: Mapping[str, Any], known: frozenset[str], *above: str) -> None:
        for name in found:
            if name not in known:
                with self.at(*above, name):
                    raise UserError(f"there is no {name!r} here", "", f"there are: {', '.join(sorted(known))}")


def read_target(text: str) -> Target:
    """What “neuron hidden1 2” points at; UserError where it is nothing."""
    kind, *args = text.split() or [""]
    if kind not in TARGETS:
        raise UserError(f"a step cannot point at {kind!r}", "", f"it can at: {', '.join(TARGETS)}")
    if len(args) != TARGETS[kind]:
        raise UserError(f"“point {kind}” needs {TARGETS[kind]} names, here are {len(args)}", "", _LIKE)
    for of, names in (("field", FIELDS), ("readout", READOUTS)):
        if kind == of and args[0] not in names:
            raise UserError(f"there is no {kind} {args[0]!r}", "", f"there are: {', '.join(names)}")
    return Target(kind, tuple(args))


_LIKE = "write it like “command debug.step”, “neuron hidden1 2” or “edge input 1 hidden1 2”"


def _text(found: Mapping[str, Any], name: str) -> str:
    value: Callable[[], str] | object = found.get(name)
    if not isinstance(value, str) or not value.strip():
        raise UserError(f"{name} is missing", "", f'write it like {name} = "…"')
    return value


def _lines(text: str) -> dict[tuple[str, ...], int]:
    """The line of each key by its path; the steps are called step1, step2, …"""
    found: dict[tuple[str, ...], int] = {}
    above: tuple[str, ...] = ()
    steps, quoted = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if quoted:
            quoted = "" if quoted in line else quoted
            continue
        plain = line.strip()
        if re.match(r"\[\[\s*step\s*\]\]", plain):
            steps += 1
            above = (f"step{steps}",)
            found.setdefault(("step",), number)
            found[above] = number
        elif re.match(r"\[\s*step\s*\.\s*question\s*\]", plain):
            above = (f"step{steps}", "question")
            found[above] = number
        elif key := re.match(r"([\w-]+)[\w.\s-]*=", plain):
            found.setdefault((*above, key[1]), number)
        for sign in ('"""', "'''"):
            if line.count(sign) % 2:
                quoted = sign
    return found
