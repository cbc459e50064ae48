"""Moments of a training in words, and how updates and epochs go together along a course of it.

An update is made when its iteration has ended: within iteration 4, three updates have been made. The t of an optimizer
counts the update that is under way as well, from the step on that counts it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


def after_updates(count: int) -> str:
    """A moment by the updates that had been made: "after 3 updates"."""
    return "after 1 update" if count == 1 else f"after {count:,} updates"


@dataclass(frozen=True)
class Piece:
    """A stretch of a course with epochs of one length: `epoch` begins after `update` updates, of which it has `length`.

    `first` is how many updates had been made where the stretch begins.
    """

    first: int
    update: int
    epoch: int
    length: int

    @property
    def zero(self) -> int:
        """Where epoch 0 would begin if all epochs were as long as these: equal for stretches that are one."""
        return self.update - self.epoch * self.length


@dataclass(frozen=True)
class Epochs:
    """The stretches of a course, in the order of time; a batch size that was changed begins another."""

    pieces: tuple[Piece, ...]

    @classmethod
    def joined(cls, before: "Epochs | None", own: Piece) -> "Epochs":
        """A course that goes on from another, with epochs of its own; a stretch that is none is left out."""
        earlier = [piece for piece in before.pieces if piece.first < own.first] if before else []
        same = bool(earlier) and (earlier[-1].zero, earlier[-1].length) == (own.zero, own.length)
        return cls(tuple(earlier) if same else (*earlier, own))

    def _at(self, update: int) -> Piece:
        return self.pieces[max(bisect_right([piece.first for piece in self.pieces], update) - 1, 0)]

    def of(self, update: int) -> tuple[int, int] | None:
        """The epoch of a moment, and how many updates of it had been made; None where nothing is known."""
        piece = self._at(update)
        epoch, rest = divmod(update - piece.zero, piece.length)
        return None if update < piece.first and piece.zero != 0 else (epoch, rest)

    def neighbours(self, update: int) -> tuple[int, int]:
        """An epoch back and an epoch on from a moment, with the length that epochs have there."""
        before, here = self._at(max(update - 1, 0)), self._at(update)
        return update - before.length, update + here.length

    def start(self, epoch: int) -> int:
        """How many updates had been made when an epoch began."""
        found = [piece.zero + epoch * piece.length for piece in self.pieces]
        for piece, update in zip(reversed(self.pieces), reversed(found), strict=True):
            if update >= piece.first:
                return update
        return max(found[0], 0)


def common_length(courses: Sequence[Epochs]) -> int | None:
    """How many updates every epoch of some courses has, counted from the beginning; None where they differ."""
    lengths = {piece.length for course in courses for piece in course.pieces}
    aligned = all(piece.zero == 0 for course in courses for piece in course.pieces)
    return lengths.pop() if len(lengths) == 1 and aligned else None
