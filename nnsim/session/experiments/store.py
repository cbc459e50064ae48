"""An experiment on disk: a line of JSON for what it is about, then one for each result, so that it can be resumed."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nnsim.files.atomic import write_whole
from nnsim.files.document import design_to_json
from nnsim.files.faults import fault, file_name
from nnsim.files.reading import read_whole
from nnsim.files.strict_json import dumps, loads
from nnsim.kit.errors import FileError
from nnsim.network.design import Design
from nnsim.session.experiments.results import Result, left_of, made_of
from nnsim.session.experiments.variables import Trial

FORMAT = "nnsim experiment 1"
_REMEDY = "give another name, or begin anew with --force"


def fingerprint(design: Design) -> str:
    """What tells a design, with its starting weights, from any other."""
    values, start = design_to_json(design)
    digest = hashlib.sha256(dumps({**values, "title": ""}))
    for layer, matrix in start.items():
        digest.update(str(layer).encode() + matrix.tobytes())
    return digest.hexdigest()


class Store:
    """The file of an experiment; results that are there already are not made again."""

    def __init__(self, path: Path, design: Design, begin_anew: bool = False) -> None:
        self.path = path
        self._head = {"format": FORMAT, "design": fingerprint(design)}
        self.results: list[Result] = []
        if begin_anew or not path.exists():
            write_whole(path, dumps_line(self._head).encode())
        else:
            self._read()

    def _read(self) -> None:
        lines = read_whole(self.path).split(b"\n")
        try:
            head = loads(lines[0], self.path.name)
            known = isinstance(head, dict) and head.get("format") == FORMAT
        except FileError:
            known = False
        if not known:
            raise FileError(f"{self.path.name} is left alone", "it holds no experiment", _REMEDY)
        if head.get("design") != self._head["design"]:
            raise FileError(f"{self.path.name} cannot be gone on with", "it is of another network or training", _REMEDY)
        whole = lines[1:-1]  # what was being written when it was ended is no line yet
        for number, line in enumerate(whole, 2):
            try:
                self.results.append(Result.from_json(loads(line, f"line {number} of {self.path.name}")))
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise FileError(f"line {number} of {self.path.name} is no result", str(error)[:100], _REMEDY) from error
        if lines[-1]:
            write_whole(self.path, b"\n".join(lines[:-1]) + b"\n")

    def left(self, trials: Sequence[Trial]) -> list[Trial]:
        """The trials of which there is no result yet, each once."""
        return left_of(self.results, trials)

    def of(self, trials: Sequence[Trial]) -> list[Result]:
        """The results of these trials, as far as there are some, in their order."""
        return made_of(self.results, trials)

    def add(self, result: Result) -> None:
        """Keep a result."""
        try:
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(dumps_line(result.to_json()))
        except (OSError, ValueError) as error:
            raise fault(f"{file_name(self.path)} cannot be written", error) from error
        self.results.append(result)


def dumps_line(value: Any) -> str:
    """JSON on a line of its own."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False, sort_keys=True) + "\n"
