"""Saves, autosaves and exports in a process that strace injects faults into, one fork for each.

    python -m tests.session.saving

The process has loaded and prepared everything. For each line "VERB FOLDER" on its input a fork says its number, waits
for a line in the file that it shares, does the verb between two calls of getppid, and writes how it ended.
"""

import ctypes
import os
import select
import sys
from dataclasses import replace
from pathlib import Path

from nnsim.kit.errors import UserError
from nnsim.session.recovery import Lost, keep_copy
from nnsim.session.session import Session
from nnsim.session.settings import Settings

PR_SET_PTRACER, ANYBODY = 0x59616D61, ctypes.c_ulong(-1)
OLD, NEW = 0.25, 0.75


def prepared(rate: float) -> Session:
    """A session whose document has that learning rate, with a curve and weights of some epochs."""
    session = Session(Settings(Path("settings.json").absolute()))
    session.example("xor")
    session.set_training("Rate", rate=rate)
    for _ in range(3):
        session.step("epoch")
    return session


def do(verb: str, session: Session, folder: Path) -> str:
    """Does a verb in a folder; how it ended."""
    try:
        if verb == "save":
            session.save(folder / "it.nnsim")
        elif verb == "autosave":
            keep_copy(session.project(), "it", Lost(), "1.1")
        else:
            session.export_weights(folder / f"it.{verb}")
    except UserError as error:
        return "written" if " is written, but" in str(error) else "refused"
    except MemoryError:
        return "refused"
    except BaseException as error:  # noqa: BLE001 a test says which
        return f"fault {error!r}"
    return "done"


def main() -> None:
    """Serve until the input ends."""
    session = prepared(NEW)
    for verb in ("save", "safetensors", "onnx", "autosave"):
        do(verb, session, Path.cwd())  # what is loaded at first use is loaded
    session.design = replace(session.design, title="it")
    libc = ctypes.CDLL(None)
    print("ready", flush=True)  # noqa: T201 a script
    for line in sys.stdin:
        verb, folder = line.rstrip("\n").split(" ", 1)
        go_read, go_write = os.pipe()
        end_read, end_write = os.pipe()
        child = os.fork()
        if child == 0:
            libc.prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)
            os.environ["XDG_STATE_HOME"] = folder
            select.select([go_read], [], [])
            os.getppid()
            how = do(verb, session, Path(folder))
            os.getppid()
            os.write(end_write, how.encode())
            os._exit(0)
        os.close(end_write)
        print(child, flush=True)  # noqa: T201 a script
        sys.stdin.readline()
        os.write(go_write, b"1")
        how = os.read(end_read, 10_000).decode()
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else how, flush=True)  # noqa: T201 a script
        for handle in (go_read, go_write, end_read):
            os.close(handle)


if __name__ == "__main__":
    main()
