"""The worker: a process of its own that trains at full speed on memory shared with the window.

Messages are bytes: one letter, then JSON or raw numbers. To the worker: L (load a program), R (run), Q (quit). From it:
A (awake), E (rows of the curves), V (rows of the watches), C (a checkpoint), H (the learning rate changed), D (done),
F (where it was compiled code that ran), M (whether it is that now), X (an exception).
"""

import json
import struct
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from nnsim.engine.machine import Machine
from nnsim.engine.record import Record
from nnsim.engine.spans import Spans
from nnsim.files.document import design_from_json, design_to_json
from nnsim.kit.threads import one_thread
from nnsim.network.compile import Samples, compile_design
from nnsim.network.design import Design
from nnsim.session.stops.stop import Stop
from nnsim.session.stops.stops import Armed
from nnsim.session.training.compiling import Compiling, compiled_for
from nnsim.session.training.sending import Sender
from nnsim.session.training.shared import Shared
from nnsim.session.training.trainer import Trainer
from nnsim.session.watches.recorder import Recorder

_SHARE_OF_TIME = 20


class _Loaded:
    """A program in the worker: what a stop is compiled against there."""

    def __init__(self, message: dict[str, Any], send: Sender) -> None:
        self.design, _ = design_from_json(message["design"])
        self.compiled = compile_design(self.design, Samples(**message["samples"]))
        self.shared = Shared(self.compiled.program.slots, message["memory"])
        self.memory = self.shared.memory
        self.machine = Machine(self.compiled.program, self.memory)
        self.machine.record = self.record = Record(cache(lambda: compiled_for(self.machine)))
        self.compiling = Compiling(self.machine, self.record.load)
        self.first_epoch = int(message["first_epoch"])
        self.send = send
        self._armed: tuple[list[dict[str, Any]], Armed] = ([], Armed((), self))

    def close(self) -> None:
        self.compiling.close()
        del self.machine, self.memory, self._armed, self.record, self.compiling
        self.shared.close()

    def run(self, until_update: int | None, seconds: float, stops: list[dict[str, Any]], watched: Sequence[str],
            spans: list[tuple[int, int]], known: int, compiled: bool) -> None:  # fmt: skip
        self.record.spans, self.record.known, self.record.eager = Spans(spans), known, None
        same = [{**stop, "hits": 0} for stop in stops]
        if same != self._armed[0]:
            self._armed = (same, Armed([Stop(**stop) for stop in stops], self))
        armed = self._armed[1]
        armed.hits.update({stop["number"]: stop["hits"] for stop in stops})
        armed.resume()
        control, seen = self.shared.control, 0

        def rate() -> float | None:
            nonlocal seen
            number, value = control.rate_change()
            if number == seen:
                return None
            seen = number
            return value

        trainer = Trainer(
            self.machine,
            pause=lambda: control.pause or self.send.broken,
            on_rows=lambda rows: self.send(b"E" + rows.tobytes()),
            on_checkpoint=self._send_checkpoint,
            can_keep=lambda: self.send.free,
            on_news=lambda: self._send_news(compiled, bool(armed.checks)),
            on_rate=lambda updates, value: self.send(b"H" + struct.pack("<qd", updates, value)),
            rate=rate,
            recorder=Recorder(self, watched) if watched else None,
            on_watched=lambda rows: self.send(b"V" + rows.tobytes()),
            seconds=seconds,
            checks=armed.checks or None,
        )
        if compiled and not armed.checks:
            trainer.fast = self.compiling.asked()
        nbytes = len(self.shared.live)
        trainer.interval = max(0.033, nbytes / 4e9 * _SHARE_OF_TIME)
        trainer.checkpoint_every = max(0.03, nbytes / 1e9 * _SHARE_OF_TIME)
        halted = armed.numbers(trainer.run(until_update))
        armed.rest()
        self._send_news(compiled, bool(armed.checks))
        self._send_spans()
        done = {"seconds": trainer.seconds, "halted": halted, "hits": list(armed.hits.items())}
        self.send(b"D" + json.dumps(done).encode())

    def _send_news(self, compiled: bool, stops: bool) -> None:
        """The present state, and whether it is compiled code that trains; if not, why."""
        self.shared.publish()
        why = "stops are set" if stops else self.compiling.why_not if compiled else "compiled code is turned off"
        self.send(b"M" + json.dumps([self.record.eager is not None, why]).encode())

    def _send_checkpoint(self, updates: int, snapshot: bytes) -> None:
        self._send_spans()
        self.send(b"C" + struct.pack("<q", updates) + snapshot)

    def _send_spans(self) -> None:
        self.send(b"F" + json.dumps(self.record.spans.items).encode())


def work(connection: Connection) -> None:
    """The worker's main loop: wait for a message, do it, until the window goes away."""
    send = Sender(connection)
    loaded: _Loaded | None = None
    send(b"A")
    while True:
        try:
            message = connection.recv_bytes()
        except (EOFError, OSError):
            return
        kind, body = message[:1], message[1:]
        try:
            if kind == b"L":
                if loaded is not None:
                    loaded.close()
                    loaded = None
                loaded = _Loaded(json.loads(body), send)
            elif kind == b"R" and loaded is not None:
                order = json.loads(body)
                loaded.run(**order)
            elif kind == b"Q":
                if loaded is not None:
                    loaded.close()
                send.close()
                return
        except Exception:  # noqa: BLE001  whatever it is, the window reports it and goes on
            send(b"X" + traceback.format_exc().encode())


def _main(connection: Connection) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work(connection)


class Worker:
    """The window's end of the worker: starts it, speaks to it, and notices when it is gone."""

    def __init__(self) -> None:
        one_thread()
        context = get_context("spawn")
        self._end, other = context.Pipe()
        self.process = context.Process(target=_main, args=(other,), name="nnsim training", daemon=True)
        self.process.start()
        other.close()
        self.awake = False

    def load(self, design: Design, samples: Samples, memory: str, first_epoch: int) -> None:
        """Give it a program to run on shared memory of that name."""
        message = {
            "design": design_to_json(design)[0],
            "samples": asdict(samples),
            "memory": memory,
            "first_epoch": first_epoch,
        }
        self._end.send_bytes(b"L" + json.dumps(message).encode())

    def run(
        self,
        until_update: int | None,
        seconds: float,
        stops: list[dict[str, Any]] | None = None,
        watched: Sequence[str] = (),
        course: tuple[Spans, int] = (Spans(), 0),
        compiled: bool = False,
    ) -> None:
        """Let it train, with these stops; `watched` are expressions of which it sends a value an epoch.

        `course` says where it was compiled code that ran, and from which place on that is open; `compiled` whether
        compiled code may run there.
        """
        order = {
            "until_update": until_update,
            "seconds": seconds,
            "stops": stops or [],
            "watched": list(watched),
            "spans": course[0].items,
            "known": course[1],
            "compiled": compiled,
        }
        self._end.send_bytes(b"R" + json.dumps(order).encode())

    def news(self, wait: float = 0.0) -> list[tuple[bytes, bytes]]:
        """All messages that have come, as (letter, body); EOFError when the process is gone."""
        messages: list[tuple[bytes, bytes]] = []
        while self._end.poll(0.0 if messages else wait):
            try:
                message = self._end.recv_bytes()
            except (EOFError, OSError) as error:
                if messages:
                    break  # what it said before it went is heard first
                raise EOFError from error
            if message[:1] == b"A":
                self.awake = True
            else:
                messages.append((message[:1], message[1:]))
        return messages

    @property
    def exit_code(self) -> int | None:
        """How the process ended; negative is a signal; None while it lives."""
        self.process.join(0.5)
        return self.process.exitcode

    def close(self) -> None:
        """End it."""
        try:
            self._end.send_bytes(b"Q")
        except (BrokenPipeError, OSError):
            self.process.kill()
        self.process.join(1.0)
        if self.process.is_alive():
            self.process.kill()
            self.process.join(1.0)
        self._end.close()
        self.process.close()
