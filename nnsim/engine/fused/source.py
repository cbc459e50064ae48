"""The source of a function as it grows: lines, indentation, and names that have not been used."""

from collections.abc import Iterator
from contextlib import contextmanager


class Source:
    """Lines of Python; what is written inside `block` is indented."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.parts: list[str] = []
        self._depth = 0
        self._names = 0

    def line(self, text: str) -> None:
        """One more line."""
        self.lines.append("    " * self._depth + text)

    def fresh(self, kind: str = "t") -> str:
        """A name that nothing else has."""
        self._names += 1
        return f"{kind}{self._names}"

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Lines under a head, such as a loop's."""
        self.line(head)
        self._depth += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self._depth -= 1

    @contextmanager
    def loop(self, count: int, first: str = "") -> Iterator[str]:
        """A loop over 0 … count − 1, or from `first` on: its variable, or "0" where there is nothing to loop over."""
        if count == 1:
            yield "0"
            return
        variable = self.fresh("n")
        with self.block(f"for {variable} in range({f'{first}, ' if first else ''}{count}):"):
            yield variable

    def move_out(self, begin: int, end: int, arguments: str) -> None:
        """Make a function of some whole lines, which read nothing but its arguments; it is called in their place."""
        name, depth = f"part{len(self.parts)}", 4 * (self._depth - 1)
        body = "\n".join(line[depth:] for line in self.lines[begin:end])
        self.parts.append(f"def {name}({arguments}):\n{body}\n")
        self.lines[begin:end] = [f"{'    ' * self._depth}{name}({arguments})"]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join([*self.parts, *self.lines]) + "\n"
