"""Command lines run in this process, in a folder of their own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nnsim.__main__ import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Said:
    """The exit code, and what was said where."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The folder in which the command lines run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.fixture
def run(capsys) -> Run:
    """Runs a command line; fails when it says more than one line about what is wrong."""

    def call(*arguments: Any) -> Said:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        if code == 2:
            assert captured.err.startswith("nnsim: ")
            assert "Traceback" not in captured.err
            errors = [line for line in captured.err.splitlines() if not line.startswith("nnsim: note: ")]
            assert len(errors) == 1
        return Said(code, captured.out, captured.err)

    return call


@pytest.fixture
def make(run) -> Callable[..., Said]:
    """Runs a command line that has to succeed."""

    def call(*arguments: Any) -> Said:
        said = run(*arguments)
        assert said.code == 0, said.err
        return said

    return call


def start(*arguments: Any, **options: Any) -> "subprocess.Popen[str]":
    """A command line as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("environment", {})}
    command = [sys.executable, "-m", "nnsim", *(str(argument) for argument in arguments)]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
    return subprocess.Popen(command, env=environment, **options)


@pytest.fixture
def process() -> Callable[..., Said]:
    """Runs a command line as a process of its own, to its end."""

    def call(*arguments: Any, **options: Any) -> Said:
        with start(*arguments, **options) as child:
            out, err = child.communicate(timeout=60)
        return Said(child.returncode, out, err)

    return call


@pytest.fixture
def popen() -> Callable[..., "subprocess.Popen[str]"]:
    """Starts a command line as a process of its own."""
    return start
