"""Copies that are kept by themselves, so that a crash of the program or of the machine costs half a minute at most.

`tick` is called now and then: every half a minute, if there is anything new, a copy is begun. Before what is risky
(`risks`) one is kept by itself. With `keep` the copy is there when it returns; with `keep_soon` it is being written.
`drop` deletes the copies.
"""

from __future__ import annotations

import os
import threading
import time
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from nnsim.kit.errors import FileError, UserError
from nnsim.session.changes import Change
from nnsim.session.documents import Documents
from nnsim.session.living import Lock, lives
from nnsim.session.recovery import Lost, Recovery, defaulted, forget, keep_copy, made_folder
from nnsim.session.risks import Risk

if TYPE_CHECKING:
    from nnsim.files.project import Project


EVERY = 28.0  # seconds; with a tick a second and the time to write, no more than 30 are lost
KEPT = 3
PASSING = frozenset({Change.POINTED, Change.SELECTION, Change.NUMBER, Change.OVERLAY, Change.SETTINGS, Change.TIME})
_numbers = count(1)


class Autosave:
    """Keeps the last three copies of a session's unsaved document; a thread writes them, so nobody waits."""

    def __init__(self, session: Documents, every: float = EVERY) -> None:
        self._session, self._every = session, every
        self._series = f"{os.getpid()}.{next(_numbers)}"
        self._lock: Lock | None = None
        self._fresh = False  # True when something has changed since the last copy
        self._since = time.monotonic()  # the last copy, or the first change after it
        self._writer: threading.Thread | None = None
        self._result: tuple[Recovery, tuple[str, ...]] | Exception | None = None
        self._told = ""
        self._document: object = session.curves  # each document has curves of its own
        self.copies: list[Recovery] = []
        self._told_wrong: tuple[str, ...] = ()
        self._ends = (session.changed.connect(self._hear), session.risked.connect(self._before))

    def _hear(self, changes: frozenset[Change]) -> None:
        session = self._session
        if session.curves is not self._document:
            self._document = session.curves
            self.drop()
            self._series = f"{os.getpid()}.{next(_numbers)}"
        if Change.FILE in changes and not session.dirty:
            self.drop()
        if changes - PASSING:
            if not self._fresh:
                self._since = time.monotonic()
            self._fresh = True

    def _before(self, risk: Risk) -> None:
        if risk.waits:
            self.keep()
        else:
            self.keep_soon()

    def tick(self) -> None:
        """Begin a copy when it is time for one; say what went wrong with the last one."""
        if self._writer is not None and self._writer.is_alive():
            return
        self._settle()
        if self._fresh and time.monotonic() - self._since >= self._every:
            self._begin()

    def keep(self) -> Recovery | None:
        """Keep a copy now, if anything unsaved is not in one yet; None where that is not so, or could not be done."""
        self._settle()
        if not self._fresh or not self._begin():
            return None
        self._settle()
        return self.copies[-1] if self.copies and not self._told else None

    def keep_soon(self) -> None:
        """Keep the document as it is now; it is written while the program goes on."""
        self._settle()
        if self._fresh:
            self._begin()

    def drop(self) -> None:
        """Delete the copies of the present document: it was saved or given up."""
        self._settle()
        self._fresh = False
        copies, self.copies = self.copies, []
        try:
            forget(*copies)
        except UserError as error:
            self._session.notice("warning", error.reason, error.remedy)

    def close(self) -> None:
        """Keep no more copies; those that are there stay."""
        for end in self._ends:
            end()
        self._settle()
        if self._lock is not None:
            self._lock.let_go()
            self._lock = None

    def _begin(self) -> bool:
        session, self._since = self._session, time.monotonic()
        if not session.dirty:
            self._fresh = False
            return False
        try:
            project, title, lost = session.project(), session.title, session.lost
        except UserError as error:
            self._tell(error)
            return False
        self._fresh = False
        self._writer = threading.Thread(target=partial(self._write, project, title, lost), name="autosave")
        self._writer.start()
        return True

    def _write(self, project: Project, title: str, lost: Lost) -> None:
        try:
            place = made_folder()
            if self._lock is None and not lives(place, os.getpid()):  # another window of this process may hold it
                self._lock = Lock(place)
            self._result = keep_copy(project, title, lost, self._series)
        except OSError as error:
            self._result = FileError("the lock of nnsim cannot be made", str(error), "save the project")
        except Exception as error:  # noqa: BLE001 it is raised where it is settled
            self._result = error

    def _settle(self) -> None:
        """Wait for the copy under way, and take it over."""
        writer, self._writer = self._writer, None
        if writer is None:
            return
        writer.join()
        result, self._result = self._result, None
        if isinstance(result, tuple):
            copy, wrong = result
            self._told = ""
            self.copies.append(copy)
            self._tell_replaced(wrong)
            old, self.copies = self.copies[:-KEPT], self.copies[-KEPT:]
            try:
                forget(*old)
            except UserError as error:
                self._tell(error)
        elif isinstance(result, UserError):
            self._fresh = True
            self._tell(result)
        elif result is not None:
            self._fresh = True
            raise result

    def _tell_replaced(self, wrong: tuple[str, ...]) -> None:
        """Say which settings the copies have a default for, when these are others than were told last."""
        if wrong and wrong != self._told_wrong:
            self._session.notice("warning", *defaulted(wrong))
        self._told_wrong = wrong

    def _tell(self, error: UserError) -> None:
        """Say that no copy could be kept; the same is not said again and again."""
        if error.reason != self._told:
            self._told = error.reason
            why = error.why or error.what  # not the name of the copy, of which the person knows nothing
            self._session.notice(
                "warning", f"no copy of the unsaved work could be kept: {why}", error.remedy or "save it now"
            )
