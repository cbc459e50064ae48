"""Sending from the worker without waiting for the window: a thread writes to the pipe what was put in line."""

import time
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread

PIPE = 2**16  # bytes that a pipe takes up by itself, about
MOST = 2**25  # bytes in line from which on the sender waits for the window after all


class Sender:
    """Sends messages in their order; whoever sends goes on at once, also while the window is busy and the pipe is full.

    What can be left out, such as a checkpoint, is sent only when the line is `free`.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._line: SimpleQueue[bytes | None] = SimpleQueue()
        self._put = self._written = 0  # bytes; either is counted by one thread alone
        self.broken = False
        self._thread = Thread(target=self._work, name="nnsim sending", daemon=True)
        self._thread.start()

    def __call__(self, message: bytes) -> None:
        """Put a message in line."""
        self._put += len(message)
        self._line.put(message)
        while self._put - self._written > MOST and not self.broken:
            time.sleep(0.001)

    @property
    def free(self) -> bool:
        """True when the window has read what was sent, or nearly so."""
        return self._put - self._written < PIPE

    def close(self) -> None:
        """Send what is in line, and end."""
        self._line.put(None)
        self._thread.join(1.0)

    def _work(self) -> None:
        while (message := self._line.get()) is not None:
            try:
                self._connection.send_bytes(message)
            except (OSError, ValueError):
                self.broken = True  # the window has gone
                return
            self._written += len(message)
