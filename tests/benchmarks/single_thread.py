"""Starts a benchmark anew with one thread, which has to be said before NumPy and its like are loaded."""

import os
import sys

from nnsim.kit.threads import THREADS

_XLA = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"


def single_thread(module: str) -> None:
    """Go on only in a process whose libraries use one thread."""
    wanted = {**dict.fromkeys(THREADS, "1"), "XLA_FLAGS": _XLA, "JAX_PLATFORMS": "cpu"}
    if any(os.environ.get(name) != value for name, value in wanted.items()):
        os.environ.update(wanted)
        os.execv(sys.executable, [sys.executable, "-m", module, *sys.argv[1:]])
