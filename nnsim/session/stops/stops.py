"""The stops of a document: which there are, what they are on the present program, and what halted it last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from nnsim.engine.stops import Check, Checks
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Network
from nnsim.session.changes import Change
from nnsim.session.setup import Setup
from nnsim.session.stops.kinds import REGISTRY as KINDS
from nnsim.session.stops.stop import Stop, counted

if TYPE_CHECKING:
    from nnsim.session.expressions.names import Runnable


MOST = 100
TEXT = 400
SEARCHES = 20
_QUIET = "it rests while the exercise asks", "it would tell of numbers", "answer or reveal what is open"


class Armed:
    """Stops as checks on one program, with their hits. One that cannot be used there is left out, and says why.

    `quiet` leaves out all that are about values: while an exercise hides numbers, they would tell of them.
    """

    def __init__(self, stops: Iterable[Stop], setup: Runnable, exact: bool = False, quiet: bool = False) -> None:
        self.hits: dict[int, int] = {}
        self.problems: dict[int, UserError] = {}
        self._numbers: dict[Check, int] = {}
        for stop in stops:
            if not stop.enabled:
                continue
            kind = KINDS.find(stop.kind)
            self.hits[stop.number] = stop.hits
            if quiet and kind.tells_numbers:
                self.problems[stop.number] = UserError(*_QUIET)
                continue
            try:
                found = (kind.exact if exact and kind.exact else kind.checks)(setup, stop)
            except UserError as error:
                self.problems[stop.number] = error
                continue
            for check in found:
                self._numbers[counted(check, self._passes(stop))] = stop.number
        self.checks = Checks(self._numbers)
        self._machine = setup.machine
        self._left: bytes | None = None

    def resume(self) -> None:
        """The program is about to go on: what was seen last counts, unless it has been moved elsewhere since."""
        if self.checks and self._left != self._machine.position:
            self.checks.start()

    def rest(self) -> None:
        """The program rests here."""
        self._left = self._machine.position if self.checks else None

    def _passes(self, stop: Stop) -> Callable[[], bool]:
        number, ignore, hits = stop.number, stop.ignore, self.hits

        def passes() -> bool:
            hits[number] += 1
            return hits[number] <= ignore

        return passes

    def numbers(self, hits: Iterable[Check]) -> tuple[int, ...]:
        """The numbers of the stops whose checks have halted the program."""
        return tuple(dict.fromkeys(self._numbers[hit] for hit in hits))


@dataclass(frozen=True)
class Stopped:
    """What halted the program: the stops, in words, and the values in their expressions at that moment."""

    stops: tuple[Stop, ...]
    words: str
    values: tuple[tuple[str, float | list[float]], ...] = ()


class Stops:
    """The list of stops; `stopped` is what halted the program where it stands, None when it moved on."""

    def __init__(self, tell: Callable[..., None]) -> None:
        self._tell = tell
        self._number = 0
        self._armed: tuple[Setup, bool, tuple[Stop, ...], Armed] | None = None
        self._names: dict[int, str] = {}
        self.items: tuple[Stop, ...] = ()
        self.searches: tuple[Stop, ...] = ()  # what was searched for backwards, the last one first
        self.stopped: Stopped | None = None

    # -- editing the list

    def add(self, kind: str, subject: str = "", setup: Setup | None = None, **settings: Any) -> Stop:
        """Put a stop on the list; UserError where it cannot be used on the present network."""
        if len(self.items) >= MOST:
            raise ArgumentError(f"there are {MOST} stops already", "", "remove some")
        stop = replace(self.make(kind, subject, setup, **settings), number=self._number + 1)
        self._number += 1
        self._set((*self.items, stop))
        return stop

    def make(self, kind: str, subject: str = "", setup: Setup | None = None, **settings: Any) -> Stop:
        """A stop that is not on the list; UserError where it cannot be used on the present network."""
        stop = Stop(kind, subject.strip(), KINDS.find(kind).settings(settings))
        if setup is not None:
            self._try(setup, stop)
        return stop

    def change(self, number: int, setup: Setup | None = None, **changes: Any) -> Stop:
        """Change a stop: enabled, ignore, hits, subject or settings."""
        old = self[number]
        if "settings" in changes:
            changes["settings"] = KINDS[old.kind].settings(changes["settings"])
        new = replace(old, **changes)
        if (new.subject, new.settings) != (old.subject, old.settings):
            new = replace(new, hits=changes.get("hits", 0))  # those were of something else
        if new.ignore < 0 or new.hits < 0:
            raise ArgumentError("hits are counted from 0", "", "type a whole number")
        if setup is not None and (new.subject, new.settings) != (old.subject, old.settings):
            self._try(setup, new)
        self._set(new if stop.number == number else stop for stop in self.items)
        return new

    def remove(self, *numbers: int) -> None:
        """Take stops off the list."""
        self._set(stop for stop in self.items if stop.number not in numbers)

    def toggle(self, kind: str, subject: str, setup: Setup | None = None) -> None:
        """Put a stop there, or take away the one that is there: what a click into the gutter does."""
        there = [stop.number for stop in self.items if (stop.kind, stop.subject) == (kind, subject)]
        if there:
            self.remove(*there)
        else:
            self.add(kind, subject, setup)

    def clear(self) -> None:
        """Take all stops off the list."""
        self._set(())

    def __getitem__(self, number: int) -> Stop:
        found = next((stop for stop in self.items if stop.number == number), None)
        if found is None:
            known = ", ".join(str(stop.number) for stop in self.items) or "none"
            raise ArgumentError(f"there is no stop {number}", "", f"there are: {known}")
        return found

    def words(self, stop: Stop) -> str:
        """A stop in one sentence."""
        return KINDS[stop.kind].words(stop)

    def problem(self, number: int, setup: Setup | None) -> UserError | None:
        """Why a stop cannot be used on the present network; None when it can."""
        return None if setup is None else self.armed(setup).problems.get(number)

    def searched(self, stop: Stop) -> None:
        """This has been searched for."""
        self.searches = (stop, *(other for other in self.searches if other != stop))[:SEARCHES]

    def follow(self, network: Network) -> None:
        """Stops and searches are about the same layers as before, by the names that these have now."""
        names = {layer.id: layer.name for layer in network.layers}
        changed = {old: names[layer] for layer, old in self._names.items() if layer in names and names[layer] != old}
        self._names = names
        if changed:
            self.items = tuple(KINDS[stop.kind].renamed(stop, changed) for stop in self.items)
            self.searches = tuple(KINDS[stop.kind].renamed(stop, changed) for stop in self.searches)

    def _set(self, stops: Iterable[Stop]) -> None:
        self.items = tuple(stops)
        self._tell(Change.STOPS)

    def _try(self, setup: Setup, stop: Stop) -> None:
        kind = KINDS[stop.kind]
        kind.checks(setup, kind.resolve(setup, stop))

    # -- on a program

    def armed(self, setup: Setup) -> Armed:
        """The stops as checks on a program."""
        quiet = setup.veil is not None and setup.veil.hides
        if self._armed is None or self._armed[:2] != (setup, quiet) or self._armed[2] is not self.items:
            ready, problems = _resolved(self.items, setup)
            armed = Armed(ready, setup, quiet=quiet)
            armed.problems |= problems
            self._armed = (setup, quiet, self.items, armed)
        return self._armed[3]

    def for_worker(self, setup: Setup) -> list[dict[str, Any]]:
        """The stops that are on, as the worker process understands them."""
        ready, _ = _resolved(self.items, setup)
        return [stop.to_json() for stop in ready if stop.enabled]

    def take_hits(self, hits: dict[int, int]) -> None:
        """The hits that a run has counted."""
        if any(hits.get(stop.number, stop.hits) != stop.hits for stop in self.items):
            armed = self._armed
            self._set(replace(stop, hits=hits.get(stop.number, stop.hits)) for stop in self.items)
            if armed is not None:
                armed[3].hits.update(hits)  # it goes on counting from there, also where another process has counted
                self._armed = (*armed[:2], self.items, armed[3])

    def halted(self, numbers: Iterable[int], setup: Setup) -> None:
        """Some stops have halted the program where it stands."""
        stops = tuple(self[number] for number in numbers if any(stop.number == number for stop in self.items))
        causes = [replace(stop, subject=KINDS[stop.kind].cause(setup, stop)) for stop in stops]
        words = "; ".join(self.words(cause) for cause in causes)
        self.stopped = Stopped(stops, words, tuple(_values(causes, setup)))
        self._tell(Change.STOPS)

    def moved_on(self) -> None:
        """The program does not stand any more where it was halted."""
        if self.stopped is not None:
            self.stopped = None
            self._tell(Change.STOPS)

    def begin_anew(self) -> None:
        """The program stands at another moment: nothing has halted it there, and hits are counted from there on."""
        self.moved_on()
        if any(stop.hits for stop in self.items):
            self._set(replace(stop, hits=0) for stop in self.items)

    def forget_program(self) -> None:
        """The program is another, or none."""
        self._armed = None
        self.stopped = None

    # -- in a file

    def to_json(self) -> list[dict[str, Any]]:
        """Plain JSON values."""
        return [stop.to_json() for stop in self.items]

    def load(self, values: object) -> int:
        """Take over what a file has; returns how many stops were left out because they make no sense."""
        given = values if isinstance(values, list) else []
        found = [stop for stop in map(_read, given[:MOST]) if stop is not None]
        self.items = tuple(replace(stop, number=number) for number, stop in enumerate(found, 1))
        self._number, self._armed, self.stopped, self.searches = len(found), None, None, ()
        return len(given) - len(found)


def _resolved(stops: Iterable[Stop], setup: Setup) -> tuple[list[Stop], dict[int, UserError]]:
    ready, problems = [], dict[int, UserError]()
    for stop in stops:
        try:
            ready.append(KINDS[stop.kind].resolve(setup, stop))
        except UserError as error:
            problems[stop.number] = error
    return ready, problems


def _values(stops: Iterable[Stop], setup: Setup) -> Iterable[tuple[str, float | list[float]]]:
    from nnsim.session.expressions.expression import compile_expression
    from nnsim.session.expressions.tree import readings

    seen = set()
    for stop in stops:
        if KINDS[stop.kind].subject not in ("value", "condition", "gradient") or not stop.subject:
            continue
        for reading in readings(compile_expression(stop.subject, setup).tree):
            text = stop.subject[reading.column : _end(stop.subject, reading.column)]
            if text not in seen:
                seen.add(text)
                value = compile_expression(text, setup).value()
                if value is not None:
                    yield text, value.tolist()


def _end(text: str, begin: int) -> int:
    """Where a name with its indices ends."""
    at = begin
    while at < len(text) and (text[at].isalnum() or text[at] == "_"):
        at += 1
    while at < len(text) and text[at] == "[":
        quote = text[at + 1] if at + 1 < len(text) and text[at + 1] in "'\"" else ""
        close = text.find(quote, at + 2) if quote else at
        at = text.find("]", max(close, at)) + 1 or len(text)
    return at


def _read(value: object) -> Stop | None:
    """A stop as a file has it; None when it makes no sense."""
    if not isinstance(value, dict) or value.get("kind") not in KINDS.names:
        return None
    subject, settings, enabled = value.get("subject", ""), value.get("settings", {}), value.get("enabled", True)
    ignore, hits = value.get("ignore", 0), value.get("hits", 0)
    whole = all(isinstance(n, int) and not isinstance(n, bool) and 0 <= n < 2**53 for n in (ignore, hits))
    if not whole or not isinstance(subject, str) or not isinstance(enabled, bool) or not isinstance(settings, dict):
        return None
    if len(subject) > TEXT or not subject.isprintable():
        return None
    try:
        return Stop(value["kind"], subject, KINDS[value["kind"]].settings(settings), enabled, ignore, hits)
    except UserError:
        return None
