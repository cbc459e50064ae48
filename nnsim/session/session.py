"""The session: the one object that the window, the command line and the tests drive."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from platformdirs import user_state_path

from nnsim.engine.expr import Array
from nnsim.engine.random import Stream
from nnsim.files.project import Project, load_project, save_project
from nnsim.files.weights import export_weights, import_weights
from nnsim.kit.errors import UserError
from nnsim.kit.history import History
from nnsim.network.carry import carry, empty_like
from nnsim.network.design import Design, Network
from nnsim.network.initial import start_weights
from nnsim.session.changes import Change
from nnsim.session.curves import Curves, Run
from nnsim.session.examples import EXAMPLES
from nnsim.session.kept import Kept, keep, lost_weights
from nnsim.session.places import Place
from nnsim.session.running import Running
from nnsim.session.settings import Settings
from nnsim.session.stored import kept_weights, records, restore_runs, split_weights, take_weights

Poke = tuple[int, int, int, float]


@dataclass(frozen=True)
class State:
    """What Ctrl+Z walks through: a design, and a weight that was set by hand after training had begun.

    `lost` are the trained matrices, by layer, of which the edit that followed took something away.
    """

    design: Design
    pokes: tuple[Poke, ...] = ()
    lost: Mapping[int, Array] = field(default_factory=dict)


class Session(Running):
    """A document that can be edited, stepped, trained, saved and exported."""

    def __init__(self, settings: Settings | None = None, worker: bool = False) -> None:
        super().__init__(settings, worker)
        self.path: Path | None = None
        self.view: dict[str, Any] = {}
        self._history: History[State] = History()
        self._kept: Kept | None = None
        self._saved_update, self._trained = 0, False
        self._resting: tuple[Design | None, Mapping[int, Array]] = (None, {})
        self._project: Project | None = None

    # -- documents

    def new(self, design: Design, path: Path | None = None) -> None:
        """Replace the document; its history begins here."""
        self._not_while_running("open another document")
        self.design, self.path, self.view = design, path, {}
        self._history, self._project, self._kept = History(), None, None
        self.curves, self.selection, self.sample = Curves(), (), 0
        self._saved_update, self._trained = 0, False
        self.start_again()
        self.tell()

    def example(self, key: str) -> None:
        """Open an example of the gallery."""
        if key not in EXAMPLES:
            raise UserError(f"there is no example {key!r}", "", f"choose one of {', '.join(EXAMPLES)}")
        self.new(EXAMPLES[key].make())

    def open(self, path: Path | str) -> None:
        """Open a project file and take up where it left off."""
        self._not_while_running("open another document")
        path = Path(path)
        project = load_project(path)
        self.new(project.design, path)
        self._project, self.view = project, dict(project.view)
        self.curves = restore_runs(project.runs)
        if self.ready and project.parameters:
            setup = self.setup
            if not project.state or not setup.put_carried(project.state):
                take_weights(setup, project.parameters)
                if project.state:
                    self.notice(
                        "warning", "the training could not be taken up where it was", "it starts from the saved weights"
                    )
        elif project.parameters:
            self._kept = kept_weights(project)
        if self.curves.current.count and self.curves.current.epochs[-1] > self.epoch:
            self.curves.start()  # it was saved after a reset: what comes next is another run
        self._saved_update = self.update
        for note in project.notes:
            self.notice("info", note)
        self.settings.add_recent(path)
        self.tell()

    def save(self, path: Path | str | None = None) -> None:
        """Save the project, whole or not at all."""
        self._not_while_running("save")
        path = Path(path) if path is not None else self.path
        if path is None:
            raise UserError("the document has no file yet", "", "choose a name for it")
        before = self.design
        if before.title in ("untitled", ""):
            self.design = replace(before, title=path.stem)
        try:
            save_project(path, self.project())
        except UserError:
            self.design = before
            raise
        self.path = path
        self._history.mark_clean()
        self._saved_update = self.update
        self.settings.add_recent(path)
        self.tell(Change.FILE)

    def save_recovery(self) -> Path:
        """Save a copy beside the application's state, whatever happens to the document; says where."""
        folder = user_state_path("nnsim", appauthor=False) / "recovery"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.path.stem if self.path else 'untitled'}-{time.strftime('%Y%m%d-%H%M%S')}.nnsim"
        save_project(path, self.project())
        return path

    def train(self) -> None:
        """Train at full speed until the end, a stop rule or a pause."""
        self._trained = True
        super().train()

    def project(self) -> Project:
        """The document as a project file keeps it."""
        fields: dict[str, Any] = {"design": self.design, "runs": records(self.curves), "view": self.view}
        if self.ready:
            weights, fields["state"] = self.setup.weights(), self.setup.carried()
        else:
            weights = self._kept.brought_into(self.design, {})[0] if self._kept else {}
            unchanged = self._project is not None and self.design == self._project.design
            fields["state"] = self._project.state if unchanged and self._project else {}
        names = self.network.by_id
        fields["parameters"] = {f"{names[layer].name}.W": matrix for layer, matrix in weights.items()}
        return replace(self._project, **fields) if self._project is not None else Project(**fields)

    @property
    def dirty(self) -> bool:
        """True when there are edits, or updates of the weights, that have not been saved.

        Stepping through a document that has no file does not count; training does.
        """
        if not self._history.clean:
            return True
        if self.path is not None:
            return self.ready and self.update != self._saved_update
        return self._trained and self.update > 0

    # -- edits

    def edit(self, title: str, change: Callable[[Design], Design], merge: str = "") -> None:
        """Change the design, undoably; edits with the merge key of the last, while it is open, become one step."""
        old = self.design
        new = change(old)
        if new.network != old.network:
            new = replace(new, start=_carried_start(old, new))
        if new == old:
            return
        lost = lost_weights(self._numbers, old.network, new.network)
        self._take_up(new)
        self._history.push(title, State(old, (), lost), State(new), merge)

    def edit_network(self, title: str, change: Callable[[Network], Network], merge: str = "") -> None:
        """Change the network, undoably."""
        self.edit(title, lambda design: replace(design, network=change(design.network)), merge)

    def set_training(self, title: str, merge: str = "", **fields: Any) -> None:
        """Change training settings, undoably."""
        self.edit(title, lambda design: replace(design, training=replace(design.training, **fields)), merge)

    def set_data(self, title: str, merge: str = "", **fields: Any) -> None:
        """Change which data are learned and how they are prepared, undoably."""
        self.edit(title, lambda design: replace(design, data=replace(design.data, **fields)), merge)

    def new_seed(self) -> None:
        """Draw other starting weights, undoably; the training starts again from them."""
        self._not_while_running("draw a new seed")
        seed = self.training.seed
        other = int(Stream.seeded(seed, "new seed").integers(1, 1_000_000)[0])
        self.set_training("New seed", seed=other if other != seed else seed + 1)

    def close_edit(self) -> None:
        """A gesture has ended: the next edit is a step of its own."""
        self._history.close()

    def _take_up(self, new: Design, lost: Mapping[int, Array] | None = None) -> None:
        old = self.design
        if not self.set_live(new):
            self._not_while_running("change this")
            self.design = new
            try:
                self._rebuild(old, new, lost or {})
            except UserError:
                self.design = old
                raise
        self.design = new
        self.selection = tuple(place for place in self.selection if _exists(place, new.network))
        self.tell()

    def _numbers(self) -> Kept | None:
        """The numbers of the training under way, also while the design cannot run; None where none has begun."""
        if not self.ready:
            return self._kept
        return keep(self.setup) if self.setup.machine.updates else None

    def _rebuild(self, old: Design, new: Design, lost: Mapping[int, Array]) -> None:
        if self.ready:
            self.walker.rewind()
        kept = self._numbers()
        afresh = new.training.seed != old.training.seed or new.data != old.data
        if kept is None or afresh:
            if kept is not None:
                self.curves.start()
            self._kept = None
            self.start_again()
            return
        weights, states = kept.brought_into(new, lost)
        self._install(lambda setup: setup.start(weights, states, kept.epoch, kept.update))
        self._kept = None if self.ready else kept

    def undo(self) -> None:
        """Take the last edit back."""
        self._walk_history(self._history.undo, lambda entry: entry.before)

    def redo(self) -> None:
        """Make the edit again that was taken back."""
        self._walk_history(self._history.redo, lambda entry: entry.after)

    def _walk_history(self, move: Callable[[], Any], side: Callable[[Any], State]) -> None:
        self._not_while_running("undo or redo")
        entry = move()
        if entry is None:
            return
        state = side(entry)
        self._take_up(state.design, state.lost)
        self._poke(state.pokes)

    def abandon_edit(self) -> None:
        """Give up a gesture: take its edit back as if it had never been."""
        self.undo()
        self._history.forget_undone()

    @property
    def undo_title(self) -> str:
        """What undo would take back; "" when there is nothing."""
        return self._history.done[-1].title if self._history.done else ""

    @property
    def redo_title(self) -> str:
        """What redo would make again; "" when there is nothing."""
        return self._history.undone[-1].title if self._history.undone else ""

    def set_weight(self, place: Place, value: float) -> None:
        """Set a weight or a bias, undoably. Before the first update it is the starting weight as well."""
        self._not_while_running("set a weight")
        layer, row, column = self.edge_index(place)
        if self.is_cut(place):
            raise UserError("that edge is cut", "", "restore it first")
        if not np.isfinite(value):
            raise UserError("a weight must be finite", f"{value} is not", "type another number")
        title = "Set bias" if place.kind == "bias" else "Set weight"
        if self.ready and self.weight(place) != value:
            self.walker.rewind()
        if self._numbers() is None:
            shape = (1 + self.network.fan_in(layer), self.network.by_id[layer].size)
            matrix = np.array(self.design.start.get(layer, np.full(shape, np.nan)))
            matrix[row, column] = value
            matrix.setflags(write=False)
            self.edit(title, lambda design: replace(design, start={**design.start, layer: matrix}), f"weight {place}")
            return
        setup = self.setup
        old = float(setup.memory[setup.compiled.layers[layer].w.name][row, column])
        if value != old:
            before = State(self.design, ((layer, row, column, old),))
            after = State(self.design, ((layer, row, column, float(value)),))
            self._poke(after.pokes)
            self._history.push(title, before, after)

    def array(self, layer: int, quantity: str) -> Array | None:
        """A layer's numbers by name; None where not computed. Weights are there also while the network cannot run."""
        if self.ready or quantity != "W":
            return super().array(layer, quantity)
        matrix = self._weights_at_rest().get(layer)
        return None if matrix is None else np.array(matrix)

    def weight(self, place: Place) -> float | None:
        """The weight of an edge or a bias; None where the edge is cut."""
        if self.ready or self.is_cut(place):
            return super().weight(place)
        layer, row, column = self.edge_index(place)
        matrix = self._weights_at_rest().get(layer)
        return None if matrix is None else float(matrix[row, column])

    def _weights_at_rest(self) -> Mapping[int, Array]:
        """The weights of a network that cannot run at present: what training had reached, or where it would start."""
        if self._resting[0] is not self.design:
            try:
                found = self._kept.brought_into(self.design, {})[0] if self._kept else start_weights(self.design)
            except UserError:
                found = {}  # an initializer that does not exist: a problem that is listed
            self._resting = (self.design, found)
        return self._resting[1]

    def _poke(self, pokes: tuple[Poke, ...]) -> None:
        if not pokes or not self.ready:
            return
        setup = self.setup
        self.walker.rewind()
        setup.machine.forget()
        for layer, row, column, value in pokes:
            wired = setup.compiled.layers.get(layer)
            if wired is None:
                continue
            weights = setup.memory[wired.w.name]
            if row < weights.shape[0] and column < weights.shape[1]:
                weights[row, column] = value
                if wired.held:
                    setup.memory[f"{wired.name}.fixed"][row, column] = value
        setup.remember()
        self.tell(Change.WEIGHTS, Change.CURSOR)

    # -- curves

    def keep_run(self, label: str = "") -> None:
        """Put the present curve aside and begin another."""
        self.curves.start(label)
        self.tell(Change.CURVES)

    def remove_run(self, run: Run) -> None:
        """Take a curve out."""
        self.curves.remove(run)
        self.tell(Change.CURVES)

    def rename_run(self, run: Run, label: str) -> None:
        """Give a curve another name."""
        run.label = label.strip()[:80] or run.label
        self.tell(Change.CURVES)

    # -- weights out and in

    def export_weights(self, path: Path | str) -> None:
        """Write the trained weights; the ending of the name says in which format."""
        export_weights(Path(path), split_weights(self.setup))

    def import_weights(self, path: Path | str) -> None:
        """Read weights from a file into this network, undoably; names and shapes must be its own."""
        self._not_while_running("import weights")
        self.put_weights(import_weights(Path(path)).arrays)

    def put_weights(self, arrays: Mapping[str, Array]) -> None:
        """Start from these weights, `<layer>.weight` (in, out) and `<layer>.bias`, undoably."""
        start = take_weights(self.setup, arrays, write=False)
        if self.setup.machine.updates:
            self.curves.start()
        self.edit("Import weights", lambda design: replace(design, start=start))
        self.reset()


def _exists(place: Place, network: Network) -> bool:
    """True for what is still there; a cut edge is, as long as its link is."""
    layer, source = network.by_id.get(place.layer), network.by_id.get(place.source)
    if layer is None or (place.unit >= 0 and place.unit not in layer.units):
        return False
    if place.kind not in ("link", "edge"):
        return True
    if source is None or (place.source_unit >= 0 and place.source_unit not in source.units):
        return False
    return network.link(place.source, place.layer, place.delay) is not None


def _carried_start(old: Design, new: Design) -> dict[int, Array]:
    """Starting weights set by hand, brought into an edited network; those that the edit itself has set stay."""
    given = {layer: array for layer, array in new.start.items() if array is not old.start.get(layer)}
    moved = carry(old.network, new.network, old.start, empty_like(new.network, np.nan)) | given
    for array in moved.values():
        array.setflags(write=False)
    return {layer: array for layer, array in moved.items() if layer in new.start and not np.isnan(array).all()}
