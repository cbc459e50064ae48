"""What a worker process of the tests said as it died: pytest keeps that in a place that goes with it."""

import faulthandler
import os
import tempfile
from pathlib import Path
from typing import IO

import pytest

PLACE = "NNSIM_LAST_WORDS"  # the folder, told to the workers


class LastWords:
    """Each worker writes into a file where it was when it crashed; the first process shows that at the end."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._file: IO[str] | None = None

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """After pytest's own `faulthandler`, whose file is one that nobody reads."""
        worker = getattr(config, "workerinput", None)
        if worker is None:
            self._folder = tempfile.TemporaryDirectory(prefix="nnsim-last-words-")
            os.environ[PLACE] = self._folder.name
        elif PLACE in os.environ:
            self._file = (Path(os.environ[PLACE]) / f"{worker['workerid']}.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Shows where workers were when they died."""
        if self._folder is None:
            return
        for file in sorted(Path(self._folder.name).glob("*.txt")):
            said = file.read_text(encoding="utf-8", errors="replace")
            if said:
                terminalreporter.section(f"the last words of worker {file.stem}")
                terminalreporter.write_line(said)

    def pytest_unconfigure(self) -> None:
        """Nothing is left behind."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
        if self._folder is not None:
            os.environ.pop(PLACE, None)
            self._folder.cleanup()
