"""The worker: a process of its own that trains at full speed on memory shared with the window.

Messages are bytes: one letter, then JSON or raw numbers. To the worker: L (load a program), R (run), Q (quit). From it:
A (awake), E (rows of the curves), V (rows of the watches), C (a checkpoint), H (the learning rate changed), D (done),
F (where it was compiled code that ran), M (whether it is that now), X (an exception).
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from nnsim.engine.spans import Spans
from nnsim.files.document import design_to_json
from nnsim.kit.threads import one_thread
from nnsim.network.compile import Samples
from nnsim.network.design import Design


def _main(connection: Connection) -> None:
    import signal

    from nnsim.session.training.worker_loop import work

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
