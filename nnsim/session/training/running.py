"""Training at full speed: in the worker process where there is one, else in slices in this process."""

import json
import struct
import time
from dataclasses import replace
from typing import Any

import numpy as np

from nnsim.engine.memory import Memory
from nnsim.engine.spans import Spans
from nnsim.engine.stops import Check, Checks
from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.changes import Change
from nnsim.session.curves import COLUMNS
from nnsim.session.exercises.practice import Practice
from nnsim.session.moments import Epochs, after_updates
from nnsim.session.settings import Settings
from nnsim.session.training.progress import Pace, Progress, why_ended
from nnsim.session.training.shared import Shared
from nnsim.session.training.worker import Worker
from nnsim.session.watches.recorder import Recorder
from nnsim.session.watches.watches import Watches

_SLICE = 0.02
_PATIENCE, _A_MOMENT = 0.02, 0.0005  # seconds: how long a pause waits for the worker's answer, and between two looks
_BETWEEN_CHECKPOINTS = 0.03  # seconds of training: what is replayed at the most to reach a moment


class Running(Practice):
    """The verbs of training."""

    def __init__(self, settings: Settings | None = None, worker: bool = False) -> None:
        super().__init__(settings)
        self._worker: Worker | None = Worker() if worker else None
        self.shared_memory = worker
        self._given: object = None
        self._seconds = 0.0
        self._pace = Pace()
        self._pausing = False
        self._kept_at = 0.0
        self._came_by = 0
        self._wanted_rate: float | None = None
        self._compiled, self._why_not = False, ""
        self.progress = Progress()
        self.view: dict[str, Any] = {}
        self.watches = Watches(self)
        self._watched: tuple[str, ...] = ()
        self._recorder: Recorder | None = None

    def start_again(self) -> None:
        """Fill the memory with the starting weights of the present design."""
        super().start_again()
        self.progress = Progress(epochs=self.training.epochs)

    def reset(self) -> None:
        """Back to the very same starting weights, before the first step."""
        super().reset()
        self.progress = Progress(epochs=self.training.epochs)
        self.tell(Change.RUN)

    def train(self) -> None:
        """Train at full speed until the end, a stop rule or a pause."""
        self._not_while_running("train")
        self._not_in_exercise("train")
        self.about_to("train")
        self._train()

    def _train(self) -> None:
        setup = self.setup
        if not self._reopened():
            self.notice("info", "the training has ended", "raise the number of epochs, or reset")
            return
        setup.timeline.keep_here(setup.machine)
        self._came_by, self._wanted_rate, self._pace, self._pausing = setup.machine.started, None, Pace(), False
        self._seconds = float(self.curves.current.columns["seconds"][-1]) if self.curves.current.count else 0.0
        self._start_checks()
        self._watched = self.watches.begin_run()
        self._recorder = Recorder(setup, self._watched) if self._watched else None
        if self._worker is not None and setup.shared is not None:
            self._start_worker()
        self.running = True
        self._measure()
        self.tell(Change.RUN, Change.CURSOR)

    def _start_worker(self) -> None:
        worker, shared = self._worker_ends()
        self._shown = Memory(self.setup.compiled.program.slots)
        self._shown.block[:] = self.setup.memory.block
        self._published = False
        shared.control.clear()
        try:
            self._order(worker)
        except OSError:
            worker.close()  # it had gone while there was nothing to do
            self._worker, self._given = Worker(), None
            self._order(self._worker)

    def _order(self, worker: Worker) -> None:
        setup = self.setup
        setup.machine.journal.clear()  # what it does again on the way is not what is stepped back over from the end
        if self._given is not setup and setup.shared is not None:
            worker.load(setup.design, setup.samples, setup.shared.name, setup.first_epoch)
            self._given = setup
        stops, compiled = self.stops.for_worker(setup), bool(self.settings.get("compiled"))
        worker.run(self._until(), self._seconds, stops, self._watched, self._course(), compiled)

    def _course(self) -> tuple[Spans, int]:
        """Where the present course was run by compiled code, and the place from which on that is open."""
        timeline, machine = self.setup.timeline, self.setup.machine
        return timeline.spans, max(machine.place, 2 * timeline.end)

    def _until(self) -> int | None:
        """How far training may run before something is to be changed again as it was the first time."""
        return event.started if (event := self.setup.timeline.next_event) is not None else None

    def _go_on(self) -> tuple[bool, tuple[int, ...]]:
        """Change again what was changed here the first time; whether training is to run on, and stops that halt it."""
        setup = self.setup
        machine, event = setup.machine, setup.timeline.next_event
        if event is None or self._pausing:
            return False, ()
        armed, done = self.stops.armed(setup), setup.timeline.done
        armed.resume()
        setup.timeline.catch_up(machine)
        hits: tuple[Check, ...] = ()
        while not hits and setup.timeline.done == done and machine.next is not None:
            if machine.started > event.started:
                break
            hits = self._walk_on(armed.checks)
        armed.rest()
        self.stops.take_hits(armed.hits)
        return machine.next is not None and not hits, armed.numbers(hits)

    def _walk_on(self, checks: Checks) -> tuple[Check, ...]:
        """Walk a step of the training: an epoch that ends with it gets its row in the curves and in the watches."""
        epoch, recorder = self.setup.memory["epoch"].item, self._recorder
        before = epoch()
        if recorder is not None:
            recorder.resume()
        hits = self.walker.forward(checks)
        if epoch() > before:
            self._append_row()
            if recorder is not None:
                recorder.finish()
                self.watches.take_rows(recorder.take())
        return hits

    def pause(self) -> None:
        """Stop after the present iteration: at once as a rule, else `running` is false after one of the next polls."""
        if not self.running:
            return
        self._pausing = True
        self._ask_pause()
        limit = time.monotonic() + _PATIENCE
        while self._look() and time.monotonic() < limit:
            time.sleep(_A_MOMENT)
        self._tell_news()

    def _ask_pause(self) -> None:
        if self._worker is not None and self.setup.shared is not None:
            self.setup.shared.control.ask_pause()

    def wait(self, seconds: float = 60.0) -> None:
        """Poll until training has stopped, or UserError after so long: for programs without a window."""
        limit = time.monotonic() + seconds
        while self.running:
            self.poll()
            if time.monotonic() > limit:
                raise UserError("the training did not stop in time", "", "pause it")
            time.sleep(0.002 if self._worker is not None else 0.0)

    def poll(self) -> None:
        """Take news of the training: called some thirty times a second while it runs."""
        if self.running:
            self._look()
            self._tell_news()

    def _look(self) -> bool:
        """Take what has come; whether training goes on."""
        try:
            if self._worker is not None and self.setup.shared is not None:
                self._poll_worker()
            else:
                self._poll_here()
        except Exception:
            self._give_up()
            raise
        return self.running

    def _tell_news(self) -> None:
        self._measure()
        self.tell(Change.WEIGHTS, Change.CURVES, Change.RUN, *(() if self.running else (Change.CURSOR,)))

    def _give_up(self) -> None:
        """A fault of the program has ended the training: the window must know, and the last good moment is kept."""
        if self.running:
            self.running, self._shown, self._given = False, None, None
            if self._worker is not None:
                self._worker.close()  # it may still be at it
                self._worker = Worker()
            self._restore_last()
        self._measure()
        self.tell(Change.WEIGHTS, Change.CURVES, Change.RUN, Change.CURSOR)

    def _poll_worker(self) -> None:
        worker, shared = self._worker_ends()
        try:
            for kind, body in worker.news():
                self._take(kind, body)
        except (EOFError, OSError):
            self._worker_died()
            return
        if self.running and not self._pausing and self._shown is not None:
            first = self.setup.memory.layout.spans["constant"][1]
            if shared.control.read_published(shared.published, self._shown.block[first:]):
                self._published = True

    def _worker_ends(self) -> tuple[Worker, Shared]:
        worker, shared = self._worker, self.setup.shared
        if worker is None or shared is None:
            raise RuntimeError("there is no worker process to train in")
        return worker, shared

    def _take(self, kind: bytes, body: bytes) -> None:
        setup = self.setup
        if kind == b"E":
            self.curves.current.append(np.frombuffer(body, np.float64).reshape(-1, len(COLUMNS)))
        elif kind == b"V":
            self.watches.take_rows(np.frombuffer(body, np.float64).reshape(-1, len(self._watched) + 2))
        elif kind == b"C":
            self._came_by = struct.unpack_from("<q", body)[0]
            setup.timeline.keep(self._came_by, body[8:])
        elif kind == b"F":
            setup.timeline.spans.items = [(begin, end) for begin, end in json.loads(body)]
        elif kind == b"M":
            before, (self._compiled, self._why_not) = self._compiled, json.loads(body)
            if self._compiled and not before:
                setup.fetch_compiled()
        elif kind == b"H":
            updates, rate = struct.unpack("<qd", body)
            self._wanted_rate = None
            self._about_to_diverge()
            setup.timeline.note(updates, "rate", rate)
        elif kind == b"D":
            done = json.loads(body)
            self._seconds = float(done["seconds"])
            halted = tuple(done["halted"])
            self.stops.take_hits(dict(done["hits"]))
            goes, halted = (False, halted) if halted else self._go_on()
            if goes and self._worker is not None:
                self._order(self._worker)
            else:
                self._stopped(halted)
        elif kind == b"X":
            self._given = None
            self._restore_last()
            self._stopped()
            raise RuntimeError(f"the training failed in the worker process:\n{body.decode()}")

    def _stopped(self, halted: tuple[int, ...] = ()) -> None:
        self.running, self._shown = False, None
        setup = self.setup
        if halted and not self._halted(halted, {}):
            self._train()  # what had looked so was none, at a closer look
            return
        setup.timeline.keep_here(setup.machine)
        if self._wanted_rate is None:
            self._follow_moment()
        else:
            self._impose()
        self.sample = min(self.sample, self.width - 1)

    def _restore_last(self) -> int:
        timeline = self.setup.timeline
        updates = timeline.recover(self.setup.machine, self._came_by)
        timeline.catch_up(self.setup.machine)  # what was changed at that very moment, such as the rate, stays changed
        self.setup.machine.forget()
        whole = Epochs((self.setup.piece,)).of(timeline.end)
        self.curves.current.cut_epochs(whole[0] if whole else 0)
        self._wanted_rate = None
        self._follow_moment()
        return updates

    def _worker_died(self) -> None:
        worker, _ = self._worker_ends()
        code = worker.exit_code
        worker.close()
        updates = self._restore_last()
        self.running, self._shown = False, None
        self._worker, self._given = Worker(), None
        how = f"by signal {-code}" if code is not None and code < 0 else f"with code {code}"
        self.notice(
            "error",
            f"the training process ended {how}; the weights {after_updates(updates)} were kept",
            "press Train to go on from there",
        )

    def _poll_here(self) -> None:
        from nnsim.session.training.trainer import Trainer

        setup = self.setup
        end = time.perf_counter() + _SLICE
        trainer = Trainer(
            setup.machine,
            pause=lambda: self._pausing or time.perf_counter() >= end,
            on_rows=self.curves.current.append,
            on_checkpoint=setup.timeline.keep,
            recorder=self._recorder,
            on_watched=self.watches.take_rows,
            seconds=self._seconds,
        )
        until, armed = self._until(), self.stops.armed(setup)
        trainer.checks = armed.checks or None
        hits = trainer.run(until)
        armed.rest()
        self._seconds = trainer.seconds
        if hits:
            self.stops.take_hits(armed.hits)
            self._stopped(armed.numbers(hits))
            return
        goes, halted = self._go_on() if until is not None and setup.machine.updates >= until else (False, ())
        if goes:
            return
        if halted or self._pausing or setup.machine.next is None:
            self._stopped(halted)
        elif end - self._kept_at >= _BETWEEN_CHECKPOINTS:
            self._kept_at = end
            setup.timeline.keep_here(setup.machine)

    def _measure(self) -> None:
        epoch, epochs, batching = self.epoch, self.training.epochs, self.setup.compiled.program.batching
        rate, left = self._pace.of(self.update, self.running, batching, epochs - epoch)
        reason = "" if self.running else why_ended(self.setup, self.training, self.stops.stopped)
        self.progress = Progress(epoch, epochs, self.update, rate, left, reason, self._compiled, self._why_not)

    def _moved(self) -> None:
        """The training stands elsewhere than where it was left: why it was left does not matter any more."""
        super()._moved()
        self.progress = Progress(self.epoch, self.training.epochs, self.update)

    def set_live(self, design: Design) -> bool:
        """Take up a design that differs only in what can change under way: learning rate, epochs, places, title."""
        old = self.design
        movable = replace(old.training, rate=design.training.rate, epochs=design.training.epochs)
        if design.training != movable or design.data != old.data or design.drawn != old.drawn:
            return False
        if not self.ready:
            return True
        setup, rate, epochs = self.setup, design.training.rate, design.training.epochs
        begun = self.running or setup.machine.updates > 0
        if rate != old.training.rate and setup.starts_from_rate and not begun:
            return False
        if rate != old.training.rate:
            self._not_in_exercise("change the learning rate")
        if self.running and epochs != old.training.epochs:
            raise UserError("cannot change the epochs now", "the training is running", "pause it first (Space)")
        setup.design = self.design = design
        if not self.running or self._worker is None or setup.shared is None:
            self._impose()
        elif rate != old.training.rate:
            setup.shared.control.set_rate(rate)
            self._wanted_rate = rate
        return True

    @property
    def course(self) -> tuple[int, int | None, float]:
        """The number of the present course of training, that of the course it left, and where, in updates."""
        return 1, None, 0.0

    @property
    def course_numbers(self) -> frozenset[int]:
        """The numbers of all courses that can be gone to."""
        return frozenset({1})

    @property
    def shows_copy(self) -> bool:
        """True while the numbers that are shown are a copy of what the training process works on."""
        return self.running and self._shown is not None

    @property
    def has_news(self) -> bool:
        """True when the training process has published its numbers since the run began."""
        return self._published

    def _drop(self) -> None:
        self.watches.release()
        super()._drop()

    def close(self) -> None:
        """End the worker and give the memory back."""
        if self.running:
            self._ask_pause()
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self.running = False
        self._drop()
