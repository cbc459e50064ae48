"""What the worker process does: it takes messages, trains on the shared memory, and tells how it goes."""

import json
import struct
import traceback
from collections.abc import Sequence
from functools import cache
from multiprocessing.connection import Connection
from typing import Any

from nnsim.engine.machine import Machine
from nnsim.engine.record import Record
from nnsim.engine.spans import Spans
from nnsim.files.document import design_from_json
from nnsim.network.compile import Samples, compile_design
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
        before, armed = self._armed
        if stops != [{**stop, "hits": armed.hits.get(stop["number"])} for stop in before]:
            armed = Armed([Stop(**stop) for stop in stops], self)
            self._armed = (stops, armed)
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
            on_news=lambda: self._send_news(compiled, armed.checks.by_step),
            on_rate=lambda updates, value: self.send(b"H" + struct.pack("<qd", updates, value)),
            rate=rate,
            recorder=Recorder(self, watched) if watched else None,
            on_watched=lambda rows: self.send(b"V" + rows.tobytes()),
            seconds=seconds,
            checks=armed.checks or None,
        )
        if compiled and not armed.checks.by_step:
            trainer.fast = self.compiling.asked()
        nbytes = len(self.shared.live)
        trainer.interval = max(0.033, nbytes / 4e9 * _SHARE_OF_TIME)
        trainer.checkpoint_every = max(0.03, nbytes / 1e9 * _SHARE_OF_TIME)
        halted = armed.numbers(trainer.run(until_update))
        armed.rest()
        self._send_news(compiled, armed.checks.by_step)
        self._send_spans()
        done = {"seconds": trainer.seconds, "halted": halted, "hits": list(armed.hits.items())}
        self.send(b"D" + json.dumps(done).encode())

    def _send_news(self, compiled: bool, by_step: bool) -> None:
        """The present state, and whether it is compiled code that trains; if not, why."""
        self.shared.publish()
        why = "a stop is set that only NumPy can ask" if by_step else self.compiling.why_not
        if not compiled:
            why = "compiled code is turned off"
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
