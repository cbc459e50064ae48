"""Looking at numbers: where each comes from and where it goes, from one to the next, and what carried it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.engine.evaluation import Evaluate, Tally
from nnsim.engine.stops import Checks
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.explanations.late import explaining
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.order import Order
from nnsim.session.explanations.owners import at_sample, of_samples, place_of, wired_of
from nnsim.session.explanations.trail import Trail
from nnsim.session.guests import Guests
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place
from nnsim.session.settings import Settings

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation
    from nnsim.session.explanations.paths import Paths
    from nnsim.session.explanations.uses import Uses


class Looking(Guests):
    """The verbs of explanations."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self.trail = Trail()
        self.pointed: tuple[Place, ...] = ()
        self._looked_in: object = None
        self._looked_from: tuple[Place, ...] = ()

    # -- where numbers come from, and where they go

    @property
    def _notation(self) -> str:
        return str(self.settings.get("notation"))

    def explain(self, place: Place) -> tuple[Explanation, ...]:
        """Where the numbers of a neuron, an edge or a bias come from, for the sample that is shown."""
        from nnsim.session.explanations.explain import explain_edge, explain_unit

        if not self.ready or self.running or place.layer not in self.network.by_id:
            return ()
        layer = self.network.by_id[place.layer]
        if layer.is_input:
            return ()
        if place.kind == "unit" and place.unit in layer.units:
            return explain_unit(self.setup, layer.id, layer.units.index(place.unit), self.sample, self._notation)
        if place.kind in ("edge", "bias") and not self.is_cut(place):
            return explain_edge(self.setup, *self.edge_index(place), self._notation)
        return ()

    def numbers_at(self, place: Place) -> tuple[Number, ...]:
        """The numbers of a neuron, for the sample that is shown, or of an edge or a bias, in the program's order."""
        layer = self.network.by_id.get(place.layer)
        if layer is None or not self.ready or self.running:
            return ()
        if place.kind == "unit" and place.unit in layer.units:
            return explaining().numbers_of_unit(self.setup, layer.id, layer.units.index(place.unit), self.sample)
        if place.kind in ("edge", "bias") and not layer.is_input and not self.is_cut(place):
            return explaining().numbers_of_weight(self.setup, *self.edge_index(place))
        return ()

    def number_for(self, layer: int, quantity: str, row: int, column: int) -> Number | None:
        """The number that a layer's array holds there at present, or is to hold; None where there is no such array."""
        if not self.ready or self.running or layer not in self.setup.compiled.layers:
            return None
        name = f"{self.setup.compiled.layers[layer].name}.{quantity}"
        if quantity != SLOPE and name not in self.setup.memory:
            return None
        return self.setup.lineage.latest(name, (row, column), Order(self.setup))

    def single(self, name: str) -> Number | None:
        """A single number of the program by its name in the memory: E, rate, N, update."""
        if not self.ready or self.running or name not in self.setup.memory:
            return None
        return self.setup.lineage.latest(name, (), Order(self.setup))

    def explain_number(self, number: Number) -> Explanation:
        """Where one number comes from."""
        self._not_while_running("explain a number")
        return explaining().explain_number(self.setup, number, self._notation)

    def adds_up(self, number: Number) -> bool:
        """True where a number is explained as a sum now."""
        return explaining().adds_up(self.setup, number, self._notation)

    def paths_of(self, number: Number) -> Paths | None:
        """A δ or a ∂E/∂o as the sum over all paths to the loss; None where it is no such sum, or not known."""
        self._not_while_running("explain a number")
        return explaining().paths_of(self.setup, number, self._notation)

    def has_paths(self, number: Number) -> bool:
        """True for a δ or a ∂E/∂o that is a sum over paths."""
        return explaining().has_paths(self.setup, number)

    def is_used(self, number: Number) -> bool:
        """True when a step of this iteration reads a number."""
        return number.quantity == SLOPE or bool(self.setup.lineage.readers(number))

    def leads_on(self, number: Number) -> bool:
        """True when another number is made with it in this iteration; E, for one, is only counted."""
        if number.quantity == SLOPE:
            return True
        steps = self.setup.machine.code.steps
        readers = self.setup.lineage.readers(number)
        return any(not isinstance(steps[at].operation, Tally | Evaluate) for at in readers)

    def uses_of(self, number: Number) -> Uses:
        """What is made with a number in this iteration."""
        self._not_while_running("explain a number")
        return explaining().uses_of(self.setup, number, self.sample, self._notation)

    def later_uses(self, number: Number) -> tuple[int, ...]:
        """The steps of the next iteration that read a number as this one leaves it: a new weight, a new state."""
        return () if number.quantity == SLOPE else tuple(self.setup.lineage.later_readers(number))

    def place_of(self, number: Number) -> Place | None:
        """The neuron, edge or bias that a number belongs to."""
        return place_of(self.setup, number) if self.ready else None

    def name_of(self, number: Number) -> str:
        """How a number is written: δ¹₂, w⁺²₁₃, E."""
        return explaining().written(self.setup, number, self._notation) if self.ready else ""

    def title_of(self, number: Number) -> str:
        """What a number is called."""
        from nnsim.session.explanations.explanation import title_of

        return title_of(self.setup, number) if self.ready else ""

    # -- looking at one after another

    @property
    def number(self) -> Number | None:
        """The number that is looked at, for the sample that is shown; None when none is."""
        current = self.trail.current
        if current is None or not self.ready or not self._looking_here:
            return None
        return at_sample(self.setup, current, self.sample)

    @property
    def _looking_here(self) -> bool:
        """True while the numbers of the trail are those of the present setup."""
        return self._setup is not None and self._looked_in is self._setup.identity

    def look_at(self, number: Number) -> None:
        """Look at a number: where it comes from, and from there on to others."""
        self.trail.clear()
        self.follow(number)

    def follow(self, number: Number, origin: Number | None = None) -> None:
        """Go from the number that is looked at to another; `origin` is where one comes from when none is looked at."""
        self._not_while_running("look at a number")
        setup = self.setup
        if not self._looking_here:
            self.trail.clear()
            self._looked_in = setup.identity
        if self.trail.current is None:
            self._looked_from = self.selection
        if self.trail.current is None and origin is not None:
            self.trail.go(origin)
        elif self.number is not None:
            self.trail.replace(self.number)
        self.trail.go(number)
        self._turn_to(number)

    def look_back(self, by: int = -1) -> None:
        """Go back to the number that one came from, or, with a positive number, forward again.

        Back from the first one leads to what was selected before numbers were looked at.
        """
        if self.number is None:
            return
        self.trail.replace(self.number)
        if self.trail.move(by) and self.trail.current is not None:
            self._turn_to(self.trail.current)
        elif by < 0:
            self.let_go()
            super().select(*self._looked_from)

    def let_go(self) -> None:
        """Look at no number in particular."""
        if self.trail.current is not None:
            self.trail.clear()
            self.tell(Change.NUMBER)

    def _turn_to(self, number: Number) -> None:
        """What the number belongs to is selected, and its sample shown."""
        changes = {Change.NUMBER}
        place = place_of(self.setup, number)
        if place is not None and self.selection != (place,):
            self.selection = (place,)
            changes.add(Change.SELECTION)
        if of_samples(self.setup, number.array) and self.sample != number.index[1] < self.width:
            self.sample = number.index[1]
            changes.add(Change.CURSOR)
        self.tell(*changes)

    def select(self, *places: Place, add: bool = False) -> None:
        """Select things on the canvas; a number of something else is looked at no longer."""
        super().select(*places, add=add)
        number = self.trail.current
        if number is None:
            return
        place = self.place_of(number) if self._looking_here else None
        if place is None or place not in self.selection:
            self.let_go()

    # -- back to where it was made

    def step_back_to(self, number: Number) -> None:
        """Step back to just after a number was computed, when everything that it was made of is there.

        What stood so when the iteration began leads back into the one before. UserError where that cannot be.
        """
        from nnsim.session.explanations.lookback import Past

        self._not_while_running("step back")
        machine, lineage = self.setup.machine, self.setup.lineage
        makers = lineage.makers(number) if number.step == START else (number.step,)
        if number.step == START:
            if not makers:
                raise UserError("nothing computes this number", "it is set from outside", "")
            while Order(self.setup).newest(makers) != START and self.walker.back("operation"):
                pass
        while machine.last not in makers and self.walker.back("operation"):
            pass
        made = machine.last if machine.last in makers else START
        if made != START and not Past(self.setup).remembers(made) and self.walker.back("operation"):
            self.walker.forward(Checks())  # the very same step, walked, so that what it replaced is remembered
        self._after_back()
        if made == START:
            raise UserError("that moment is no longer known", "the memory begins later", "reset, and step to it")
        if number == self.number and number.step == START:
            self.trail.replace(Number(number.array, number.index, made))
            self.tell(Change.NUMBER)

    # -- on the canvas

    def point_at(self, *places: Place) -> None:
        """Light up things on the canvas for as long as the mouse points at what they have carried."""
        if places != self.pointed:
            self.pointed = places
            self.tell(Change.POINTED)

    def carried(self, number: Number, view: str) -> Overlay | None:
        """What the edges carried of a number, for the canvas: "terms" of its sum, "paths" to the loss, or "uses"."""
        from nnsim.session.explanations.carriers import overlay_of

        return overlay_of(self.setup, number, view, self.sample, self._notation)

    def gradient_of(self, number: Number) -> Number | None:
        """The gradient that the samples of the batch add up to, of the weight that a number belongs to."""
        wired = wired_of(self.setup, number)
        if wired is None or len(number.index) != 2 or of_samples(self.setup, number.array):
            return None
        return next(iter(self.setup.lineage.versions(f"{wired.name}.grad", number.index)), None)
