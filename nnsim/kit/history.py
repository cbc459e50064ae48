"""Undo and redo of frozen values: an entry holds what was before and what came after."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True)
class Entry(Generic[V]):
    """One undoable change: its name in the menu, the value before and the value after."""

    title: str
    before: V
    after: V
    merge: str = ""


class History(Generic[V]):
    """The changes that were made, the changes that were undone, and where the file was last saved."""

    def __init__(self, limit: int = 1000) -> None:
        self.done: list[Entry[V]] = []
        self.undone: list[Entry[V]] = []
        self._limit = limit
        self._clean: int | None = 0
        self._open = True

    def copy(self) -> "History[V]":
        """Another one with the same changes; what happens to one does not touch the other."""
        other: History[V] = History(self._limit)
        other.done, other.undone = list(self.done), list(self.undone)
        other._clean = self._clean
        return other

    def push(self, title: str, before: V, after: V, merge: str = "") -> None:
        """Remember a change; one with the merge key of the last, while it is open, becomes part of it."""
        self.forget_undone()
        last = self.done[-1] if self.done else None
        if merge and self._open and last is not None and last.merge == merge and self._clean != len(self.done):
            self.done[-1] = Entry(last.title, last.before, after, merge)
        else:
            self.done.append(Entry(title, before, after, merge))
            if len(self.done) > self._limit:
                del self.done[0]
                self._clean = None if self._clean is None or self._clean == 0 else self._clean - 1
        self._open = True

    def forget_undone(self) -> None:
        """What was undone cannot be made again."""
        if self.undone and self._clean is not None and self._clean > len(self.done):
            self._clean = None
        self.undone.clear()

    def forget(self, chosen: Callable[[Entry[V]], bool]) -> None:
        """Take changes out that cannot be undone any more; what was saved with them counts as not saved."""
        done, undone = ([entry for entry in entries if not chosen(entry)] for entries in (self.done, self.undone))
        if (len(done), len(undone)) != (len(self.done), len(self.undone)):
            self.done, self.undone = done, undone
            self.mark_unsaved()

    def close(self) -> None:
        """The next change is not merged with the last one, whatever its key."""
        self._open = False

    def undo(self) -> Entry[V] | None:
        """The change to take back, moved to the undone ones; None when there is none."""
        self.close()
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> Entry[V] | None:
        """The change to make again; None when there is none."""
        self.close()
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self.done[-1]

    def mark_clean(self) -> None:
        """The present state is the one on disk."""
        self.close()
        self._clean = len(self.done)

    def mark_unsaved(self) -> None:
        """No state is on disk: neither the present one nor one that undo leads to."""
        self._clean = None

    @property
    def unsaved(self) -> list[str]:
        """The names of the changes that were made since the file was saved, as far as they are remembered."""
        return [entry.title for entry in self.done[min(self._clean or 0, len(self.done)) :]]

    @property
    def clean(self) -> bool:
        """True when the present state is the one that was last saved."""
        return self._clean == len(self.done)
