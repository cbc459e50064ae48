"""A file is written whole or not at all, and every error of the system is reported."""

import errno
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from nnsim.files import atomic, reading
from nnsim.files.atomic import write_whole
from nnsim.files.reading import read_whole
from nnsim.kit.errors import FileError

CALLS = [
    (tempfile, "mkstemp"), (os, "write"), (os, "fsync"), (os, "close"), (os, "open"),
    (Path, "chmod"), (Path, "replace"), (Path, "stat"),
]  # fmt: skip


def fail_at(monkeypatch, owner, name, number, code=errno.ENOSPC):
    """Let the call of that number fail; returns the list of the calls made."""
    real, calls = getattr(owner, name), []

    def call(*args, **kwargs):
        calls.append(args)
        if len(calls) == number:
            if name == "close":
                real(*args, **kwargs)
            raise OSError(code, os.strerror(code))
        return real(*args, **kwargs)

    monkeypatch.setattr(owner, name, call)
    return calls


def failure(call):
    """The FileError that a call ends with, or None."""
    try:
        call()
    except FileError as error:
        return error
    return None


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES, errno.ESTALE, errno.EDQUOT, 9999])
@pytest.mark.parametrize(("owner", "name"), CALLS, ids=[name for _, name in CALLS])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_error_at_any_call_leaves_the_old_file(monkeypatch, tmp_path, owner, name, number, code):
    file = tmp_path / "x.bin"
    file.write_bytes(b"old")
    monkeypatch.setattr(atomic, "CHUNK", 100)
    with monkeypatch.context() as patch:
        calls = fail_at(patch, owner, name, number, code)
        error = failure(lambda: write_whole(file, b"new" * 80))
    if error is None:
        assert len(calls) < number
    else:
        assert "x.bin" in error.what
        assert error.why
        assert error.remedy
    written = error is None or "is written, but" in error.what
    assert file.read_bytes() == (b"new" * 80 if written else b"old")
    assert list(tmp_path.iterdir()) == [file]


def test_the_order_of_the_calls(monkeypatch, tmp_path):
    log = []
    for owner, name in [(os, "write"), (os, "fsync"), (os, "close"), (Path, "replace")]:
        real = getattr(owner, name)
        monkeypatch.setattr(owner, name, lambda *args, real=real, name=name: (log.append(name), real(*args))[1])
    write_whole(tmp_path / "x", b"1")
    assert log == ["write", "fsync", "close", "replace", "fsync", "close"]


def test_a_short_write_goes_on(monkeypatch, tmp_path):
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:7]))
    write_whole(tmp_path / "x", bytes(range(256)))
    assert (tmp_path / "x").read_bytes() == bytes(range(256))


def test_an_interruption_leaves_the_old_file(monkeypatch, tmp_path):
    (tmp_path / "x").write_bytes(b"old")

    def interrupt(*args):
        raise KeyboardInterrupt

    for owner, name in [(os, "write"), (os, "fsync"), (Path, "replace")]:
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, interrupt)
            with pytest.raises(KeyboardInterrupt):
                write_whole(tmp_path / "x", b"new")
        assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("x", b"old")]


def test_the_first_error_is_the_one_reported(monkeypatch, tmp_path):
    fail_at(monkeypatch, os, "fsync", 1, errno.EIO)
    monkeypatch.setattr(Path, "unlink", lambda *args: (_ for _ in ()).throw(OSError(errno.EACCES, "no")))
    with pytest.raises(FileError, match="the disk failed"):
        write_whole(tmp_path / "x", b"1")


def test_a_folder_that_cannot_be_synced_is_no_error(monkeypatch, tmp_path):
    fail_at(monkeypatch, os, "fsync", 2, errno.EINVAL)
    write_whole(tmp_path / "x", b"1")


def test_windows_folders_are_not_synced(monkeypatch, tmp_path):
    monkeypatch.setattr(atomic.os, "name", "nt")
    calls = fail_at(monkeypatch, os, "fsync", 9)
    atomic._sync_folder(tmp_path)
    assert calls == []


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755, 0o666])
def test_mode_bits_stay(tmp_path, mode):
    file = tmp_path / "x"
    file.write_bytes(b"old")
    file.chmod(mode)
    write_whole(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_any_program_gives(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "x", b"")
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "far/real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("far/real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "far/real").read_bytes() == b"new"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["far", "link"]


@pytest.mark.parametrize("name", ["missing/x", "x" * 300, "a\0b", "a\udc80b/x", "file/x", "circle"])
def test_a_path_that_cannot_be(tmp_path, name):
    (tmp_path / "file").touch()
    (tmp_path / "circle").symlink_to("circle")
    for write in (write_whole, lambda path, data: read_whole(path)):
        with pytest.raises(FileError) as caught:
            write(tmp_path / name, b"1")
        assert caught.value.why
        assert caught.value.remedy


def test_a_long_name_is_written(tmp_path):
    write_whole(tmp_path / ("x" * 255), b"1")


def test_what_is_no_file_is_neither_written_nor_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/null"), Path("/dev/zero")):
        with pytest.raises(FileError, match=r"folder|ordinary file"):
            write_whole(path, b"1")
        with pytest.raises(FileError, match=r"folder|ordinary file"):
            read_whole(path)


def test_a_read_only_file_stays(tmp_path):
    (tmp_path / "x").write_bytes(b"old")
    (tmp_path / "x").chmod(0o444)
    with pytest.raises(FileError, match="read-only"):
        write_whole(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"old"


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    (tmp_path / "x").write_bytes(b"12345")
    assert read_whole(tmp_path / "x", 5) == b"12345"
    with pytest.raises(FileError, match="5 bytes, the limit is 4"):
        read_whole(tmp_path / "x", 4)
    before_it_grew = os.stat_result((stat.S_IFREG, *[0] * 9))
    monkeypatch.setattr(reading.os, "fstat", lambda handle: before_it_grew)
    assert read_whole(tmp_path / "x", 5) == b"12345"
    with pytest.raises(FileError, match="the limit is 4"):
        read_whole(tmp_path / "x", 4)


# ------------------------------------------------------------------------------------------------ the real thing

SAVE = """
import sys
from nnsim.files.atomic import write_whole
from nnsim.kit.errors import FileError
open("/dev/null").close()
try:
    write_whole(sys.argv[1], b"new " * 100_000)
except FileError as error:
    print("refused", "is written, but" in error.what)
else:
    print("done")
"""


def strace(*options, file):
    command = ["strace", "-f", "-qq", "-o", str(file) + ".trace", *options, sys.executable, "-c", SAVE, str(file)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("how", ["signal=KILL", "error=ENOSPC", "error=EIO"])
def test_a_fault_at_each_system_call_of_a_save(tmp_path, how):
    old, new = b"old " * 100_000, b"new " * 100_000
    file = tmp_path / "x.bin"
    if "done" not in strace("-e", "trace=fsync", file=file).stdout:
        pytest.skip("processes cannot be traced here")
    faults = 0
    for call in ("fsync", "rename,renameat,renameat2", "write", "chmod,fchmod,fchmodat", "openat", "close"):
        file.write_bytes(old)
        log = strace("-e", f"trace={call}", file=file)
        lines = Path(f"{file}.trace").read_text().splitlines()
        first = next((n for n, line in enumerate(lines, 1) if "/dev/null" in line or ".part" in line), 1)
        for number in range(first, len(lines) + 1):
            for name in call.split(","):
                file.write_bytes(old)
                log = strace("-e", f"inject={name}:{how}:when={number}", file=file)
                content = file.read_bytes()
                assert content in {old, new}, (call, number)
                faults += 1
                if log.stdout.startswith("done"):
                    assert content == new
                elif log.stdout.startswith("refused"):
                    assert content == (new if "True" in log.stdout else old)
                for left in tmp_path.glob(".nnsim-*"):
                    assert "KILL" in how
                    left.unlink()
    assert faults > 10
