"""How many threads the libraries under NumPy may use: one, in every process of the program.

A matrix product that is split among threads is summed in another order and has other last digits: what the training
process has computed would not come out the same where the window goes through it again. Small products also take
several times as long when threads have to wait for each other. It has to be said before NumPy is loaded.
"""

import os

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def one_thread() -> None:
    """This process and those that it starts use one thread, unless the environment says how many."""
    for name in THREADS:
        os.environ.setdefault(name, "1")
