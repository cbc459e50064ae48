"""The session: the one object that the window, the command line and the tests drive."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.random import Stream
from nnsim.kit.errors import UserError
from nnsim.kit.history import Entry
from nnsim.network.design import Choice, Design, Network
from nnsim.network.limits import check_limits
from nnsim.network.ruling import with_rule
from nnsim.session.away import Away
from nnsim.session.changes import Change
from nnsim.session.curves import Run, plain_label
from nnsim.session.cut_weights import CutWeights
from nnsim.session.documents import Poke, State
from nnsim.session.faults.faultfinding import FaultFinding, in_layers
from nnsim.session.going_on import carried_start, edited, elsewhere, found_again, starts_otherwise
from nnsim.session.kept import Kept, keep, lost_weights
from nnsim.session.places import Place
from nnsim.session.samples import SampleEditing
from nnsim.session.settings import Settings
from nnsim.session.stored import take_weights, trained_of
from nnsim.session.training.progress import planned_again, rule_holds

if TYPE_CHECKING:
    from nnsim.files.trained import Trained
    from nnsim.session.lessons.work import Work


class Session(Away):
    """A document that can be edited, stepped, trained, saved and exported."""

    def __init__(self, settings: Settings | None = None, worker: bool = False) -> None:
        super().__init__(settings, worker)
        self._cut = CutWeights()
        self.lesson: Work | None = None
        self._again = (0, 0)  # how many epochs are planned since more were planned, and how many that was

    def start_again(self) -> None:
        """Fill the memory with the starting weights of the present design."""
        self._cut.clear()
        super().start_again()
        if not self.curves.current.count:
            self.curves.current.be_of(self.training)

    @cached_property
    def faults(self) -> FaultFinding:
        """The verbs of faults that are put into the program to be found."""
        return FaultFinding(self)

    @cached_property
    def samples(self) -> SampleEditing:
        """The verbs that edit samples."""
        return SampleEditing(self)

    # -- edits

    def edit(self, title: str, change: Callable[[Design], Design], merge: str = "") -> None:
        """Change the design, undoably; edits with the merge key of the last, while it is open, become one step."""
        old = self.design
        new = change(old)
        check_limits(new)
        if new.network != old.network:
            faults = in_layers(new.training.faults, new.network)
            new = replace(new, start=carried_start(old, new), training=replace(new.training, faults=faults))
        if new == old:
            return
        anew = self._begins_anew(old, new)
        if anew and self._numbers() is not None:
            self.about_to("begin anew")
        lost = lost_weights(self._numbers_at_rest, old, new.network)
        before = State(old, (), lost, self._kept if anew and not self.ready else None)
        self.left = None
        self._take_up(new)
        self._history.push(title, replace(before, left=self.left), State(new), merge)

    def edit_network(self, title: str, change: Callable[[Network], Network], merge: str = "") -> None:
        """Change the network, undoably."""
        self.edit(title, lambda design: replace(design, network=change(design.network)), merge)

    def set_training(self, title: str, merge: str = "", **fields: Any) -> None:
        """Change training settings, undoably."""
        self.edit(title, lambda design: replace(design, training=replace(design.training, **fields)), merge)

    def choose_rule(self, rule: Choice) -> None:
        """Learn by another rule, undoably; it brings the layers and settings that it is used with."""
        self.edit("choose the learning rule", lambda design: with_rule(design, rule, self.has_numbers))

    def set_data(self, title: str, merge: str = "", **fields: Any) -> None:
        """Change which data are learned and how they are prepared, undoably."""
        self.edit(title, lambda design: replace(design, data=replace(design.data, **fields)), merge)

    # -- after the planned epochs

    def train_on(self) -> None:
        """Train until the end, a stop rule or a pause; after the planned epochs as many again are planned first."""
        self._not_while_running("train")
        self._not_in_exercise("train")
        self._plan_again()
        self.train()

    def _plan_again(self) -> None:
        """Where all planned epochs are done, plan as many again, undoably, and say so; not where a stop rule holds."""
        epoch, planned = self.epoch, self.training.epochs
        if not self.ready or epoch < planned or rule_holds(self.setup, self.training):
            return
        self.close_edit()
        more = self._again[1] if self._again[0] == planned else max(planned, 1)
        self.set_training("Train on", epochs=epoch + more)
        self._again = (epoch + more, more)
        self._moved()
        self.notice("info", planned_again(planned, more, epoch + more), "undo takes that back")

    def locate_data(self, path: Path | str) -> None:
        """Take the data from where their file is now, undoably: how they are read, weights and training stay.

        Of another file than the one that the project was saved with it is said so.
        """
        self._not_while_running("locate the data")
        choice = self.found_elsewhere(path)
        same, name = self.same_file(path), Path(path).name
        self.set_data("Locate the data", dataset=choice)
        if not self.ready:
            return
        if same is False:
            what, remedy = f"{name} is not as it was when the project was saved", "undo, if it is the wrong file"
            self.notice("warning", what, remedy)
        else:
            self.notice("info", f"{name} is found; the training stands at epoch {self.epoch:,}")

    def new_seed(self) -> None:
        """Draw other starting weights, undoably; the training starts again from them."""
        self._not_while_running("draw a new seed")
        seed = self.training.seed
        other = int(Stream.seeded(seed, "new seed").integers(1, 1_000_000)[0])
        self.set_training("New seed", seed=other if other != seed else seed + 1)

    def close_edit(self) -> None:
        """A gesture has ended: the next edit is a step of its own."""
        self._history.close()

    def _take_up(self, new: Design, lost: Mapping[int, Array] | None = None, resting: Kept | None = None) -> None:
        old = self.design
        self._leave_guest()
        if not self.set_live(new):
            self._not_while_running("change this")
            self._not_in_exercise("change this")
            lost = self._cut.follow(old.network, new, self._numbers_at_rest, lost or {})
            self.design = new
            try:
                self._rebuild(old, new, lost, resting)
            except UserError:
                self.design = old
                raise
        self.design = new
        self.tell()

    def _numbers(self) -> Kept | None:
        """The numbers of the training under way, also while the design cannot run; None where none has begun."""
        if not self.ready:
            return self._kept
        return keep(self.setup) if self.setup.machine.updates else None

    def _numbers_at_rest(self) -> Kept | None:
        """The same as an edit leaves them: an iteration that is under way is taken back."""
        if self.ready:
            self.setup.timeline.reach(self.setup.machine)
            self.walker.rewind()
        return self._numbers()

    def _rebuild(self, old: Design, new: Design, lost: Mapping[int, Array], resting: Kept | None) -> None:
        if self.ready:
            self.setup.timeline.reach(self.setup.machine)
            self.walker.rewind()
        kept = resting or self._numbers()
        if kept is not None and self.ready and found_again(old.data, new.data):
            kept = replace(kept, carried=self.setup.carried())
        afresh = kept is None or (resting is None and self._begins_anew(old, new))
        if self.ready:
            self._leave(old, continues=not afresh)
        elif kept is not None and afresh:
            self.curves.start()
        if kept is None or afresh:
            self._kept = None
            self.start_again()
            self._share_budget()
            return
        now = kept
        try:
            weights, states = kept.brought_into(new, lost)
            same = new == replace(kept.design, data=new.data)  # the same program, of the data wherever they are
            now = replace(kept, design=new, weights=weights, states=states, carried=kept.carried if same else {})
        except UserError:  # an initializer that does not exist: a problem that is listed
            weights, states = {}, {}
        self._install(lambda setup: setup.start(weights, states, kept.epoch, kept.update, kept.rate))
        if self.ready:
            now.taken_up(self.setup)
        self._kept = None if self.ready else now
        self._share_budget()

    def _begins_anew(self, old: Design, new: Design) -> bool:
        """True when training cannot go on after an edit: other starting weights, or other data."""
        others = new.data != old.data and (self._reads(old.data) or not elsewhere(old.data, new.data))
        others = others and not edited(old.data, new.data) and not self._source.same_samples(old, new)
        return new.training.seed != old.training.seed or others or starts_otherwise(old, new)

    def undo(self) -> None:
        """Take the last edit back; where nothing was learned since, all is as the edit had found it."""
        entry = self._walk_history(self._history.undo, lambda entry: entry.before)
        if entry is not None and self.left is not None:
            self._history.undone[-1] = replace(entry, after=replace(entry.after, left=self.left))

    def redo(self) -> None:
        """Make the edit again that was taken back."""
        entry = self._walk_history(self._history.redo, lambda entry: entry.after)
        if entry is not None and self.left is not None:
            self._history.done[-1] = replace(entry, before=replace(entry.before, left=self.left))

    def _walk_history(
        self, move: Callable[[], Entry[State] | None], side: Callable[[Entry[State]], State]
    ) -> Entry[State] | None:
        self._not_while_running("undo or redo")
        self._not_in_exercise("undo or redo")
        entry = move()
        if entry is None:
            return None
        state, self.left = side(entry), None
        if not self._has_returned(state):
            located = found_again(self.data, state.design.data) and state.left is None
            self._take_up(state.design, state.lost, state.resting or (self._numbers_at_rest() if located else None))
            self._poke(state.pokes)
            if state.left is not None and state.left.afresh and self.ready and not self.updates_made:
                self.notice("warning", "how that network had been trained is not kept any more", "train it again")
        return entry

    def _has_returned(self, state: State) -> bool:
        """Stand on the course again that was left at this state, if that is where it leads to."""
        old, now = self.network, self._numbers_at_rest() if state.left is not None else None
        if state.left is None or not self._return_to(state.left, state.design, 0 if now is None else now.update):
            return False
        self._cut.follow(old, state.design, lambda: now, {})
        self._kept = None
        return True

    def abandon_edit(self, merge: str = "") -> None:
        """Give up a gesture: take its edit back as if it had never been; with `merge`, only an edit of that key."""
        done = self._history.done
        if not merge or (done and done[-1].merge == merge):
            self.undo()
            self._history.forget_undone()

    def reset(self) -> None:
        """Back to the very same starting weights, before the first step; weights set under way are forgotten."""
        self._not_while_running("reset")
        self.about_to("reset")
        super().reset()
        self._cut.clear()
        self._history.forget(lambda entry: bool(entry.before.pokes or entry.after.pokes))
        self.tell(Change.FILE)

    @property
    def undo_title(self) -> str:
        """What undo would take back; "" when there is nothing."""
        return self._history.done[-1].title if self._history.done else ""

    @property
    def redo_title(self) -> str:
        """What redo would make again; "" when there is nothing."""
        return self._history.undone[-1].title if self._history.undone else ""

    @property
    def edits(self) -> tuple[int, str, int, str]:
        """How many edits undo can take back and the title of the first, and the same for redo."""
        return len(self._history.done), self.undo_title, len(self._history.undone), self.redo_title

    def set_weight(self, place: Place, value: float) -> None:
        """Set a weight or a bias, undoably. Before the first update it is the starting weight as well."""
        self._not_while_running("set a weight")
        self._not_in_exercise("set a weight")
        layer, row, column = self.edge_index(place)
        if self.is_cut(place):
            raise UserError("that edge is cut", "", "restore it first")
        with np.errstate(over="ignore"):
            fits = np.isfinite(np.dtype(self.training.dtype).type(value))
        if not fits:
            raise UserError(
                "a weight must be finite", f"{value} is not, in {self.training.dtype}", "type another number"
            )
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
        old = self.weight(place)
        if old is None:
            raise UserError("that weight is not known", "the network cannot run as it is", "see its problems")
        if value != old:
            after = State(self.design, ((layer, row, column, float(value)),))
            self.left = None
            self._poke(after.pokes)
            before = State(self.design, ((layer, row, column, old),), left=self.left)
            self._history.push(title, before, after)

    def _poke(self, pokes: tuple[Poke, ...]) -> None:
        if not pokes:
            return
        if not self.ready:
            self._poke_kept(pokes)
            return
        setup = self.setup
        setup.timeline.reach(setup.machine)
        self.walker.rewind()
        self._about_to_set()
        for layer, row, column, value in pokes:
            wired = setup.compiled.layers.get(layer)
            if wired is None:
                continue
            for name in (wired.w.name, *((f"{wired.name}.fixed",) if wired.held else ())):
                array = setup.memory[name]
                if row < array.shape[0] and column < array.shape[1]:
                    numbers = array[:, column].tolist()
                    numbers[row] = value
                    setup.timeline.put(setup.machine, name, column, numbers)
        self.tell(Change.WEIGHTS, Change.CURSOR)
        self.watches.cut_ahead()

    def _poke_kept(self, pokes: tuple[Poke, ...]) -> None:
        """Set numbers of a training that cannot go on at present."""
        kept = self._kept
        if kept is None or kept.design.network != self.network:
            return
        weights = {layer: np.array(matrix) for layer, matrix in kept.weights.items()}
        for layer, row, column, value in pokes:
            if layer in weights and row < weights[layer].shape[0] and column < weights[layer].shape[1]:
                weights[layer][row, column] = value
        self._kept = replace(kept, weights=weights, carried={})
        self.tell(Change.WEIGHTS)

    # -- curves

    def keep_run(self, label: str = "") -> None:
        """Put the present curve aside and begin another."""
        self.curves.start(plain_label(label))
        self.tell(Change.CURVES)

    def remove_run(self, run: Run) -> None:
        """Take a curve out."""
        self.curves.remove(run)
        self.tell(Change.CURVES)

    # -- weights out and in

    def trained(self) -> Trained:
        """The network with its present weights, as files take it. Not while new weights are asked for."""
        if self.practising and any(self.hidden(layer.id, "W") is not None for layer in self.network.layers):
            self._not_in_exercise("export weights")
        setup, grid = self.setup, bool(self.settings.get("units_as_grid"))
        return trained_of(setup, self.title, setup.loaded.prepared, setup.loaded.table, None, grid)

    def export_weights(self, path: Path | str, key: str = "") -> None:
        """Write the trained network, in the format of that key, or of the ending of the name."""
        from nnsim.files.exchange import export_file

        self.about_to("export")
        export_file(path, self.trained(), key)

    def import_weights(self, path: Path | str) -> None:
        """Read weights from a file into this network, undoably; names and shapes must be its own."""
        from nnsim.files.exchange import read_file
        from nnsim.session.foreign import weights_for

        self._not_while_running("import weights")
        self.about_to("import weights")
        self.put_weights(weights_for(self.design, read_file(path)).arrays)

    def put_weights(self, arrays: Mapping[str, Array]) -> None:
        """Start from these weights, `<layer>.weight` (in, out) and `<layer>.bias`, undoably."""
        start = take_weights(self.setup, arrays, write=False)
        self.about_to("put weights")
        self.edit("Import weights", lambda design: replace(design, start=start))
        self.reset()
