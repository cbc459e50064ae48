"""Memory that the window and the worker process use together: the arrays of a program, and a published copy of them."""

import os
from multiprocessing import shared_memory
from typing import Any

import numpy as np

from nnsim.engine.memory import Layout, Memory
from nnsim.engine.program import Slot
from nnsim.session.training.control import NBYTES, Control


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
