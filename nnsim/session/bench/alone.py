"""The benchmark in a process of its own: bound to one core, and with one thread before NumPy is loaded."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from nnsim.kit.errors import UserError
from nnsim.kit.threads import THREADS


def bench_alone(quick: bool, networks: list[str], tell: Callable[[int, int, str], None]) -> dict[str, Any]:
    """What the benchmark finds: {"cases": …, "environment": …}, or {"disagreement": what} when engines disagree.

    `networks`, where there are some, are the only ones that are measured. `tell` gets how many cases are done, of how
    many, and which is next. UserError when the process ends without a result.
    """
    mine, other = get_context("spawn").Pipe()
    child = get_context("spawn").Process(target=_child, args=(other, quick, networks), daemon=True)
    with _one_thread():
        child.start()
    other.close()
    try:
        while True:
            try:
                message = json.loads(mine.recv_bytes())
            except EOFError:
                child.join()
                why = f"the process that measures ended with exit code {child.exitcode}"
                raise UserError("the benchmark was broken off", why, "try again, or with one --network") from None
            if isinstance(message, dict):
                return message
            tell(*message)
    finally:
        child.terminate()
        child.join()
        mine.close()


@contextmanager
def _one_thread() -> Iterator[None]:
    """A process that is started now finds one thread in its environment."""
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _child(connection: Connection, quick: bool, networks: list[str]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits for the result ends this one
    from nnsim.session.bench.bench import FULL, QUICK, DisagreementError, bench
    from nnsim.session.bench.cases import CASES
    from nnsim.session.bench.environment import describe, pin

    def send(message: Any) -> None:
        connection.send_bytes(json.dumps(message, allow_nan=False).encode())

    core = pin()
    chosen = [case for case in CASES if not networks or case.network in networks]
    try:
        entries = bench(QUICK if quick else FULL, chosen, lambda *news: send(news))
    except DisagreementError as error:
        send({"disagreement": str(error)})
    else:
        send({"cases": entries, "environment": describe(core)})
