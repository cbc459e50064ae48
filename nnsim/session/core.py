"""What every verb of the session works on: the design, its setup, the numbers in it, the signals, the selection."""

from collections.abc import Callable, Generator

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.evaluation import BoundPass
from nnsim.engine.expr import Array, evaluate
from nnsim.engine.memory import Memory
from nnsim.kit.errors import UserError
from nnsim.kit.signal import Signal
from nnsim.network.check import Problem, check
from nnsim.network.design import Choice, Data, Design, Network, Training
from nnsim.parts.answers import answering
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import Prepared
from nnsim.parts.recall import Saying
from nnsim.session.changes import EVERYTHING, Change, Notice
from nnsim.session.curves import Curves
from nnsim.session.data import DataSource, Loaded
from nnsim.session.overlay import Moment, Overlay, overlay_now
from nnsim.session.places import Place, exists
from nnsim.session.risks import RISKS, Risk
from nnsim.session.scores import Scores, score
from nnsim.session.settings import Settings
from nnsim.session.setup import Setup
from nnsim.session.stops.stops import Stops
from nnsim.session.suiting import is_regression
from nnsim.session.views.plane import Plane
from nnsim.session.walking import StepView, Walker, step_views


class Core:
    """The present design made ready to run, and all numbers that can be asked for."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.changed: Signal[[frozenset[Change]]] = Signal()
        self.noticed: Signal[[Notice]] = Signal()
        self.risked: Signal[[Risk]] = Signal()  # something risky is about to be done
        self.settings = settings or Settings()
        self.design = Design()
        self.problems: tuple[Problem, ...] = ()
        self.curves = Curves()
        self._selected: tuple[Place, ...] = ()
        self._selected_in: Network | None = None
        self.sample = 0
        self.running = False
        self.shared_memory = False
        self._source = DataSource()
        self._loaded: Loaded | None = None
        self._setup: Setup | None = None
        self._walker: Walker | None = None
        self._shown: Memory | None = None
        self._published = False
        self._steps: tuple[StepView, ...] = ()
        self.overlay: Overlay | None = None
        self._overlay_of: Moment | None = None
        self.stops = Stops(self.tell)
        self.plane: Plane | None = None  # what maps show; the data's own first one where it does not fit them

    # -- the design

    @property
    def network(self) -> Network:
        """The network of the present design."""
        return self.design.network

    @property
    def training(self) -> Training:
        """The training settings of the present design."""
        return self.design.training

    @property
    def data(self) -> Data:
        """The data settings of the present design."""
        return self.design.data

    @property
    def selection(self) -> tuple[Place, ...]:
        """What is selected on the canvas, and is there: an edit, or another document, may have taken some away."""
        if self._selected_in is not self.network:
            self._selected = tuple(place for place in self._selected if exists(place, self.network))
            self._selected_in = self.network
        return self._selected

    @selection.setter
    def selection(self, places: tuple[Place, ...]) -> None:
        self._selected, self._selected_in = places, None

    @property
    def ready(self) -> bool:
        """True when the design can be stepped and trained."""
        return self._setup is not None

    @property
    def setup(self) -> Setup:
        """The compiled design; UserError naming the first problem when it cannot run as it is."""
        if self._setup is None:
            first = next((problem for problem in self.problems if problem.severity == "error"), None)
            raise UserError(
                "the network cannot run as it is", first.what if first else "it is empty", first.remedy if first else ""
            )
        return self._setup

    @property
    def walker(self) -> Walker:
        """What moves the machine by units."""
        setup = self.setup
        if self._walker is None or self._walker.setup is not setup:
            self._walker = Walker(setup)
        return self._walker

    def tell(self, *changes: Change) -> None:
        """News for the views. An overlay that is of another moment by now is marked as old."""
        news = frozenset(changes) if changes else EVERYTHING
        if self.overlay is not None and self._overlay_of is not None and news != {Change.OVERLAY}:
            now = overlay_now(self.overlay, self._overlay_of, self)
            news |= {Change.OVERLAY} if now is not self.overlay else frozenset()
            self.overlay = now
        self.changed.emit(news)

    def notice(self, kind: str, text: str, remedy: str = "") -> None:
        """A sentence for the person."""
        self.noticed.emit(Notice(kind, text, remedy))  # type: ignore[arg-type]

    def about_to(self, risk: str) -> None:
        """Something risky is about to be done, which `RISKS` names: whoever keeps copies of the work does it first."""
        self.risked.emit(RISKS[risk])

    def show_overlay(self, overlay: Overlay | None, taken: Moment | None = None) -> None:
        """Draw other numbers than the weights on the canvas; None draws the weights again.

        `taken` is the moment that the numbers are of, the present one if it is not given: they are marked as old as
        soon as it has passed, and an overlay that does not fit the network any more goes.
        """
        if overlay is self.overlay:
            return
        self._overlay_of = of = taken or (None if overlay is None else Moment.of(self))
        if overlay is not None and of is not None and (taken is not None or not of.is_known or overlay.stale):
            overlay = overlay_now(overlay, of, self)
        self.overlay = overlay
        self.tell(Change.OVERLAY)

    def keep_table(self, choice: Choice, table: Table) -> None:
        """Take over the table of a data set that was read with progress shown: choosing it does not read it again."""
        self._source.put(choice, table)

    def prepare_ahead(self, design: Design) -> Generator[None, None, None]:
        """Split and scale the samples of a design that is about to be taken up, by a thread; yields while it works."""
        yield from self._source.ahead(design.data, design.training)

    def _examine(self) -> Loaded | None:
        """Look for problems; the samples when there is no error."""
        self._loaded = None
        trouble: tuple[Problem, ...] = ()
        try:
            loaded = self._source.load(self.data, self.training)
            self._loaded = loaded
            table: Table | None = loaded.table
        except UserError as error:
            table = None
            trouble = (Problem("error", None, error.what, error.remedy or error.why),)
        self.problems = tuple(sorted((*trouble, *check(self.design, table)), key=lambda problem: problem.severity))
        broken = any(problem.severity == "error" for problem in self.problems)
        return None if broken else self._loaded

    def _install(self, start: Callable[[Setup], None]) -> None:
        """Compile the present design, if it can be, and start it; the old setup is given back."""
        self._drop()
        self.stops.follow(self.network)
        loaded = self._examine()
        if loaded is None:
            return
        budget = int(self.settings.get("journal_budget")) * 2**20
        try:
            setup = Setup(self.design, loaded, self.shared_memory, budget)
            start(setup)
        except MemoryError:
            what, remedy = "the network does not fit into the memory", "make its layers or the batches smaller"
            self.problems = (Problem("error", None, what, remedy), *self.problems)
            return
        self._setup = setup
        self.problems += tuple(setup.idle())
        self._steps = step_views(setup, str(self.settings.get("notation")))
        self.sample = min(self.sample, self.width - 1)

    def set_notation(self, notation: str) -> None:
        """Write formulas in the course's notation, or in the other common one (a, W x + b, weights as (out, in))."""
        self.settings.set("notation", notation)
        if self._setup is not None:
            self._steps = step_views(self._setup, notation)
        self.tell(Change.SETTINGS, Change.CURSOR)

    def _drop(self) -> None:
        self.stops.forget_program()
        if self._setup is not None:
            self._walker = None
            self._setup.close()
            self._setup = None
        self._shown = None
        self._steps = ()

    # -- numbers

    @property
    def memory(self) -> Memory:
        """The memory that numbers are shown from: while training runs, the last published copy."""
        return self._shown if self.running and self._shown is not None else self.setup.memory

    @property
    def width(self) -> int:
        """How many samples the present batch has."""
        if self._setup is None:
            return 1
        known = int(self.memory.view(1)["N"].item()) if self.running else 0
        return known or self.walker.width_shown

    @property
    def shown_batch(self) -> int:
        """The batch, from 0, whose samples are shown: the one worked on last, or that comes where none was taken."""
        if not self.ready:
            return 0
        machine, count = self.setup.machine, self.setup.compiled.program.batching.count
        now: int = self.memory.view(1)[self.setup.compiled.program.batching.variable].item()
        passed = machine.between_iterations and machine.last is not None and machine.last >= machine.iteration.start
        return (now - 1) % count if passed else min(now, count - 1)

    def array(self, layer: int, quantity: str) -> Array | None:
        """A layer's numbers (o, z, delta, do, slope, W, grad, y or an optimizer's state); None where not computed."""
        return None if (found := self.seen(layer, quantity)) is None else np.array(found)

    def seen(self, layer: int, quantity: str) -> Array | None:
        """The same numbers where they lie: for a look, since the next step writes others there."""
        setup = self._setup
        if setup is None:
            return self._at_rest(layer, quantity)
        wired = setup.compiled.layers.get(layer)
        if wired is None:
            return None
        name, memory, veil = f"{wired.name}.{quantity}", self.memory, setup.veil
        found: Array | None = None
        if quantity == "slope":
            found = self._slope(layer)
        elif name in memory.layout.slots and (quantity in setup.lasting or self._computed(name)):
            found = memory.view(self.width)[name].view()
            found.flags.writeable = False
        return found if found is None or veil is None or not veil.hides else veil.cover(name, found)

    def _at_rest(self, layer: int, quantity: str) -> Array | None:
        """The numbers of a network that cannot run."""
        return None

    def _computed(self, name: str) -> bool:
        if self.running and self.shared_memory and self._setup is not None and self._setup.shared is not None:
            return self._published
        return self.setup.computed(name)

    def _slope(self, layer: int) -> Array | None:
        one = self.setup.compiled.layers[layer]
        if one.activation.slope is None or not one.kind.has_weights or not self._computed(one.o.name):
            return None
        return np.broadcast_to(evaluate(self.setup.slope(layer), self.memory.view(self.width)), (one.size, self.width))

    def edge_index(self, place: Place) -> tuple[int, int, int]:
        """Layer, row and column of an edge or a bias in its matrix W; UserError when it is gone."""
        layer = self.network.by_id.get(place.layer)
        if layer is not None and place.unit in layer.units:
            column = layer.units.index(place.unit)
            if place.kind == "bias":
                return layer.id, 0, column
            link = self.network.link(place.source, layer.id)
            units = () if link is None else self.network.by_id[place.source].units
            if link is not None and place.source_unit in units:
                return layer.id, self.network.rows(link)[0] + units.index(place.source_unit), column
        raise UserError("that edge does not exist any more", "", "select another")

    def is_cut(self, place: Place) -> bool:
        """True when a single edge is cut."""
        link = self.network.link(place.source, place.layer, 0)
        return place.kind == "edge" and link is not None and (place.source_unit, place.unit) in link.cut

    def weight(self, place: Place) -> float | None:
        """The weight of an edge or a bias; None where the edge is cut or nothing can run."""
        if not self.ready or self.is_cut(place):
            return None
        layer, row, column = self.edge_index(place)
        return float(self.memory.view(1)[self.setup.compiled.layers[layer].w.name][row, column])

    @property
    def loss(self) -> float | None:
        """E of this iteration; None where it is not computed."""
        return float(self.memory.view(1)["E"]) if self.ready and self._computed("E") else None

    def sayings(self, layer: int) -> tuple[Saying, ...]:
        """What the learning rule says of a layer's present state, for the sample that is shown; () for nothing."""
        wired = self.setup.compiled.layers.get(layer) if self.ready else None
        if wired is None or not wired.kind.has_weights or not self._computed(wired.o.name):
            return ()
        wiring, width = self.setup.compiled.wiring, self.width
        return wiring.rule.says(wiring, wired, self.memory.view(width), min(self.sample, width - 1))

    def in_turn(self, layer: int) -> int | None:
        """The place of the unit of a layer whose turn it is, where the learning rule lets them take turns."""
        if not self.ready or self.running or layer not in self.setup.compiled.layers:
            return None
        name = self.setup.compiled.wiring.rule.turn
        wired = self.setup.compiled.layers[layer]
        if not name or not wired.kind.has_weights or not self.setup.computed(name):
            return None
        marks = np.flatnonzero(self.memory.view(1)[name][:, 0] > 0)
        return int(marks[0]) if len(marks) else None

    def sample_number(self, column: int) -> int | None:
        """Which row of the data a column of the batch is; None before the batch was taken."""
        if not self.ready or self.running:
            return None
        batch = self.walker.batch_shown()
        return int(self.setup.loaded.prepared.train[batch[column]]) if column < len(batch) else None

    @property
    def rows_shown(self) -> NDArray[np.intp]:
        """The rows of the data that the columns of the batch are; none before the batch was taken."""
        return np.zeros(0, np.intp) if not self.ready or self.running else self.walker.rows_shown()

    def sample_label(self, column: int) -> str:
        """Which sample a column of the batch is, for the person; rows of the data count from 1."""
        number = self.sample_number(column)
        return f"{column + 1} of {self.width}" + ("" if number is None else f" · row {number + 1} of the data")

    def show_sample(self, column: int) -> None:
        """Show another sample of the batch."""
        self.sample = max(0, min(column, self.width - 1))
        self.tell(Change.CURSOR)

    def show_plane(self, plane: Plane | None) -> None:
        """Let all maps of what the network makes of its inputs show this plane; None: the data's own first one."""
        if plane is not self.plane:
            self.plane = plane
            self.tell(Change.PLANE)

    def select(self, *places: Place, add: bool = False) -> None:
        """Select things on the canvas; with `add` the selection grows, or shrinks by what was selected."""
        if add:
            kept = tuple(place for place in self.selection if place not in places)
            places = (*kept, *(place for place in places if place not in self.selection))
        if places != self.selection:
            self.selection = places
            self.tell(Change.SELECTION)

    # -- data and what the network makes of it

    @property
    def table(self) -> Table:
        """The samples as they came; UserError when there are none."""
        return self._samples().table

    @property
    def has_numbers(self) -> bool:
        """True where the targets are numbers, and no classes, as far as the data can be had."""
        try:
            return is_regression(self._source.table(self.data.dataset))
        except UserError:
            return False

    @property
    def prepared(self) -> Prepared:
        """The samples as the network sees them."""
        return self._samples().prepared

    def _samples(self) -> Loaded:
        return self._loaded or self._source.load(self.data, self.training)

    def bound_pass(self, width: int = 256) -> BoundPass:
        """The forward pass with the weights that answer now, copied, for predictions and pictures."""
        compiled = self.setup.compiled
        matrices = answering(compiled.wiring, self.memory.view(1))
        return compiled.forward({name: np.array(matrix) for name, matrix in matrices.items()}, width)

    def predict(self, inputs: Array) -> Array:
        """Outputs for raw inputs, rows being samples; the preparation of the data is applied."""
        prepared = self.prepared
        rows = np.atleast_2d(np.asarray(inputs, np.float64))
        want = self.table.inputs.shape[1]
        if rows.ndim != 2 or rows.shape[1] != want:
            raise UserError(
                f"the network takes {want} inputs", f"{rows.shape[-1]} were given", "give one column an input"
            )
        outputs = self.bound_pass().outputs(prepared.encode_inputs(rows).T).T
        return prepared.decode_targets(outputs) if self.setup.compiled.wiring.rule.supervised else outputs

    def scores(self) -> dict[str, Scores]:
        """Loss and accuracy on the training, validation and test parts, as far as they have samples."""
        p, bound = self.prepared, self.bound_pass()
        parts = {"train": (p.x_train, p.y_train), "validation": (p.x_val, p.y_val), "test": (p.x_test, p.y_test)}
        return {
            name: score(self.setup.compiled, bound, x.T, y.T, self._samples().hits)
            for name, (x, y) in parts.items()
            if len(x)
        }
