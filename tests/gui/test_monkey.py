"""A monkey at the window: no exception, no warning of Qt, and memory that is flat after the first minute.

    NNSIM_SEED=7 pytest tests/gui/test_monkey.py

plays the monkey of another seed; what it did last stands in the failure. Memory is measured with the window as it was
at first, on XOR, with nothing else open: a larger network, a panel torn off or a dialog may take what they need. In its
first minute the monkey of ten minutes uses everything once. Pages of program files are not counted: the system lends
them, and takes them back where it needs them.
"""

import ctypes
import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnsim.gui.garbage import Garbage
from nnsim.gui.widgets.typesetting import typesetter
from nnsim.gui.window import Window
from tests.gui.monkey import Monkey

SEED = int(os.environ.get("NNSIM_SEED", "6"))
MIB = 1 << 20
BUDGET = 16  # MiB that going back may use: what it may use is no growth
# MiB that memory may lie above where it was after the first minute: it goes up and down by some 15, as what is held of
# the network that was looked at last differs, and QStyleSheetStyle keeps 960 bytes for each address that the QLineEdit
# of a spin box ever had.
FLAT = 40
AT_LEAST = 12  # deeds, however slow the machine is
EVERY_S = 20  # between two looks at the memory


def as_at_first(window: Window, qtbot: QtBot, qtlog: Any) -> None:
    """The window as it opens, on XOR; what pytest-qt remembers of Qt's ignored messages is its memory, not nnsim's."""
    qtlog._records[:] = [record for record in qtlog.records if not record.ignored]
    window.docks.reset()
    window.resize(1280, 800)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    qtbot.wait(300)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def resident() -> float:
    """How much memory the process holds, in MiB, when the caches of the window, which have bounds, are empty."""
    for name, module in [*sys.modules.items()]:
        if name.startswith("nnsim.gui"):
            for value in vars(module).values():
                bounds = getattr(value, "cache_parameters", dict)()
                if bounds.get("maxsize"):
                    value.cache_clear()
    typesetter()._drawings.clear()
    typesetter()._renderers.clear()
    QPixmapCache.clear()
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    _, pages, of_files, *_ = (int(number) for number in Path("/proc/self/statm").read_text().split())
    return (pages - of_files) * os.sysconf("SC_PAGE_SIZE") / MIB


@pytest.fixture
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as made:
        yield made


@pytest.mark.parametrize("seconds", [3, pytest.param(600, marks=[pytest.mark.long, pytest.mark.timeout(1200)])])
def test_a_monkey(
    seconds: int, make_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path, patch: pytest.MonkeyPatch,
    qtlog: Any, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    window = make_window()
    window.session.settings.set("journal_budget", BUDGET)
    (tmp_path / "files").mkdir()
    monkey = Monkey(window, SEED, tmp_path / "files", patch)
    begun, measured = time.monotonic(), list[tuple[float, float]]()
    garbage = Garbage(window)
    garbage.start()
    try:
        with qtbot.captureExceptions() as exceptions:
            if seconds > 60:
                monkey.all_once(qtbot.wait)
            warm = time.monotonic() - begun
            while (now := time.monotonic() - begun) < seconds or monkey.count < AT_LEAST:
                monkey.act()
                qtbot.wait(1)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                if exceptions:
                    break
                if not measured or now - measured[-1][0] >= EVERY_S:
                    monkey.open_afresh("xor")
                    as_at_first(window, qtbot, qtlog)
                    measured.append((now, resident()))
    except Exception as error:
        error.add_note(f"seed {SEED}, after\n" + "\n".join(monkey.deeds))
        raise
    finally:
        monkey.stop()
        garbage.stop()
        patch.undo()
    assert not exceptions, f"{exceptions} with seed {SEED} after\n" + "\n".join(monkey.deeds)
    later = [size for moment, size in measured if moment >= max(60, warm)] or [measured[-1][1]]
    with capsys.disabled():
        if seconds > 60:
            print("\n" + ", ".join(f"{moment:.0f} s {size:.0f} MiB" for moment, size in measured), end="")  # noqa: T201
        print(  # noqa: T201 a figure
            f"\nmonkey of seed {SEED}: {monkey.count:,} deeds in {seconds} s, no exception; memory "
            f"{measured[0][1]:.0f} MiB at first, {later[0]:.0f} MiB after a minute, {later[-1]:.0f} MiB at the end, "
            f"at most {max(later):.0f} MiB"
        )
    assert min(later[-3:]) - later[0] < FLAT, "more than a passing use"
