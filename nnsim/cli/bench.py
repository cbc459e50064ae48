"""`nnsim bench`: how fast nnsim trains on this machine, beside a plain NumPy implementation."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from nnsim.cli import Command
from nnsim.cli._output import say_json, warn
from nnsim.cli._parser import WIDTH
from nnsim.kit.errors import ArgumentError

_DISAGREES = 1

Tell = Callable[[int, int, str], None]


def _options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--quick", action="store_true", help="shorter rounds, a rougher result in about 15 s (default: about 1 min)"
    )
    parser.add_argument(
        "--network", action="append", metavar="SIZES", help="only this network, such as 2-8-8-1 (default: all)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document (default: a table)")


def _run(given: Namespace) -> int:
    from nnsim.session.bench.alone import bench_alone

    with _progress() as tell:
        found = bench_alone(given.quick, _chosen(given.network or []), tell)
    if "disagreement" in found:
        warn(f"{found['disagreement']}: nothing was measured")
        return _DISAGREES
    if given.json:
        say_json(found)
    else:
        _print(found["cases"], found["environment"])
    return 0


def _chosen(networks: list[str]) -> list[str]:
    from nnsim.session.bench.cases import CASES

    known = list(dict.fromkeys(case.network for case in CASES))
    for network in networks:
        if network not in known:
            raise ArgumentError(f"--network cannot be {network[:40]!r}", "", f"choose from {', '.join(known)}")
    return networks


@contextmanager
def _progress() -> Iterator[Tell]:
    """Shows which case is measured: as a bar on a terminal, else not at all."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done, of, what: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (MofNCompleteColumn(), BarColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def tell(done: int, of: int, what: str) -> None:
            with suppress(OSError):  # that nobody reads it does not stop the measuring
                bar.update(task, completed=done, total=of, description=what)

        yield tell


def _print(cases: list[dict[str, Any]], environment: dict[str, Any]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    engines = list(dict.fromkeys(entry["executor"] for entry in cases))
    table = Table(
        title="thousands of samples per second: median, and half the distance of the quartiles; float32 unless said",
        title_justify="left",
        caption=_caption(environment),
        caption_justify="left",
        box=box.SIMPLE_HEAD,
        padding=0,
        pad_edge=False,
    )
    for head in ("network", "training"):
        table.add_column(head, no_wrap=True)
    for head in (*engines, "× plain", "conn/s", "/matmul"):
        table.add_column(head, justify="right", no_wrap=True)
    for name, training, found in _by_case(cases):
        best = max((entry for name, entry in found.items() if name != "plain"), key=_speed)
        over = best["time_over_products"]
        table.add_row(
            name,
            training,
            *(_figure(found[engine]) if engine in found else "–" for engine in engines),
            f"{_speed(best) / _speed(found['plain']):.1f}",
            f"{best['connection_updates_per_s'] / 1e6:,.0f} M",
            "" if over is None else f"{over:.2f}",
        )
    Console(width=None if sys.stdout.isatty() else WIDTH, highlight=False).print(table)


def _speed(entry: dict[str, Any]) -> float:
    return float(entry["samples_per_s"])


def _by_case(cases: list[dict[str, Any]]) -> Iterator[tuple[str, str, dict[str, dict[str, Any]]]]:
    """Network with its batch size, and training, of each case; and its entries by engine."""
    grouped: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for entry in cases:
        key = f"{entry['network']} b{entry['batch']}", _training(entry)
        grouped.setdefault(key, {})[entry["executor"]] = entry
    yield from ((*key, found) for key, found in grouped.items())


def _training(entry: dict[str, Any]) -> str:
    words = [entry["optimizer"]]
    words += [entry["dtype"]] if entry["dtype"] != "float32" else []
    words += [f"dropout {entry['dropout']:g}"] if entry["dropout"] else []
    words += [f"{entry['cut']:.0%} cut"] if entry["cut"] else []
    return " ".join(words)


def _figure(entry: dict[str, Any]) -> str:
    """Thousands in three digits, and half the distance of the quartiles in percent."""
    value, (low, high) = _speed(entry) / 1000, entry["quartiles"]
    shown = f"{value:,.0f}" if value >= 100 else f"{value:#.3g}"
    return f"{shown} ±{(high - low) / 2 / _speed(entry):.0%}"


def _caption(environment: dict[str, Any]) -> str:
    blas = environment["blas_kernels"] or environment["blas"] or "unknown BLAS"
    forced = environment["OPENBLAS_CORETYPE"]
    lines = [
        f"{environment['cpu']}, one core and one thread, time of the processor",
        f"nnsim {environment['nnsim']}, Python {environment['python']}, NumPy {environment['numpy']} ({blas})",
    ]
    if forced:
        lines.append(f"OPENBLAS_CORETYPE={forced} holds the matrix products to the kernels of that processor")
    return "\n".join(lines)


PART = Command(
    usage="[--quick] [--network SIZES] [--json]",
    help="measure how fast networks of several sizes train",
    notes="""\
Each network is trained by nnsim and by a plain NumPy implementation as one writes it after a textbook (samples as rows,
new arrays, the order drawn anew in each epoch, the loss recorded). First both start from the same weights, take the
same samples, and their losses have to agree; exit code 1 when they do not. Then they train in turn, in short rounds,
bound to one core; medians and quartiles of the rounds are shown. nnsim trains as it does for people: samples are
shuffled, losses and hits recorded, moments to return to are kept.

In the table, × plain is nnsim's fastest engine over plain NumPy; conn/s its connections per second: the weights and
biases that samples went through, forwards and backwards, the classical measure of simulators; /matmul its time over
that of the bare matrix products.

JSON: {"cases": [{"network", "batch", "dtype", "executor", "samples_per_s", "quartiles", …}], "environment": {…}}""",
    options=_options,
    run=_run,
)
