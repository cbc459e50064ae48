"""A monkey at the window: no exception, no warning of Qt, and memory that grows little after the first minute.

    NNSIM_SEED=7 pytest tests/gui/test_monkey.py

plays the monkey of another seed; what it did last stands in the failure.
"""

import ctypes
import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from pytestqt.qtbot import QtBot

from nnsim.gui.widgets.typesetting import typesetter
from nnsim.gui.window import Window
from tests.gui.monkey import Monkey

SEED = int(os.environ.get("NNSIM_SEED", "6"))
MIB = 1 << 20
BUDGET = 16  # MiB that going back may use: what it may use is no growth
FLAT = 100  # MiB that memory may grow by after the first minute: Qt's own caches fill slowly


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
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


@pytest.fixture
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as made:
        yield made


@pytest.mark.parametrize("seconds", [10, pytest.param(600, marks=[pytest.mark.long, pytest.mark.timeout(1200)])])
def test_a_monkey(
    seconds: int, make_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path, patch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    window = make_window()
    window.session.settings.set("journal_budget", BUDGET)
    (tmp_path / "files").mkdir()
    monkey = Monkey(window, SEED, tmp_path / "files", patch)
    begun, measured = time.monotonic(), list[tuple[float, float]]()
    try:
        with qtbot.captureExceptions() as exceptions:
            while (now := time.monotonic() - begun) < seconds:
                monkey.act()
                qtbot.wait(1)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                if exceptions:
                    break
                if not measured or now - measured[-1][0] >= 10:
                    measured.append((now, resident()))
            monkey.stop()
    except Exception as error:
        error.add_note(f"seed {SEED}, after\n" + "\n".join(monkey.deeds))
        raise
    finally:
        patch.undo()
    assert not exceptions, f"{exceptions} with seed {SEED} after\n" + "\n".join(monkey.deeds)
    later = [size for moment, size in measured if moment >= 60] or [measured[-1][1]]
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\nmonkey of seed {SEED}: {monkey.count:,} deeds in {seconds} s, no exception; memory "
            f"{measured[0][1]:.0f} MiB at first, {later[0]:.0f} MiB after a minute, {later[-1]:.0f} MiB at the end, "
            f"at most {max(later):.0f} MiB"
        )
    assert later[-1] - later[0] < FLAT
    assert monkey.count > seconds
