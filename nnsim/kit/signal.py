"""The one way news travels below the window: a signal, its listeners, and a way to hold it back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Signal(Generic[P]):
    """A list of listeners that are called in the order in which they connected."""

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []
        self._held = 0

    def connect(self, listener: Callable[P, object]) -> Callable[[], None]:
        """Call the listener at each emit; returns a function that disconnects it."""
        self._listeners.append(listener)

        def disconnect() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return disconnect

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call every listener, unless the signal is held."""
        if not self._held:
            for listener in tuple(self._listeners):
                listener(*args, **kwargs)

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Nothing is emitted inside this block."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
