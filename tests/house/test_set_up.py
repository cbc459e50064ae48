"""packaging/dev.py and its kin: what they decide and what they say; the installation itself is CI's first step."""

import importlib
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

APT = "/usr/bin/apt-get"


@pytest.fixture
def dev(root, monkeypatch, tmp_path):
    """The set-up script, with an environment folder of its own."""
    monkeypatch.syspath_prepend(root / "packaging")
    module = importlib.reload(importlib.import_module("dev"))
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "PYTHON", tmp_path / "python")
    return module


@pytest.fixture
def qt_libraries(dev):
    """The part of it that looks for system libraries."""
    return dev.qt_libraries


@pytest.fixture
def calls(dev, monkeypatch):
    """The commands that would have been run; they succeed and do nothing."""
    made = []
    done = SimpleNamespace(returncode=0, stdout="")
    monkeypatch.setattr(dev.subprocess, "run", lambda command, **how: made.append([str(c) for c in command]) or done)
    return made


def test_ci_runs_what_a_person_types(root):
    lines = [line for line in (root / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]

    assert lines[-1] == "python3 packaging/dev.py test"
    assert len(lines) == 3


def test_constraints_pin_everything_and_name_no_index(root):
    lines = (root / "packaging/constraints.txt").read_text().splitlines()
    pins = dict(line.split("==") for line in lines if not line.startswith("#"))
    pinned = {canonicalize_name(name): version for name, version in pins.items()}
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["test"]]

    assert all(re.fullmatch(r"[0-9][0-9a-z.]*", version) for version in pinned.values())
    assert [str(w) for w in wanted if not w.specifier.contains(pinned.get(canonicalize_name(w.name), ""))] == []
    assert {name: metadata.version(name) for name in pinned} == pinned


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 14, 0)])
def test_an_unfit_python_is_one_line(root, version):
    script = "import runpy, sys; sys.version_info = {}; runpy.run_path(sys.argv[1], run_name='__main__')"
    command = [sys.executable, "-c", script.format(version), root / "packaging/dev.py"]

    result = subprocess.run(command, capture_output=True, text=True, check=False)

    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr == f"nnsim needs Python 3.11, 3.12 or 3.13; this is 3.{version[1]}\n"


# ------------------------------------------------------------------------------------------------ system libraries


def test_libraries_are_asked_for_where_they_are_needed(qt_libraries, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    offscreen = qt_libraries.wanted({"DISPLAY": ":0"}, window=False)

    assert "libxcb-cursor.so.0" not in offscreen
    assert "libxcb-cursor.so.0" in qt_libraries.wanted({"DISPLAY": ":0"}, window=True)
    assert "libwayland-client.so.0" in qt_libraries.wanted({"WAYLAND_DISPLAY": "w"}, window=True)
    assert offscreen["libEGL.so.1"] == "libegl1"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert qt_libraries.wanted({}, window=True) == {}


def test_a_missing_library_is_seen(qt_libraries):
    assert qt_libraries.missing({"libc.so.6": "libc6", "libnever.so.9": "libnever9"}) == ["libnever.so.9"]


@pytest.mark.parametrize(
    ("user", "tool", "remedy"),
    [
        (1000, "apt-get", "sudo apt-get update && sudo apt-get install --no-install-recommends libnever9"),
        (1000, "dnf", "sudo dnf install 'libnever.so.9()(64bit)'"),
        (0, "dnf", "type: dnf install 'libnever.so.9()(64bit)'"),
        (1000, "", "install what your system calls Debian's libnever9"),
    ],
)
def test_a_missing_library_is_named_with_its_remedy(qt_libraries, calls, monkeypatch, user, tool, remedy):
    monkeypatch.setattr(qt_libraries.os, "geteuid", lambda: user)
    monkeypatch.setattr(qt_libraries.shutil, "which", lambda name: f"/usr/bin/{name}" if name == tool else None)

    advice = qt_libraries.provide({"libnever.so.9": "libnever9"})

    assert "libnever.so.9" in advice
    assert advice.endswith(remedy)
    assert "\n" not in advice
    assert calls == []


def test_root_on_debian_gets_it_installed(qt_libraries, calls, monkeypatch):
    monkeypatch.setattr(qt_libraries.os, "geteuid", lambda: 0)
    monkeypatch.setattr(qt_libraries.shutil, "which", lambda name: APT if name == "apt-get" else None)
    monkeypatch.setattr(qt_libraries, "missing", lambda libraries: [] if calls else list(libraries))

    assert qt_libraries.provide({"libnever.so.9": "libnever9"}) == ""
    assert [command[1] for command in calls] == ["update", "install"]
    assert calls[1][-1] == "libnever9"


# ------------------------------------------------------------------------------------------------ preparation


@pytest.fixture
def ready(dev, monkeypatch):
    """Everything but the installation of packages is there; the list tells what was installed."""
    installed = []
    dev.PYTHON.touch()
    monkeypatch.setattr(dev.qt_libraries, "provide", lambda libraries: "")
    monkeypatch.setattr(dev, "venv_is_usable", lambda: True)
    monkeypatch.setattr(dev, "install", installed.append)
    return installed


def test_what_is_done_is_skipped(dev, ready):
    for tests in (False, False, True, True, False):
        dev.prepare(tests=tests, window=False)

    assert ready == [f"{dev.ROOT}[fast,data,keras]", f"{dev.ROOT}[fast,data,keras,test]"]


def test_other_constraints_install_again(dev, ready, monkeypatch, tmp_path):
    dev.prepare(tests=True, window=False)
    monkeypatch.setattr(dev, "CONSTRAINTS", tmp_path / "constraints.txt")
    dev.CONSTRAINTS.write_text("numpy==1.0")
    dev.prepare(tests=True, window=False)

    assert len(ready) == 2


def test_a_failed_installation_is_not_taken_for_done(dev, ready, monkeypatch):
    def fails(target):
        raise dev.SetupError("no")

    dev.prepare(tests=False, window=False)
    monkeypatch.setattr(dev, "install", fails)
    with pytest.raises(dev.SetupError):
        dev.prepare(tests=True, window=False)
    monkeypatch.setattr(dev, "install", ready.append)
    dev.prepare(tests=False, window=False)

    assert len(ready) == 2


def test_a_missing_library_ends_the_set_up(dev, ready, monkeypatch, capsys):
    monkeypatch.setattr(dev.qt_libraries, "provide", lambda libraries: "Qt needs libx")
    monkeypatch.setattr(sys, "argv", ["dev.py", "prepare"])

    assert dev.main() == 2
    assert capsys.readouterr().err == "nnsim: Qt needs libx\n"


def test_a_python_without_venv_names_its_package(dev, monkeypatch):
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None)

    with pytest.raises(dev.SetupError, match=r"apt-get install python3\.1\d-venv$"):
        dev.make_venv()


def test_a_damaged_environment_is_not_usable(dev):
    assert not dev.venv_is_usable()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("WARNING: NewConnectionError('...')\nERROR: No matching distribution", "no package index answered"),
        ("WARNING: x\nERROR: ResolutionImpossible\n", "could not be installed: ERROR: ResolutionImpossible"),
        ("", "could not be installed: pip failed"),
    ],
)
def test_pip_failing_is_one_line(dev, monkeypatch, said, told):
    def pip(command, stderr, **how):
        stderr.write(said)
        return SimpleNamespace(returncode=1)

    monkeypatch.setattr(dev.subprocess, "run", pip)

    with pytest.raises(dev.SetupError, match=told) as caught:
        dev.install("x")
    assert "\n" not in str(caught.value)


# ------------------------------------------------------------------------------------------------ run and test


@pytest.mark.parametrize(
    ("display", "arguments", "command"),
    [
        ("DISPLAY", [], ["-m", "nnsim", "--example", "xor"]),
        ("WAYLAND_DISPLAY", ["my.nnsim"], ["-m", "nnsim", "my.nnsim"]),
    ],
)
def test_with_a_display_the_window_opens(dev, ready, calls, monkeypatch, display, arguments, command):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv(display, "0")

    assert dev.run(arguments) == 0
    assert [call[1:] for call in calls] == [command]


def test_without_a_display_the_results_are_named(dev, ready, calls, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("OUT", str(tmp_path / "results"))

    assert dev.run([]) == 0
    assert [call[1:] for call in calls] == [["-m", "nnsim.gui.demo", str(tmp_path / "results")]]
    assert capsys.readouterr().out.count(str(tmp_path / "results")) == 2


@pytest.mark.parametrize(("failing", "code"), [(None, 0), ("mypy", 1), ("pytest", 1)])
def test_all_checks_run_and_the_closing_line_is_last(dev, monkeypatch, capfd, failing, code):
    def say(name):
        return ["-c", f"print('{name} speaks'); print('=== {name} closes ==='); raise SystemExit({name == failing})"]

    fakes = {name: say(name) for name in dev.CHECKS}
    monkeypatch.setattr(dev, "CHECKS", fakes)
    show = dev.show
    monkeypatch.setattr(dev, "PYTHON", sys.executable)
    monkeypatch.setattr(dev, "prepare", lambda tests, window: None)
    monkeypatch.setattr(dev, "show", lambda command: show(say("pytest") if "pytest" in command else command))

    assert dev.test([], long=False) == code
    lines = capfd.readouterr().out.splitlines()
    assert lines[-1] == "=== pytest closes ==="
    assert [line.removesuffix(" speaks") for line in lines if "speaks" in line] == [*fakes, "pytest"]
    assert sum("closes" in line for line in lines) == 4
    assert sum(" failed " in line for line in lines) == code
