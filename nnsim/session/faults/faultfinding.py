"""Faults to find: injected into the program in the open, or hidden for an exercise, guessed at, shown and removed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.compile import Samples, changes_something
from nnsim.network.design import Choice, Design, Network, Planted
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.injection import Fault
from nnsim.session.changes import Change

if TYPE_CHECKING:
    from nnsim.session.faults.drawing import Drawing
    from nnsim.session.faults.effect import Effect
    from nnsim.session.session import Session

MOST = 20
_TRIES = "fault_tries"


@dataclass(frozen=True)
class Verdict:
    """What a guess is worth: whether it is right, whether the kind alone is, and what to say about it.

    `explanation`, of a right one, says what one sees of the fault and what catches it.
    """

    right: bool
    kind_right: bool
    text: str
    tries: int
    explanation: str = ""


def place_text(network: Network, layer: int | None, everywhere: str = "all layers") -> str:
    """Where a fault is, in words."""
    return everywhere if layer is None or layer not in network.by_id else network.by_id[layer].name


def describe(planted: Planted, network: Network) -> str:
    """A fault and its place in words, such as "missing φ′ in hidden1": also of a hidden one."""
    fault = FAULTS[planted.fault.key]
    title = fault.title_with(planted.fault.settings)
    if fault.scope == "program":
        return title
    return f"{title} in {place_text(network, planted.layer)}"


def explain_fault(fault: Fault) -> str:
    """What one sees of a fault, and what catches it."""
    lines = (fault.symptom, f"Gradient check: {fault.check}", f"Stops: {fault.stop}", f"By hand: {fault.by_hand}")
    return "\n".join(lines)


def banner(design: Design) -> str:
    """What the window says about the faults of a program; "" where there is none."""
    known = [describe(planted, design.network) for planted in design.training.faults if not planted.hidden]
    hidden = sum(planted.hidden for planted in design.training.faults)
    parts = []
    if known:
        kind = "a fault" if len(known) == 1 else f"{len(known)} faults"
        parts.append(f"This program has {kind}: {', '.join(known)}.")
    if hidden:
        kind, it = ("a hidden fault", "it") if hidden == 1 else (f"{hidden} hidden faults", "them")
        parts.append(f"This program has {kind}: find {it}.")
    return " ".join(parts)


def in_layers(faults: Iterable[Planted], network: Network) -> tuple[Planted, ...]:
    """Those faults whose layer is still there."""
    return tuple(planted for planted in faults if planted.layer is None or planted.layer in network.by_id)


class FaultFinding:
    """The verbs of faults, for one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: tuple[Design, Samples] | None = None
        self._found: dict[str, frozenset[int]] = {}
        self._ask: Callable[[Planted], bool] = lambda planted: False
        self.named: Planted | None = None  # the hidden fault that was named rightly last

    # -- what there is

    @property
    def planted(self) -> tuple[Planted, ...]:
        """The faults of the present program."""
        return self._session.training.faults

    @property
    def hidden(self) -> tuple[Planted, ...]:
        """Those that are to be found."""
        return tuple(planted for planted in self.planted if planted.hidden)

    @property
    def banner(self) -> str:
        """What is said of the faults; "" where there is none."""
        return banner(self._session.design)

    @property
    def tries(self) -> int:
        """How many guesses were made at what is hidden now."""
        tries = self._session.view.get(_TRIES, 0)
        return tries if isinstance(tries, int) and tries > 0 else 0

    def fits(self, key: str) -> tuple[int | None, ...]:
        """Where a fault can be put: None for the whole program, else each layer, then None for all; () for nowhere."""
        layers = self._layers(key)
        if not layers:
            return ()
        if FAULTS.find(key).scope == "program":
            return (None,)
        ordered = [layer.id for layer in self._session.network.order if layer.id in layers]
        return (*ordered, None) if len(ordered) > 1 else tuple(ordered)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The keys of all faults there are, in the order of their titles."""
        return tuple(sorted(FAULTS, key=lambda key: FAULTS[key].title.casefold()))

    def possible(self) -> tuple[str, ...]:
        """The keys of the faults that change something in this network."""
        return tuple(key for key in self.kinds if self._layers(key))

    def _layers(self, key: str) -> frozenset[int]:
        from nnsim.session.checks.gradients import without_faults

        session = self._session
        if not session.ready:
            return frozenset()
        design, samples = without_faults(session.design), session.setup.samples
        if self._known != (design, samples):
            self._known, self._found = (design, samples), {}
            self._ask = changes_something(design, samples)
        if key not in self._found:
            layers = [layer.id for layer in design.network.layers if not layer.is_input]
            whole = FAULTS.find(key).scope == "program"
            asked: list[int | None] = [None if whole else layer for layer in layers]
            self._found[key] = frozenset(
                layer for layer, at in zip(layers, asked, strict=True) if self._ask(Planted(Choice(key), at))
            )
        return self._found[key]

    def measure(self, planted: Planted) -> Iterator[Effect | None]:
        """What a fault does to the loss in a short training from the start, in slices: None until it is known."""
        from nnsim.session.faults.effect import measure

        session = self._session
        return measure(session.design, session.setup.loaded, planted) if session.ready else iter(())

    # -- verbs

    def inject(
        self, key: str, layer: int | None = None, *, hidden: bool = False, settings: Mapping[str, Any] | None = None
    ) -> None:
        """Put a fault into the program, undoably; UserError where it would change nothing."""
        fault = FAULTS.find(key)
        choice = Choice(key, fault.settings(settings or {}) if settings else {})
        planted = Planted(choice, None if fault.scope == "program" else layer, hidden)
        self._check(planted, fault)
        self._put("Hide a fault" if hidden else f"Inject {fault.title}", (*self.planted, planted))

    def _check(self, planted: Planted, fault: Fault) -> None:
        session = self._session
        session.setup  # noqa: B018 raises when the design cannot run
        if len(self.planted) >= MOST:
            raise UserError("there are enough faults", f"a program has up to {MOST}", "remove some")
        if planted.layer is not None and planted.layer not in session.network.by_id:
            raise UserError("that layer does not exist any more", "", "choose another")
        where = place_text(session.network, planted.layer, "this network")
        fitting = self._layers(planted.fault.key)
        if not fitting or (planted.layer is not None and planted.layer not in fitting):
            names = [place_text(session.network, layer) for layer in self.fits(planted.fault.key)]
            remedy = f"it has one in {', '.join(names)}" if names else "choose another fault"
            raise UserError(f"the fault “{fault.title}” would have no effect in {where}", "", remedy)
        same = [other for other in self.planted if not other.hidden and other.fault.key == planted.fault.key]
        if any(planted.layer == other.layer or other.layer is None for other in same):
            raise UserError(f"the fault “{fault.title}” is there already", "", "remove it first, or choose another")

    def drawing(self, seed: int) -> Drawing:
        """The drawing of a fault that can be noticed here, in pieces of work; `hide` hides what it has found."""
        from nnsim.session.faults.drawing import Drawing

        session = self._session
        session._not_while_running("hide a fault")  # noqa: SLF001 a verb of the session, told apart for its size
        session.setup  # noqa: B018 raises when the design cannot run
        return Drawing(session, seed)

    def hide(self, drawing: Drawing) -> None:
        """Hide the fault that was drawn, undoably; UserError where none can be noticed."""
        planted = drawing.found
        if planted is None:
            raise UserError("there is no other fault that could be noticed here", "", "remove those that are there")
        self.inject(planted.fault.key, planted.layer, hidden=True)

    def hide_random(self, seed: int) -> None:
        """Hide one of the faults that can be noticed here, undoably; the same seed hides the same fault."""
        drawing = self.drawing(seed)
        drawing.finish()
        self.hide(drawing)

    def remove(self, number: int) -> None:
        """Take a fault out of the program by its place in `planted`, undoably."""
        if not 0 <= number < len(self.planted):
            raise UserError("that fault is not there any more", "", "choose another")
        title = "Remove the hidden fault" if self.planted[number].hidden else "Remove the fault"
        self._put(title, tuple(other for at, other in enumerate(self.planted) if at != number))

    def remove_all(self) -> None:
        """Take all faults out of the program, undoably."""
        self._put("Remove the faults", ())

    def show(self) -> tuple[str, ...]:
        """Give up: what is hidden is shown from now on, undoably; says what it was."""
        if not self.hidden:
            raise UserError("there is no hidden fault", "", "hide one first")
        said = tuple(describe(planted, self._session.network) for planted in self.hidden)
        self._put("Show the hidden fault", tuple(replace(planted, hidden=False) for planted in self.planted))
        return said

    def guess(self, key: str, layer: int | None = None) -> Verdict:
        """Is it this one? Counted; a right guess shows the fault from now on."""
        session = self._session
        session._not_while_running("check an answer")  # noqa: SLF001 a verb of the session, told apart for its size
        fault = FAULTS.find(key)
        if not self.hidden:
            raise UserError("there is no hidden fault to find", "", "hide one first")
        tries = self.tries + 1
        session.view[_TRIES] = tries
        count = "1 try" if tries == 1 else f"{tries} tries"
        kind = [number for number, one in enumerate(self.planted) if one.hidden and one.fault.key == key]
        right = [number for number in kind if self._extent(self.planted[number]) == self._extent_of(key, layer)]
        if right:
            found = self.named = self.planted[right[0]]
            shown = tuple(replace(one, hidden=False) if at == right[0] else one for at, one in enumerate(self.planted))
            self._put("Find the fault", shown, keep_tries=len(self.hidden) > 1)
            text = f"Right, after {count}: {describe(found, session.network)}."
            return Verdict(True, True, text, tries, explain_fault(fault))
        session.tell(Change.EXERCISE)
        if kind:
            where = place_text(session.network, layer)
            return Verdict(False, True, f"Nearly: that is the fault, but its place is not {where}.", tries)
        return Verdict(False, False, f"No, it is not “{fault.title}”.", tries)

    def _extent(self, planted: Planted) -> frozenset[int]:
        """The layers that a fault really is in."""
        return self._extent_of(planted.fault.key, planted.layer)

    def _extent_of(self, key: str, layer: int | None) -> frozenset[int]:
        layers = self._layers(key)
        if layer is None or FAULTS.find(key).scope == "program":
            return layers
        return frozenset({layer})

    def _put(self, title: str, faults: tuple[Planted, ...], keep_tries: bool = False) -> None:
        session = self._session
        session.set_training(title, faults=faults)
        if not keep_tries:
            session.view.pop(_TRIES, None)
        session.tell(Change.EXERCISE)


def read_fault(text: str, network: Network) -> Planted:
    """A fault as it is typed: its key, its settings and its layer, such as missing_slope:hidden1 or rate_too_large."""
    from nnsim.session.draft import part

    key, *rest = text.strip().split(":")
    names = [word for word in rest if "=" not in word]
    if len(names) > 1:
        raise ArgumentError(f"{text[:60]!r} names several layers", "", "give the fault once for each layer")
    choice = part(FAULTS, ":".join([key, *(word for word in rest if "=" in word)]))
    if not names:
        return Planted(choice)
    if FAULTS[key].scope == "program":
        raise ArgumentError(f"{key} is a fault of the whole program", "", "leave the layer out")
    layer = network.layer(names[0])
    if layer.is_input:
        raise ArgumentError(f"{layer.name} is an input layer", "nothing is computed in it", "name another layer")
    return Planted(choice, layer.id)
