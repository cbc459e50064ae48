"""The source of a program made a function: compiled by numba, and kept on disk for the next time.

Run as a module it compiles what stands on its standard input, so that another process need not wait for it.
"""

import hashlib
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.engine import functions, random
from nnsim.engine.fused import double, draws, elementary, single

Function = Callable[..., int]
_LOOSE = {"contract", "reassoc", "nsz"}  # sums may be taken in another order, or they could not be vectorized
_STRICT = {"contract"}
_WITHIN: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}  # of what only compiled code calls


def available() -> bool:
    """True where numba is installed."""
    return importlib.util.find_spec("numba") is not None


def compile_kernel(text: str, real: str, folder: Path) -> Function:
    """The function as machine code, taken from a folder or left there for the next time."""
    import tempfile

    import numba

    path = place_of(text, real, folder)
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=folder, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        Path(temporary).replace(path)
    how: dict[str, Any] = {"error_model": "numpy", "fastmath": _LOOSE, "nogil": True}
    function = _defined(text, str(path), numba_functions(real), numba.njit(**how, **_WITHIN))
    compiled: Function = numba.njit(_signature(real), cache=True, **how)(function)
    done = path.with_suffix(".done")
    if not done.exists():
        done.touch()
    return compiled


def is_kept(text: str, real: str, folder: Path) -> bool:
    """True where the compiled form lies in a folder already."""
    return place_of(text, real, folder).with_suffix(".done").exists()


def plain_kernel(text: str, real: str) -> Function:
    """The function as it is written, for Python to execute: slow, and the measure of what is compiled."""
    kernel: Function = _defined(text, "<nnsim>", _functions(real, lambda function: function))
    return kernel


def place_of(text: str, real: str, folder: Path) -> Path:
    """The file in which the source stands: its name is made from all that decides what is compiled."""
    from importlib.metadata import version

    about = f"{version('numba')} {np.__version__} {sys.version} {real} {sorted(_LOOSE)} {sorted(_STRICT)}"
    name = hashlib.sha256(b"\0".join((about.encode(), _fingerprint(), text.encode()))).hexdigest()[:32]
    return folder / f"program_{name}.py"


def _defined(
    text: str, place: str, called: Mapping[str, Any], made: Callable[[Any], Any] = lambda part: part
) -> Any:  # fmt: skip
    """The source is our own: it holds no text of a file, not even names, but numbers and places alone."""
    names = dict(called)
    exec(compile(text, place, "exec"), names)  # noqa: S102
    names |= {name: made(part) for name, part in names.items() if name.startswith("part")}
    return names["kernel"]


def _functions(real: str, compiled: elementary.Compile) -> dict[str, Any]:
    return {
        **elementary.functions(real, compiled),
        **draws.functions(compiled),
        "__name__": "nnsim.engine.fused.compiled",  # where the machine code that is read from disk belongs
        "np": np,
        "F": np.dtype(real).type,
        "D": np.float64,
        "INF": np.inf,
        "NAN": np.nan,
    }


def _signature(real: str) -> Any:
    """The types of the kernel's arguments, in their order."""
    from numba import types as t

    def flat(kind: Any) -> Any:
        return t.Array(kind, 1, "C")

    views = [flat(kind) for kind in (t.float64, t.float32, t.int64, t.uint64)]
    room = flat(t.float64 if real == "float64" else t.float32)
    inner = [flat(t.float64), flat(t.float32)]
    sorting = [flat(t.uint64), flat(t.int64)]
    rows = t.Array(t.float64, 2, "C")
    taps = [flat(t.uint64)] * 7
    return t.int64(*views, room, *inner, *sorting, rows, *taps, rows, t.int64, t.int64, t.boolean)


@cache
def numba_functions(real: str) -> Mapping[str, Any]:
    """What the source of a program calls, compiled."""
    import numba

    return _functions(real, numba.njit(error_model="numpy", fastmath=_STRICT, **_WITHIN))


@cache
def _fingerprint() -> bytes:
    """What a compiled function depends on beside its source: the functions it calls."""
    modules = (double, single, elementary, draws, functions, random)
    return b"".join(Path(str(module.__file__)).read_bytes() for module in modules)


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(10)
    compile_kernel(sys.stdin.buffer.read().decode(), sys.argv[1], Path(sys.argv[2]))
