"""The command line as a whole: help, version, the window, streams, exit codes."""

import subprocess
import sys

import pytest

import nnsim
import nnsim.gui.app
import nnsim.gui.self_test
from nnsim import __main__
from nnsim.cli import REGISTRY
from nnsim.cli._output import array, clean, number, warn
from nnsim.cli._parser import Parser
from nnsim.cli._run import run as run_line

COMMANDS = [
    "bench",
    "capacity",
    "convert",
    "data",
    "debug",
    "evaluate",
    "export",
    "gradcheck",
    "grade",
    "import",
    "info",
    "lesson",
    "new",
    "plot",
    "predict",
    "replay",
    "share",
    "solve",
    "sweep",
    "tour",
    "trace",
    "train",
]


@pytest.fixture
def opened(monkeypatch):
    """What the window was opened on."""
    calls = []

    def open_it(path=None, example=None, gallery=True):
        calls.append((path, example))
        return 0

    monkeypatch.setattr(nnsim.gui.app, "run", open_it)
    return calls


def test_every_command_is_there():
    assert list(REGISTRY) == COMMANDS


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_fits_the_page_and_teaches(make, command):
    said = make(*command.split(), "--help")

    assert max(map(len, said.out.splitlines())) <= 100
    assert said.out.startswith(f"usage: nnsim {command}".rstrip())
    assert len(said.out.splitlines()) > 10
    assert said.err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_says_its_default(command):
    parser = Parser("nnsim", "", "")
    REGISTRY[command].options(parser)

    silent = {"--help", "--row", "--sample", "--input", "--batch", "--example", "--stop", "--when", "--back-to"}
    silent |= {"--target"} if command != "new" else set()
    options = [action for action in parser._actions if action.option_strings and not action.required]
    named = {action.option_strings[-1]: action.help for action in options}
    assert [name for name, text in named.items() if "(default: " not in text and name not in silent] == []


def test_version(make):
    assert make("--version").out == f"nnsim {nnsim.__version__}\n"


def test_the_self_test_is_made_and_its_code_returned(run, opened, monkeypatch):
    monkeypatch.setattr(nnsim.gui.self_test, "run", lambda: 1)

    assert run("--self-test").code == 1
    assert opened == []


def test_the_window_opens_on_nothing_on_a_file_and_on_an_example(run, make, opened):
    make("new", "2-1", "-o", "net.nnsim")

    assert run().code == 0
    assert run("net.nnsim").code == 0
    assert run("--example", "mazur").code == 0
    assert opened == [(None, None), ("net.nnsim", None), (None, "mazur")]


def test_a_file_that_is_called_like_a_command_is_opened_as_a_path(make, opened, folder):
    make("new", "2-1", "-o", "train")

    assert (folder / "train").exists()
    make("./train")
    assert opened == [("./train", None)]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nope.nnsim"], "no such file, nor such a command"),
        (["trian", "x.nnsim"], "did you mean `nnsim train`?"),
        (["."], "it is a folder"),
        (["x" * 5000], "no such file"),
        (["--exmple", "xor"], "unrecognized arguments: --exmple"),
        (["--example", "zzz"], "there is no example 'zzz'; choose one of not, and, or, xor"),
        (["--example"], "--example: expected one argument"),
        (["here", "--example", "xor"], "cannot be opened at once"),
        (["here", "there"], "unrecognized arguments: there"),
        (["info"], "required: FILE; see nnsim info --help"),
        (["info", "a", "b"], "unrecognized arguments: b"),
        (["train", "here", "--epochs"], "--epochs: expected one argument"),
    ],
)
def test_wrong_usage(run, opened, folder, arguments, words):
    (folder / "here").touch()

    said = run(*arguments)

    assert said.code == 2
    assert words in said.err
    assert opened == []


@pytest.mark.parametrize("command", ["info", "train", "gradcheck", "export", "trace", "predict", "import"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nope.nnsim", "there is no such file"),
        (".", "it is a folder"),
        ("text.nnsim", "it is no zip container"),
        ("empty.nnsim", "cannot be opened"),
        ("cut.nnsim", "cannot be opened"),
        ("y" * 300, "too long"),
        ("a\x1b[31m", "there is no such file"),
    ],
)
def test_a_project_that_cannot_be_opened(run, make, folder, command, name, words):
    make("new", "2-1", "-o", "net.nnsim")
    (folder / "text.nnsim").write_text("hello")
    (folder / "empty.nnsim").touch()
    (folder / "cut.nnsim").write_bytes((folder / "net.nnsim").read_bytes()[:-40])
    rest = {"export": ["w.npz"], "trace": ["--row", "1"], "predict": ["d.csv"]}.get(command, [])

    said = run(command, *(["w.npz", name] if command == "import" else [name, *rest]))

    assert said.code == 2
    assert words in said.err
    assert "\x1b" not in said.err


# ------------------------------------------------------------------------------------------------ the window's absence


def test_without_a_display_it_says_so(run, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    said = run()

    assert said.code == 2
    assert "there is no display" in said.err


def test_without_qt_s_libraries_it_says_which(run, monkeypatch):
    def broken(**_):
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    monkeypatch.setattr(nnsim.gui.app, "run", broken)
    assert "libEGL.so.1" in run("--example", "xor").err

    def bug(**_):
        raise ImportError("cannot import name 'x'", name="nnsim.gui.y")

    monkeypatch.setattr(nnsim.gui.app, "run", bug)
    with pytest.raises(ImportError):
        run("--example", "xor")


def test_a_frozen_program_lets_the_worker_start(make, monkeypatch):
    asked = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: asked.append(True))

    make("--version")

    assert asked == [True]


# ------------------------------------------------------------------------------------------------ what ends a run


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (MemoryError(), 2, "the memory is full"),
        (OSError(28, "No space left on device"), 2, "the output cannot be written: no space left on device"),
        (BrokenPipeError(), 0, ""),
        (SystemExit(0), 0, ""),
    ],
)
def test_what_ends_a_run(capsys, error, code, words):
    def window(path, example):
        raise error

    assert run_line([], window, None, None, None) == code
    assert words in capsys.readouterr().err


def test_a_bug_is_not_hidden(folder):
    def window(path, example):
        raise OSError(2, "No such file", "somewhere")

    with pytest.raises(OSError, match="somewhere"):
        run_line([], window, None, None, None)


# ------------------------------------------------------------------------------------------------ processes


def test_a_process_says_the_same(process, make, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")

    said = process("info", "net.nnsim")
    wrong = process("info", "nope.nnsim")

    assert (said.code, said.err) == (0, "")
    assert said.out == make("info", "net.nnsim").out
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.count("\n") == 1


def test_a_broken_pipe_ends_quietly(popen, make):
    make("new", "--example", "digits", "-o", "net.nnsim")

    with popen("trace", "net.nnsim", "--row", "1", "--json") as child:
        child.stdout.read(10)
        child.stdout.close()
        assert child.wait(60) == 0
        assert child.stderr.read() == ""


def test_a_full_disk_and_a_closed_output_are_no_bugs(process, make):
    make("new", "2-1", "-o", "net.nnsim")

    with open("/dev/full", "w") as full:  # noqa: PTH123 a device
        said = process("info", "net.nnsim", stdout=full)
    closed = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m nnsim info net.nnsim >&-"], capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(__main__.__file__).rpartition("/nnsim/")[0]},
    )  # fmt: skip

    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "space left" in said.err
    assert (closed.returncode, closed.stderr) == (0, "")


def test_a_terminal_without_greek_letters_gets_escapes(process, make):
    make("new", "2-1", "-o", "net.nnsim")

    said = process("trace", "net.nnsim", "--row", "1", environment={"PYTHONIOENCODING": "ascii"})

    assert said.code == 0
    assert "\\u03b4" in said.out


def test_help_lists_every_exit_code(make):
    said = " ".join(make("--help").out.split())
    for code in ("0 fine", "1 a negative result", "2 wrong usage", "3 a condition that was never true (debug)", "130"):
        assert code in said


def test_help_needs_neither_numpy_nor_qt():
    code = "import sys, nnsim.__main__ as m; m.main(['--help']); m.main(['--version']); "
    code += "sys.exit(any(name in sys.modules for name in ('numpy', 'rich', 'PySide6')))"

    root = str(__main__.__file__).rpartition("/nnsim/")[0]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, env={"PYTHONPATH": root})
    assert done.returncode == 0, done.stderr


# ------------------------------------------------------------------------------------------------ what is printed


def test_arrays_stand_in_columns_and_large_ones_are_shortened():
    import numpy as np

    assert array(np.array([[1.0, -0.0], [-10.5, 2.0]]), 6, "  ") == "[    1  0]\n  [-10.5  2]"
    assert array(np.array([1.0, 2.0]), 6, "") == "[1  2]"
    assert array(np.array(3), 6, "") == "3"
    large = array(np.arange(10_000.0).reshape(100, 100), 6, "").splitlines()
    assert len(large) == 8
    assert large[0].endswith("…    98    99]")
    assert number(float("nan")) == "nan"


def test_what_could_steer_a_terminal_is_escaped(capsys):
    assert clean("δ · ok\nnext") == "δ · ok\nnext"
    assert clean("a\x1b[2Jb\x9bc\udcff") == "a\\x1b[2Jb\\x9bc\\udcff"
    warn("x\x07")
    assert capsys.readouterr().err == "nnsim: x\\x07\n"
