"""The worker: a process of its own that trains at full speed on memory shared with the window.

Messages are bytes: one letter, then JSON or raw numbers. To the worker: L (load a program), R (run), Q (quit). From it:
A (awake), E (rows of the curves), C (a checkpoint), H (the learning rate changed), D (done), X (an exception).
"""

import json
import os
import struct
import traceback
from collections.abc import Callable
from multiprocessing import get_context, shared_memory
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from nnsim.engine.machine import Machine
from nnsim.engine.memory import Layout, Memory
from nnsim.engine.program import Slot
from nnsim.files.document import design_from_json, design_to_json
from nnsim.network.compile import Samples, compile_design
from nnsim.network.design import Design
from nnsim.session.control import NBYTES, Control
from nnsim.session.trainer import Trainer

_SHARE_OF_TIME = 20


class _Block(shared_memory.SharedMemory):
    """Shared memory that is really there, and that may be closed while somebody still holds a view of it."""

    _fd: int
    _buf: Any
    _mmap: Any

    def reserve(self) -> None:
        """Take all of it now; MemoryError where the system has not enough, instead of dying at the first touch."""
        try:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(self._fd, 0, self.size)
        except OSError as error:
            self.unlink()
            self.close()
            raise MemoryError(f"there are not {self.size:,} bytes of shared memory") from error

    def let_go(self) -> None:
        """Leave the memory to the view that is still held: it goes when that goes."""
        if self._fd >= 0:
            os.close(self._fd)
        self._fd, self._buf, self._mmap = -1, None, None


class Shared:
    """Memory for a program that two processes use: the arrays, a published copy of them, and the control block."""

    def __init__(self, slots: tuple[Slot, ...], name: str | None = None) -> None:
        layout = Layout(slots)
        self._constant = layout.spans["constant"][1]
        published = layout.size - self._constant
        self.owner = name is None
        size = layout.size + published + NBYTES
        self.block = _Block(name, name is None, size)
        if self.owner:
            self.block.reserve()
        buffer = self.block.buf
        assert buffer is not None
        self.memory = Memory(slots, buffer)
        self.published = np.frombuffer(buffer, np.uint8, published, layout.size)
        self.control = Control(buffer[layout.size + published : layout.size + published + NBYTES])
        self.live = self.memory.block[self._constant :]

    @property
    def name(self) -> str:
        """The name under which the other process finds it."""
        return self.block.name

    def publish(self) -> None:
        """Copy the present state to where the window reads it."""
        self.control.begin_publishing()
        np.copyto(self.published, self.live)
        self.control.end_publishing()

    def close(self) -> None:
        """Drop all views and the block; the owner removes it."""
        self.memory.release()
        self.control.release()
        self.published = self.live = np.empty(0, np.uint8)
        if self.owner:
            self.block.unlink()
        try:
            self.block.close()
        except BufferError:
            self.block.let_go()


class _Loaded:
    def __init__(self, message: dict[str, Any], send: Callable[[bytes], None]) -> None:
        design, _ = design_from_json(message["design"])
        compiled = compile_design(design, Samples(*message["samples"]))
        self.shared = Shared(compiled.program.slots, message["memory"])
        self.machine = Machine(compiled.program, self.shared.memory)
        self.send = send

    def close(self) -> None:
        del self.machine
        self.shared.close()

    def run(self, until_update: int | None, seconds: float) -> None:
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
            pause=lambda: control.pause,
            on_rows=lambda rows: self.send(b"E" + rows.tobytes()),
            on_checkpoint=lambda updates, snapshot: self.send(b"C" + struct.pack("<q", updates) + snapshot),
            on_news=self.shared.publish,
            on_rate=lambda updates, value: self.send(b"H" + struct.pack("<qd", updates, value)),
            rate=rate,
            seconds=seconds,
        )
        nbytes = len(self.shared.live)
        trainer.interval = max(0.033, nbytes / 4e9 * _SHARE_OF_TIME)
        trainer.checkpoint_every = max(0.05, nbytes / 1e9 * _SHARE_OF_TIME)
        trainer.run(until_update)
        self.shared.publish()
        done = {"ended": self.machine.next is None, "seconds": trainer.seconds}
        self.send(b"D" + json.dumps(done).encode())


def work(connection: Connection) -> None:
    """The worker's main loop: wait for a message, do it, until the window goes away."""
    send = connection.send_bytes
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
                loaded.run(order["until"], order["seconds"])
            elif kind == b"Q":
                if loaded is not None:
                    loaded.close()
                return
        except (ConnectionError, EOFError):
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
        for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
            os.environ.setdefault(name, "1")
        context = get_context("spawn")
        self._end, other = context.Pipe()
        self.process = context.Process(target=_main, args=(other,), name="nnsim training", daemon=True)
        self.process.start()
        other.close()
        self.awake = False

    def load(self, design: Design, samples: Samples, memory: str) -> None:
        """Give it a program to run on shared memory of that name."""
        message = {
            "design": design_to_json(design)[0],
            "samples": [samples.train, samples.validation, samples.hits],
            "memory": memory,
        }
        self._end.send_bytes(b"L" + json.dumps(message).encode())

    def run(self, until_update: int | None, seconds: float) -> None:
        """Let it train."""
        self._end.send_bytes(b"R" + json.dumps({"until": until_update, "seconds": seconds}).encode())

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
