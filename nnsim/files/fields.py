"""An object of a JSON document, read strictly: each key is asked for by its type, and what nobody asked for is kept."""

import math
from collections.abc import Callable, Collection, Mapping, MutableMapping
from typing import Any

from nnsim.files.faults import shown
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import DesignError
from nnsim.kit.params import Param

Path = tuple[str, ...]
Unknown = Mapping[Path, Mapping[str, JSON]]
"""Keys that this version does not know, by the path of the object that they stand in."""

TEXT = 1_000


class Fields:
    """One object: `place` says to a person where it stands, `path` to the program; unknown keys end up in `unknown`."""

    def __init__(
        self, value: JSON, place: str, path: Path = (), unknown: MutableMapping[Path, Mapping[str, JSON]] | None = None
    ) -> None:
        if not isinstance(value, dict):
            raise DesignError(f"{place} is {shown(value)}", "it must be an object {…}", "mend the file")
        self.value, self.place, self.path = value, place, path
        self.unknown = {} if unknown is None else unknown
        self._asked: set[str] = set()

    def refuse(self, key: str, why: str, remedy: str = "mend the file") -> DesignError:
        """The error for a key whose value is not acceptable."""
        return DesignError(f"{self.place}: {key} is {shown(self.value.get(key))}", why, remedy)

    def get(self, key: str) -> JSON:
        """The value of a key, whatever it is; DesignError when it is missing."""
        self._asked.add(key)
        if key not in self.value:
            raise DesignError(f"{self.place} has no {key!r}", "this version of the format requires it", "add it")
        return self.value[key]

    def text(self, key: str, limit: int = TEXT) -> str:
        """A text of printable characters."""
        value = self.get(key)
        if not isinstance(value, str):
            raise self.refuse(key, "it must be a text")
        if len(value) > limit:
            raise self.refuse(key, f"it has {len(value):,} characters, the limit is {limit:,}", "shorten it")
        if any(ord(character) < 32 or ord(character) == 127 for character in value):
            raise self.refuse(key, "it has control characters", "remove them")
        return value

    def choice(self, key: str, choices: Collection[str]) -> str:
        """One of some texts."""
        value = self.get(key)
        if not isinstance(value, str) or value not in choices:
            raise self.refuse(key, f"this version of nnsim knows {', '.join(choices)}", "choose one of these")
        return value

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self.get(key)
        if not isinstance(value, bool):
            raise self.refuse(key, "it must be true or false")
        return value

    def integer(self, key: str, low: int, high: int) -> int:
        """A whole number in a range."""
        value = self.get(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refuse(key, "it must be a whole number")
        if not low <= value <= high:
            raise self.refuse(key, f"it must be from {low:,} to {high:,}")
        return value

    def real(self, key: str, low: float = -math.inf, high: float = math.inf) -> float:
        """A finite number in a range."""
        value = self.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise self.refuse(key, "it must be a number")
        if not low <= value <= high:
            raise self.refuse(key, f"it must be from {low:,g} to {high:,g}")
        return float(value)

    def setting(self, param: Param) -> Any:
        """A number, a flag or a choice in the range that a parameter describes, under its name."""
        if param.kind == "boolean":
            return self.flag(param.name)
        if param.kind == "choice":
            return self.choice(param.name, param.choices)
        low = -math.inf if param.low is None else param.low
        high = math.inf if param.high is None else param.high
        if param.kind == "integer":
            return self.integer(param.name, int(low), int(high))
        return self.real(param.name, low, high)

    def maybe(self, read: Callable[["Fields"], float | int], key: str) -> float | int | None:
        """What `read` gives for this object, or None where the key's value is null."""
        return None if self.get(key) is None else read(self)

    def array(self, key: str, limit: int) -> list[JSON]:
        """A list of at most so many values."""
        value = self.get(key)
        if not isinstance(value, list):
            raise self.refuse(key, "it must be a list […]")
        if len(value) > limit:
            raise DesignError(f"{self.place}: {key} has {len(value):,} entries", f"the limit is {limit:,}", "use fewer")
        return value

    def object(self, key: str, *path: str) -> "Fields":
        """An object inside this one; `path` is added to its path where its place depends on more than the key."""
        return Fields(self.get(key), f"{self.place}, {key}", (*self.path, key, *path), self.unknown)

    def close(self) -> None:
        """Keep what was not asked for."""
        rest = {key: value for key, value in self.value.items() if key not in self._asked}
        if rest:
            self.unknown[self.path] = rest
