"""The wheel and the sdist: the wheel is built from the sdist, installed into an environment of its own, and tried."""

import shutil
import tarfile
from pathlib import Path

from tools import BUILD, DIST, MIB, VERSION, build_python, call, make_venv, need_same_parts, pip, say, self_test


def build() -> tuple[Path, Path]:
    """Builds both into dist/ and tries the wheel; where they are."""
    python = build_python()
    say("building the sdist, and the wheel from it")
    call([python, "-m", "hatchling", "build", "-t", "sdist", "-d", DIST])
    sdist, wheel = DIST / f"nnsim-{VERSION}.tar.gz", DIST / f"nnsim-{VERSION}-py3-none-any.whl"
    unpacked = BUILD / "sdist"
    shutil.rmtree(unpacked, ignore_errors=True)
    with tarfile.open(sdist) as archive:
        archive.extractall(unpacked, filter="data")
    wheel.unlink(missing_ok=True)
    call([python, "-m", "hatchling", "build", "-t", "wheel", "-d", DIST], unpacked / f"nnsim-{VERSION}")
    say("installing the wheel into a fresh environment")
    fresh = make_venv(BUILD / "fresh")
    pip(fresh, wheel)
    need_same_parts(self_test([fresh.with_name("nnsim")], BUILD / "elsewhere"))
    for path in (sdist, wheel):
        say(f"{path.name} has {path.stat().st_size / MIB:.1f} MiB")
    return sdist, wheel
