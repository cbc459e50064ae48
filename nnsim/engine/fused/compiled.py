"""The source of a program made a function: compiled by numba, and kept on disk for the next time."""

import hashlib
import importlib.util
import os
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.engine.fused import double, draws, elementary, single
from nnsim.engine.fused.kernel import Written

Function = Callable[..., tuple[int, int]]
_LOOSE = {"contract", "reassoc", "nsz"}  # sums may be taken in another order, or they could not be vectorized
_STRICT = {"contract"}


def available() -> bool:
    """True where numba is installed."""
    return importlib.util.find_spec("numba") is not None


def compile_kernel(written: Written, folder: Path | None = None) -> Function:
    """The function as machine code; with a folder it is taken from there, or left there for the next time."""
    import numba

    place = "<nnsim>" if folder is None else str(_kept(written, folder, numba.__version__))
    function = _defined(written, place, _numba_functions(written.real))
    compiled: Function = numba.njit(
        function, error_model="numpy", fastmath=_LOOSE, nogil=True, cache=folder is not None
    )
    return compiled


def plain_kernel(written: Written) -> Function:
    """The function as it is written, for Python to execute: slow, and the measure of what is compiled."""
    kernel: Function = _defined(written, "<nnsim>", _functions(written.real, lambda function: function))
    return kernel


def _defined(written: Written, place: str, names: dict[str, Any]) -> Any:
    """The source is our own: it holds no text of a file, not even names, but numbers and places alone."""
    exec(compile(written.text, place, "exec"), names)  # noqa: S102
    return names["kernel"]


def _functions(real: str, compiled: elementary.Compile) -> dict[str, Any]:
    return {
        **elementary.functions(real, compiled),
        **draws.functions(compiled),
        "__name__": __name__,  # where the machine code that is read from disk belongs
        "np": np,
        "F": np.dtype(real).type,
        "D": np.float64,
        "INF": np.inf,
        "NAN": np.nan,
    }


@cache
def _numba_names(real: str) -> dict[str, Any]:
    import numba

    return _functions(real, numba.njit(error_model="numpy", fastmath=_STRICT))


def _numba_functions(real: str) -> dict[str, Any]:
    return dict(_numba_names(real))


@cache
def _fingerprint() -> bytes:
    """What a compiled function depends on beside its source: the functions it calls."""
    return b"".join(Path(str(module.__file__)).read_bytes() for module in (double, single, elementary, draws))


def _kept(written: Written, folder: Path, version: str) -> Path:
    """The file that the source stands in: its name is made from all that decides what is compiled."""
    text = written.text.encode()
    about = f"{version} {np.__version__} {written.real} {sorted(_LOOSE)} {sorted(_STRICT)}".encode()
    name = hashlib.sha256(b"\0".join((about, _fingerprint(), text))).hexdigest()[:32]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"program_{name}.py"
    if not path.exists():
        handle, temporary = tempfile.mkstemp(dir=folder, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(text)
        Path(temporary).replace(path)
    return path
