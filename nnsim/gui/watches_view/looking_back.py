"""Finds out, in short pieces, what watches were where nobody looked, as long as the list of them is seen."""

import time

from PySide6.QtCore import QObject

from nnsim.gui.slices import Slices
from nnsim.session.session import Session
from nnsim.session.watches.recall import Recall

TELL = 0.2  # seconds: so often what has been found is drawn


class LookingBack(QObject):
    """Goes through the known course for the watches that need it; `follow` whenever something may have changed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._recall: Recall | None = None
        self._found: object = None
        self._told = 0.0
        self.slices = Slices(self)
        self.slices.advanced.connect(self._tell)
        self.slices.ended.connect(self._end)

    def follow(self) -> None:
        """Begin, go on, or give up, as things are now."""
        wanted = self._session.watches.recall()
        if wanted is None:
            self.slices.stop()
            return
        known = self._recall
        if known is not None and not known.outdated and set(wanted.texts) <= set(known.texts):
            return
        if wanted.course == self._found:
            return  # all that can be found has been
        self._recall = wanted
        self.slices.start(wanted)

    def stop(self) -> None:
        """Give up what is under way; what has been found stays."""
        self.slices.stop()

    def _tell(self) -> None:
        if self._recall is not None and time.monotonic() - self._told > TELL:
            self._told = time.monotonic()
            self._session.watches.remember(self._recall)

    def _end(self, done: bool) -> None:
        recall, self._recall = self._recall, None
        if recall is None:
            return
        if done:
            self._found = recall.course
        self._session.watches.remember(recall)
