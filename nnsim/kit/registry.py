"""A folder is a registry: the file name is the key that projects save, and a new file is a new part."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from nnsim.kit.errors import ArgumentError

T = TypeVar("T")


class Registry(Mapping[str, T], Generic[T]):
    """The parts of one kind, found in one package; each module there defines `PART`, its file name is the key.

    Modules are imported when they are first asked for. An empty folder is an error (a frozen build loses folders
    silently), and so is a module without `PART`.
    """

    def __init__(self, package: str, kind: str) -> None:
        self.package, self.kind = package, kind
        self._names: tuple[str, ...] | None = None
        self._parts: dict[str, T] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """All keys, sorted."""
        if self._names is None:
            folder = importlib.import_module(self.package)
            found = sorted(m.name for m in pkgutil.iter_modules(folder.__path__) if not m.name.startswith("_"))
            if not found:
                raise RuntimeError(f"the folder of {self.package} is empty: the installation is damaged")
            self._names = tuple(found)
        return self._names

    def __contains__(self, key: object) -> bool:
        return key in self.names

    def __getitem__(self, key: str) -> T:
        if key not in self._parts:
            if key not in self.names:
                raise KeyError(key)
            module = importlib.import_module(f"{self.package}.{key}")
            self._parts[key] = module.PART
        return self._parts[key]

    def find(self, key: str) -> T:
        """The part with that key; ArgumentError naming the choices when there is none."""
        if not isinstance(key, str) or key not in self.names:
            raise ArgumentError(f"there is no {self.kind} called {key!r}", "", f"choose one of {', '.join(self.names)}")
        return self[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)
