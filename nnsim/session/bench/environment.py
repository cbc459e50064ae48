"""What a figure of speed means nothing without: processor, versions, threads, and which kernels the library chose."""

import ctypes
import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from nnsim import __version__
from nnsim.kit.threads import THREADS


def pin() -> int | None:
    """Bind this process to one core, the last that it may use; its number, or None where that cannot be."""
    if not hasattr(os, "sched_setaffinity"):
        return None
    core = max(os.sched_getaffinity(0))
    try:
        os.sched_setaffinity(0, {core})
    except OSError:
        return None
    return core


def describe(core: int | None = None) -> dict[str, Any]:
    """The machine and the versions, as plain values; None where something is not known."""
    return {
        "nnsim": __version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "numba": _version("numba"),
        "blas": _blas(),
        "blas_kernels": _kernels(),
        "OPENBLAS_CORETYPE": os.environ.get("OPENBLAS_CORETYPE"),
        "threads": {name: os.environ.get(name) for name in THREADS},
        "cpu": cpu(),
        "cores": os.cpu_count(),
        "pinned_to_core": core,
        "system": f"{platform.system()} {platform.machine()}",
        "time": "of the processor",
    }


def cpu() -> str | None:
    """The processor's name."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    found: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        found.setdefault(name.strip(), value.strip())
    if "model name" not in found:
        return platform.processor() or None
    numbers = (found.get("cpu family"), found.get("model"))
    return f"{found['model name']} (family {numbers[0]}, model {numbers[1]})" if all(numbers) else found["model name"]


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _blas() -> str | None:
    built: Any = np.show_config(mode="dicts")
    blas = (built or {}).get("Build Dependencies", {}).get("blas", {})
    return f"{blas['name']} {blas['version']}" if "name" in blas and "version" in blas else None


def _kernels() -> str | None:
    """For which processor OpenBLAS has chosen its kernels, asked of the library that NumPy brought along."""
    folders = (Path(np.__file__).parent.parent / "numpy.libs", Path(np.__file__).parent / ".dylibs")
    for library in (path for folder in folders for path in sorted(folder.glob("*openblas*"))):
        try:
            loaded = ctypes.CDLL(str(library))
        except OSError:
            continue
        for name in ("scipy_openblas_get_corename64_", "openblas_get_corename64_", "openblas_get_corename"):
            function = getattr(loaded, name, None)
            if function is not None:
                function.restype = ctypes.c_char_p
                said = function()
                return said.decode("ascii", "replace") if isinstance(said, bytes) else None
    return None
