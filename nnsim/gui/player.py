"""Plays the program slowly: one step of the chosen unit after the other, at a speed that eyes can follow."""

from PySide6.QtCore import QObject, QTimer, Signal

from nnsim.kit.errors import UserError
from nnsim.session.session import Session

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0)


class Player(QObject):
    """Steps by itself; stops at the first error, when training starts, and at the end."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, speed: float = 2.0) -> None:
        super().__init__(parent)
        self._session = session
        self._speed = speed
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """True while it steps."""
        return self._timer.isActive()

    @property
    def speed(self) -> float:
        """Steps per second."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """Other steps per second, at once."""
        self._speed = min(max(float(speed), SPEEDS[0]), SPEEDS[-1])
        if self.playing:
            self._timer.start(self._interval())
        self.changed.emit()

    def change_speed(self, by: int) -> None:
        """Faster or slower by one notch."""
        nearest = min(range(len(SPEEDS)), key=lambda i: abs(SPEEDS[i] - self._speed))
        self.set_speed(SPEEDS[min(max(nearest + by, 0), len(SPEEDS) - 1)])

    def toggle(self) -> None:
        """Plays, or pauses."""
        if self.playing:
            self.stop()
        else:
            self.play()

    def play(self) -> None:
        """Steps now, and goes on."""
        if self._session.running:
            self._session.pause()
        self._timer.start(self._interval())
        self._tick()
        self.changed.emit()

    def stop(self) -> None:
        """Steps no more."""
        if self.playing:
            self._timer.stop()
            self.changed.emit()

    def _interval(self) -> int:
        return max(1, round(1000 / self._speed))

    def _tick(self) -> None:
        if self._session.running or not self._session.ready:
            self.stop()
            return
        try:
            self._session.step()
        except UserError as error:
            self.stop()
            self.failed.emit(error)
