"""The project's own files, as the house tests look at them."""

import ast
import gc
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# by tools; .git is a file in a second work tree of a repository
MADE = {".git", ".hypothesis", ".venv", ".fresh-out", "__pycache__", "build", "dist", "nnsim-demo"}


@pytest.fixture(autouse=True)
def no_garbage() -> Iterator[None]:
    """Python does not look for garbage among syntax trees: there is none, and that takes longer than to read them."""
    gc.disable()
    yield
    gc.enable()


@dataclass(frozen=True)
class Source:
    """A Python file: its path from the root, its text and its syntax tree."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text, self.path)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All that is in the tree, which several checks go through."""
        return list(ast.walk(self.tree))

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """Line and full name of everything that is imported, in functions and by name in a string too."""
        return list(self._imports())

    def _imports(self) -> Iterator[tuple[int, str]]:
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.Call) and _name(node.func).endswith(("import_module", "__import__")):
                yield from ((node.lineno, str(arg.value)) for arg in node.args if isinstance(arg, ast.Constant))


def _name(called: ast.expr) -> str:
    """The last word of what is called; "" where that is no name, as in `table[0]()`."""
    return getattr(called, "attr", getattr(called, "id", ""))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root."""
    return ROOT


@pytest.fixture(scope="session")
def files() -> list[Path]:
    """Every file of the project, without what tools have made."""
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in MADE and not name.endswith(("_cache", ".egg-info"))]
        found += [Path(folder, name) for name in names if name not in MADE and not name.startswith(".coverage")]
    return sorted(found)


@pytest.fixture(scope="session")
def sources(files: list[Path]) -> list[Source]:
    """Every Python file of the project."""
    return [Source(f.relative_to(ROOT).as_posix(), f.read_text(encoding="utf-8")) for f in files if f.suffix == ".py"]


@pytest.fixture(scope="session")
def nnsim(sources: list[Source]) -> list[Source]:
    """Every Python file of the package."""
    return [source for source in sources if source.path.startswith("nnsim/")]


@pytest.fixture(scope="session")
def source() -> type[Source]:
    """Makes a file that does not exist, to provoke a check with."""
    return Source
