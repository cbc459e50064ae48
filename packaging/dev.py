#!/usr/bin/env python3
"""Set up nnsim in .venv, then open it or test it; needs only Python 3.11 to 3.13 with venv and pip.

python3 packaging/dev.py run [ARGS]            the window on the XOR example, or nnsim with ARGS; without a display
                                               the same job offscreen, its results in ./nnsim-demo (or $OUT)
python3 packaging/dev.py test [--long] [ARGS]  ruff, mypy, the floors and the tests; ARGS go to pytest. The floor of
                                               coverage, which doubles their time, is held with --long or ARGS --cov
python3 packaging/dev.py docs [FOLDER]          the help as a site, in build/site or FOLDER
python3 packaging/dev.py prepare               only the set-up
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    print("nnsim needs Python 3.11, 3.12 or 3.13; this is %d.%d" % sys.version_info[:2], file=sys.stderr)  # noqa: UP031
    raise SystemExit(2)

import argparse
import hashlib
import importlib.util
import json
import os
import subprocess
import time
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

import qt_libraries

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
NO_NETWORK = ("NewConnectionError", "NameResolutionError", "ConnectTimeout", "ProxyError", "Network is unreachable")


class SetupError(Exception):
    """The set-up cannot go on; the text says in one line why, and what to do."""


# ------------------------------------------------------------------------------------------------ set-up


def prepare(tests: bool, window: bool) -> None:
    """Makes .venv, installs nnsim into it and checks Qt's libraries; what was done before is skipped."""
    advice = qt_libraries.provide(qt_libraries.wanted(os.environ, window))
    if advice:
        raise SetupError(advice)
    stamp = VENV / "nnsim-test.stamp"
    stamps = [stamp] if tests else [stamp, VENV / "nnsim-run.stamp"]
    wanted = fingerprint()
    if PYTHON.exists() and any(stamp.is_file() and stamp.read_text() == wanted for stamp in stamps):
        return
    if not venv_is_usable():
        make_venv()
    for stamp in VENV.glob("nnsim-*.stamp"):
        stamp.unlink()
    install(f"{ROOT}[fast,data,keras,test]" if tests else f"{ROOT}[fast,data,keras]")
    stamps[-1].write_text(wanted)


def fingerprint() -> str:
    """A word for all that an installation depends on; another word means: install again."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [project["build-system"], project["project"], project["tool"]["hatch"], CONSTRAINTS.read_text()]
    parts += [str(ROOT), sys.version_info[:2]]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def venv_is_usable() -> bool:
    """True when .venv has a Python of this version, and pip."""
    say = "import pip, sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([PYTHON, "-c", say], capture_output=True, text=True, check=False).stdout.split()
    except OSError:
        return False
    return answer == [str(number) for number in sys.version_info[:2]]


def make_venv() -> None:
    """Makes .venv anew."""
    package = "python{}.{}-venv".format(*sys.version_info)
    if any(importlib.util.find_spec(module) is None for module in ("venv", "ensurepip")):
        raise SetupError(f"this Python has no venv or no pip; on Debian and Ubuntu type: apt-get install {package}")
    print("nnsim: making", VENV, flush=True)
    if subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False).returncode:
        raise SetupError(f"{VENV} could not be made; see above (on Debian, {package} may be missing)")


def install(target: str) -> None:
    """Installs nnsim, editable, with the versions that were tested."""
    print("nnsim: installing its packages; the first time this downloads some 400 MB", flush=True)
    log = VENV / "pip-errors.txt"
    command = [str(PYTHON), "-m", "pip", "install", "--constraint", str(CONSTRAINTS), "--editable", target]
    with log.open("w+", encoding="utf-8") as errors:
        code = subprocess.run(command, stderr=errors, check=False).returncode
        errors.seek(0)
        said = errors.read()
    if not code:
        return
    if any(sign in said for sign in NO_NETWORK):
        raise SetupError(f"no package index answered; check the network, or pip's proxy and index settings (see {log})")
    last = next((line for line in reversed(said.splitlines()) if line.startswith("ERROR")), "pip failed")
    raise SetupError(f"the packages could not be installed: {last} (see {log})")


# ------------------------------------------------------------------------------------------------ run


def has_display(environment: Mapping[str, str]) -> bool:
    """True where a window can open."""
    return sys.platform in {"win32", "darwin"} or any(environment.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY"))


def run(arguments: Sequence[str]) -> int:
    """Opens the window, or does the main job without one and says where the results are."""
    window = has_display(os.environ)
    prepare(tests=False, window=window)
    if window:
        return subprocess.run([PYTHON, "-m", "nnsim", *(arguments or ["--example", "xor"])], check=False).returncode
    out = Path(os.environ.get("OUT") or "nnsim-demo").resolve()
    print(f"nnsim: no display; loading, stepping, training and exporting XOR offscreen, into {out}", flush=True)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    code = subprocess.run([PYTHON, "-m", "nnsim.gui.demo", out, *arguments], env=offscreen, check=False).returncode
    if not code:
        print(f"nnsim: the screenshots, the curve and the weights are in {out}")
    return code


# ------------------------------------------------------------------------------------------------ test

FLOORS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "mypy": ["-m", "mypy"],
    "lint-imports": ["-c", FLOORS],
}


def test(arguments: Sequence[str], long: bool) -> int:
    """Runs linters and tests, all of them whatever fails; pytest's closing line comes last."""
    prepare(tests=True, window=False)
    pytest = ["-m", "pytest", "-n", "2", *(["--long"] if long else []), *(arguments or (["--cov"] if long else []))]
    rows, failed, closing = [], False, ""
    for name, command in {**CHECKS, "pytest": pytest}.items():
        print(f"{closing}\n\n--- {name}", flush=True)
        begin = time.perf_counter()
        code, closing = show(command)
        failed = failed or code != 0
        rows.append(f"{name:14}{'failed' if code else 'ok':8}{time.perf_counter() - begin:6.1f} s")
    print("", *rows, closing, sep="\n", flush=True)
    return int(failed)


def show(arguments: Sequence[str]) -> tuple[int, str]:
    """Runs a tool of .venv and prints what it says but for its last line; returns its exit code and that line."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}
    tool = subprocess.Popen(
        [PYTHON, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    held = ""
    with tool:
        assert tool.stdout is not None
        for line in tool.stdout:
            if line.strip():
                print(held, end="", flush=True)
                held = ""
            held += line
    return tool.returncode, held.strip()


# ------------------------------------------------------------------------------------------------ docs


def docs(arguments: Sequence[str]) -> int:
    """Builds the site of the help, with MkDocs installed first where it is missing."""
    prepare(tests=False, window=False)
    if subprocess.run([PYTHON, "-c", "import mkdocs"], stderr=subprocess.DEVNULL, check=False).returncode:
        install(f"{ROOT}[docs]")
    return subprocess.run([PYTHON, ROOT / "packaging" / "make_site.py", *arguments], check=False).returncode


def main() -> int:
    """Reads the command line; exit code 2 means that the set-up could not be finished."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="run|test|docs|prepare")
    commands.add_parser("run", allow_abbrev=False)
    commands.add_parser("docs", allow_abbrev=False)
    commands.add_parser("prepare", allow_abbrev=False)
    commands.add_parser("test", allow_abbrev=False).add_argument("--long", action="store_true")
    given, arguments = parser.parse_known_args()
    try:
        if given.command == "run":
            return run(arguments)
        if given.command == "docs":
            return docs(arguments)
        if given.command == "test":
            return test(arguments, given.long)
        prepare(tests=True, window=has_display(os.environ))
    except SetupError as error:
        print("nnsim:", error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
