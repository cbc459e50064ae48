"""The watches: expressions that are shown at every step with what has changed, and kept over the course of a run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import ref

import numpy as np

from nnsim.engine.evaluation import FIGURES
from nnsim.engine.expr import Array
from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.engine.veil import is_hidden
from nnsim.kit.errors import UserError
from nnsim.network.compile import Compiled
from nnsim.network.design import Design, Network
from nnsim.session.changes import Change
from nnsim.session.places import Place
from nnsim.session.setup import Setup
from nnsim.session.watches.before import values_before
from nnsim.session.watches.history import History, Moment, moment_of
from nnsim.session.watches.recall import Recall
from nnsim.session.watches.watch import LONGEST_NAME, Watch, read_watch

if TYPE_CHECKING:
    from nnsim.session.training.running import Running

MOST = 50
_KEY = "watches"
_NEWS = frozenset({Change.CURSOR, Change.WEIGHTS, Change.DESIGN, Change.DATA, Change.RUN, Change.TIME})


@dataclass(frozen=True)
class _Published:
    """What the training process has published, as something to compile an expression against."""

    design: Design
    compiled: Compiled
    memory: Memory
    machine: Machine
    first_epoch: int


class Watches:
    """The list of a session. Every change of it is told as Change.WATCHES."""

    def __init__(self, session: Running) -> None:
        self._session = session
        self._all: list[Watch] = []
        self._bound: tuple[Setup, Memory] | None = None
        self._followed: ref[Setup] | None = None
        self._notation = ""
        self._names: tuple[Network | None, dict[int, str]] = None, {}
        self._course = 1
        self._ran: tuple[Watch, ...] = ()
        self.moment, self._here = Moment(), b""
        session.changed.connect(self._hear)

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Watch]:
        return iter(tuple(self._all))

    def __getitem__(self, place: int) -> Watch:
        return self._all[place]

    # -- the list

    def add(self, text: str, name: str = "") -> Watch:
        """Watch an expression; UserError with the column of a mistake. One that is watched already stays as it is."""
        from nnsim.session.expressions.expression import compile_expression

        text = text.strip()
        known = next((watch for watch in self._all if watch.text == text), None)
        if known is not None:
            return known
        if len(self._all) >= MOST:
            raise UserError(f"there are {MOST} watches already", "more would slow the training down", "remove one")
        compile_expression(text, self._session.setup)
        watch = Watch(text, name.strip()[:LONGEST_NAME], color=self._free_color())
        self._all.append(watch)
        self._renew()
        return watch

    def add_place(self, place: Place | None, quantity: str) -> Watch:
        """Watch a number that was clicked, such as a weight of an edge; of a batch, the sample that is shown."""
        from nnsim.session.expressions.expression import text_for

        sample = self._session.sample if self._session.width > 1 else None
        return self.add(text_for(place, quantity, self._session.network, sample))

    def remove(self, watch: Watch) -> None:
        """Watch it no longer."""
        self._all.remove(watch)
        self._changed()

    def rename(self, watch: Watch, name: str) -> None:
        """Give it a name; "" shows the expression."""
        watch.name = name.strip()[:LONGEST_NAME]
        self._changed()

    def rewrite(self, watch: Watch, text: str) -> None:
        """Watch another expression in its place; its history begins anew."""
        from nnsim.session.expressions.expression import compile_expression

        text = text.strip()
        if text == watch.text:
            return
        if any(other.text == text for other in self._all):
            raise UserError("that is watched already", "", "use the watch that is there")
        compile_expression(text, self._session.setup)
        watch.text = text
        watch.history, watch.parked = History(), {}
        self._renew()

    def move(self, watch: Watch, place: int) -> None:
        """Put it at another place of the list."""
        self._all.remove(watch)
        self._all.insert(max(0, place), watch)
        self._changed()

    def enable(self, watch: Watch, on: bool) -> None:
        """Watch it, or let it rest."""
        watch.enabled = on
        watch.value = watch.previous = None
        self._renew()

    def plot(self, watch: Watch, on: bool) -> None:
        """Draw it, or not."""
        watch.plotted = on
        self._changed()

    def clear(self) -> None:
        """Another document: nothing is watched."""
        self._all.clear()
        self.release()
        self._names, self._course, self._followed = (None, {}), self._session.course[0], None
        self.moment, self._here = Moment(), b""

    def _free_color(self) -> int:
        taken = {watch.color for watch in self._all}
        return next(color for color in range(MOST + 1) if color not in taken)

    def _renew(self) -> None:
        self._bound = None
        self._refresh()
        self._changed()

    def _changed(self) -> None:
        if self._all:
            self._session.view[_KEY] = self.to_json()
        else:
            self._session.view.pop(_KEY, None)
        self._session.tell(Change.WATCHES)

    # -- with the project

    def to_json(self) -> list[dict[str, Any]]:
        """The list as plain JSON."""
        return [
            {"text": watch.text, "name": watch.name, "enabled": watch.enabled, "plotted": watch.plotted}
            for watch in self._all
        ]

    def load(self, value: object) -> None:
        """Take up the list of a project file; what is no watch is left out, and that is told."""
        self.clear()
        given = value if isinstance(value, list) else [] if value is None else [value]
        for entry in given[:MOST]:
            watch = read_watch(entry)
            if watch is not None and all(other.text != watch.text for other in self._all):
                watch.color = self._free_color()
                self._all.append(watch)
        lost = len(given) - len(self._all)
        if lost:
            self._session.notice("warning", f"{lost} of the watches in the file could not be read", "they are left out")
        self._renew()

    # -- following the run

    def _hear(self, changes: frozenset[Change]) -> None:
        if Change.TIME in changes and self._all:
            numbers = self._session.course_numbers
            for watch in self._all:
                watch.parked = {number: kept for number, kept in watch.parked.items() if number in numbers}
        if changes & _NEWS or Change.SETTINGS in changes:
            self._refresh()

    def release(self) -> None:
        """Let go of the memory: it is about to be given back."""
        self._bound = None
        for watch in self._all:
            watch.expression = None

    def begin_run(self) -> tuple[str, ...]:
        """Training at full speed begins here. The texts to record, once an epoch: what its last batch has."""
        self._ran = tuple(watch for watch in self._all if watch.is_recorded)
        return tuple(watch.text for watch in self._ran)

    def take_rows(self, rows: Array) -> None:
        """Rows of the recorder: updates, epochs, and a value for each expression that `begin_run` gave."""
        evaluated = 1 / (1 + len(self._session.setup.machine.code.steps))  # the moment after the evaluation
        for column, watch in enumerate(self._ran, 2):
            if watch in self._all and rows.shape[1] == len(self._ran) + 2:
                own = rows[:, [0, 1, column]]
                if watch.expression is not None and watch.expression.reads & set(FIGURES):
                    own[:, 0] += evaluated
                watch.history.extend(own, self._reach)

    # -- what went by unwatched

    @property
    def _reach(self) -> float:
        """How far apart, in updates, two values may be that follow one another: an epoch, and its evaluation."""
        return self._session.setup.compiled.program.batching.count + 1.0

    def recall(self) -> Recall | None:
        """Something that finds out, in pieces, what the watches were in the known course; None where they know it.

        What it finds is given to `remember`. While training runs or an exercise hides numbers there is none.
        """
        session = self._session
        if not session.ready or session.running or session.setup.veil is not None:
            return None
        timeline = session.setup.timeline
        epochs = timeline.end - timeline.end % session.batches
        texts = [
            watch.text
            for watch in self._all
            if watch.enabled and watch.error is None and not watch.history.covers(timeline.first, epochs)
        ]
        return Recall(session.setup, texts) if texts and epochs > timeline.first else None

    def remember(self, recall: Recall) -> None:
        """Take up what has been found by now."""
        rows = recall.take()
        if recall.outdated or not len(rows):
            return
        evaluated = 1 / (1 + len(self._session.setup.machine.code.steps))
        for column, text in enumerate(recall.texts, 2):
            watch = next((watch for watch in self._all if watch.text == text), None)
            if watch is not None and watch.expression is not None:
                own = rows[:, [0, 1, column]]
                if watch.expression.reads & set(FIGURES):
                    own[:, 0] += np.where(own[:, 1] > 0, evaluated, 0.0)
                if not watch.expression.misses_last:
                    own = own[own[:, 1] % 1 == 0]
                watch.history.fill(own, self._reach)
        self._session.tell(Change.WATCHES)

    def cut_ahead(self) -> None:
        """What lies ahead of the present moment will not be so: forget it."""
        for watch in self._all:
            watch.history.cut_after(self.moment.place)

    def _refresh(self) -> None:
        if not self._all:
            self._remember_names()
            return
        if not self._session.ready:
            self.release()
            for watch in self._all:
                watch.value = watch.previous = None
                watch.error = watch.error or UserError("the network cannot run as it is", "", "see its problems")
            return
        self._rename()
        self._bind()
        setup, switched = self._session.setup, self._follow_course()
        anew = not switched and self._followed is not None and self._followed() is not setup
        self._followed = ref(setup)
        for watch in self._all:
            watch.history.covered = None if setup.veil is None else self._session.covered_stretch(watch.expression)
        if self._session.running:
            self._follow_run()
        else:
            self._follow_walk(anew, switched)

    def _follow_course(self) -> bool:
        """Each course of training has its own history; a branch begins with that of its parent. True for another."""
        session = self._session
        number, parent, start = session.course
        if number == self._course:
            return False
        if not session.running:
            start = max(start, moment_of(session.setup.machine).place)
        for watch in self._all:
            watch.parked[self._course] = left = watch.history
            found = watch.parked.pop(number, None)
            if found is None:
                found = History() if parent is None else watch.parked.get(parent, left).copy()
                found.cut_after(start)
                watch.origins[number] = watch.value if parent == self._course else None
            watch.history = found
            left.rest()
        self._course = number
        return True

    def _follow_walk(self, anew: bool, switched: bool) -> None:
        """Show and keep the present moment; what lies ahead is forgotten where it will not be so.

        What is another without a step has been edited, and was before what was shown.
        """
        machine = self._session.setup.machine
        moment, here = moment_of(machine), machine.position
        values = [self._number(watch) for watch in self._all]
        other = any(
            watch.history.contradicts(moment.place, value)
            for watch, value in zip(self._all, values, strict=True)
            if watch.enabled and watch.error is None
        )
        if anew or (other and not switched and here == self._here):
            for watch in self._all:
                watch.previous = watch.origins[self._course] = watch.value
        elif switched or here != self._here:
            before = values_before(self._session, self._all, self._number, b"" if switched else self._here)
            for watch, value in zip(self._all, before, strict=True):
                watch.previous = value
        self.moment, self._here = moment, here
        if anew or other:
            self.cut_ahead()
        for watch, value in zip(self._all, values, strict=True):
            watch.value = value
            if watch.enabled and watch.error is None and not _is_hidden(value):
                watch.history.put(moment, value, self._reach)

    def _follow_run(self) -> None:
        """While training runs the last published numbers are shown; watches added meanwhile are recorded from them."""
        arrays = self._session.memory.view(1)
        batches = self._session.batches
        moment = Moment(float(arrays["update"]), float(arrays["epoch"]) + float(arrays["batch"]) / max(batches, 1))
        moved = moment.place != self.moment.place
        self.moment, self._here = moment, b""
        for watch in self._all:
            value = self._number(watch)
            if moved:
                watch.previous = watch.value
            watch.value = value
            if watch not in self._ran and value is not None and (moved or not watch.history.count):
                watch.history.extend(np.array([[moment.place, moment.epoch, value]]))  # recalled after the run

    def _number(self, watch: Watch) -> float | None:
        expression = watch.expression
        if expression is None or not watch.enabled:
            return None
        if self._session.shows_copy:
            known = self._session.has_news or expression.computed_at < 0
            return expression.number_now() if known and expression.fits and expression.has_figures else None
        return expression.number()

    def _bind(self) -> None:
        """Compile the expressions against the memory that is shown, where that is not done."""
        setup, memory = self._session.setup, self._session.memory
        notation = str(self._session.settings.get("notation"))
        before = self._bound
        if before is not None and before[0] is setup and before[1] is memory and notation == self._notation:
            return
        from nnsim.session.expressions.expression import ExpressionError, compile_expression
        from nnsim.session.expressions.symbols import symbols

        self._bound, self._notation = (setup, memory), notation
        target: Setup | _Published = setup
        if memory is not setup.memory:
            target = _Published(setup.design, setup.compiled, memory, setup.machine, setup.first_epoch)
        for watch in self._all:
            watch.expression, watch.error = None, None
            try:
                watch.expression = compile_expression(watch.text, target)
                watch.symbol = symbols(watch.expression.tree, setup, notation)
            except ExpressionError as error:
                watch.error, watch.symbol = error, ""

    def _remember_names(self) -> dict[int, str]:
        """What layers are called by now; what they were called is given back."""
        network, before = self._session.network, self._names[1]
        if network is not self._names[0]:
            self._names = network, {layer.id: layer.name for layer in network.layers}
        return before

    def _rename(self) -> None:
        """The expressions follow layers that were given other names."""
        before, names = self._remember_names(), self._names[1]
        if before is names:
            return
        changed = {old: names[layer] for layer, old in before.items() if layer in names and names[layer] != old}
        if changed:
            from nnsim.session.expressions.parser import rename_layers

            for watch in self._all:
                watch.text = rename_layers(watch.text, changed)
            self._bound = None
            self._session.view[_KEY] = self.to_json()


def _is_hidden(value: float | None) -> bool:
    return value is not None and is_hidden(value)
