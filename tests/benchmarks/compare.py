"""nnsim beside its peers: `python -m tests.benchmarks.compare -o FOLDER`; see the README in this folder."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.single_thread import single_thread

SECONDS = {True: 0.05, False: 0.2}
ROUNDS = {True: 3, False: 9}
PATIENCE = 2.0  # seconds that one epoch may take at most
OWN = {"plain": "plain NumPy", "numpy": "nnsim, NumPy", "fused": "nnsim, fused"}


def arguments():
    """What is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.compare", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds")
    parser.add_argument("--more", action="store_true", help="momentum, Adam, dropout, cut edges and float64, too")
    parser.add_argument("--network", action="append", help="only this network")
    parser.add_argument("--only", help="only these engines, such as numpy,torch_eager")
    parser.add_argument("--playground", default="", help="src/nn.ts, or nn.js, of TensorFlow Playground")
    parser.add_argument("-o", "--out", default=".", help="the folder for peers.json, peers.md and peers.svg")
    return parser.parse_args()


def own_engine(make, case):
    """One of nnsim's own, or the plain implementation, that trains by epochs."""

    class Own:
        def __init__(self):
            from nnsim.session.bench.plain import SameDraws

            self.trainee = make(case, SameDraws())

        def epoch_losses(self, epochs):
            found = []
            for _ in range(epochs):
                losses = []
                for _ in range(case.batches):
                    self.trainee.train(1)
                    losses.append(self.trainee.loss)
                found.append(sum(losses) / len(losses))
            return found

        def train(self, epochs):
            self.trainee.train(epochs * case.batches)

    return Own()


def engines(case, peers, options):
    """For each engine by name: its variant of the case, and what starts it; and why others take no part."""
    from nnsim.session.bench.executors import trainees
    from nnsim.session.bench.plain import SameDraws

    def own(name):
        return lambda variant: own_engine(lambda c, random: trainees(c, random)[name], variant)

    found = {name: (case, own(name)) for name in trainees(case, SameDraws())}
    for peer in peers:
        variant = peer.takes(case)
        if variant is not None:
            found[peer.name] = (variant, lambda v, p=peer: p.start(v, options))
    return found


def apart(variant, start, reference):
    """How far the losses of two epochs, in the order of the data, are from those of the plain implementation."""
    variant = replace(variant, shuffle=False)
    engine = start(variant)
    found = engine.epoch_losses(2)
    getattr(engine, "close", lambda: None)()
    expected = reference(variant)
    return max(abs(a - b) / max(abs(b), 1e-3) for a, b in zip(found, expected, strict=True))


def references():
    """Gives the losses of the plain implementation on a case, computed once."""
    from nnsim.session.bench.executors import trainees

    kept = {}

    def of(variant):
        if variant not in kept:
            kept[variant] = own_engine(lambda c, r: trainees(c, r)["plain"], variant).epoch_losses(2)
        return kept[variant]

    return of


def measured(case, peers, options, reference):
    """An entry for each engine on a case."""
    from nnsim.session.bench.agreement import TOLERANCE
    from nnsim.session.bench.measure import interleaved

    chosen = {
        name: one
        for name, one in engines(case, peers, options).items()
        if not options.only or name in options.only.split(",")
    }
    differences = {}
    for name, (variant, start) in list(chosen.items()):
        differences[name] = apart(variant, start, reference)
        if not differences[name] < TOLERANCE[variant.dtype]:
            say(f"    {name}: losses differ by {differences[name]:.2g}: it trains something else and is left out")
            del chosen[name]
    running = {name: start(variant) for name, (variant, start) in chosen.items()}
    clocks = {name: engine.clock for name, engine in running.items() if hasattr(engine, "clock")}
    workers = {name: engine.train for name, engine in running.items()}
    timings = interleaved(workers, SECONDS[options.quick], ROUNDS[options.quick], clocks=clocks)
    for engine in running.values():
        getattr(engine, "close", lambda: None)()
    entries = []
    for name, timing in timings.items():
        samples = timing.times(case.samples)
        entries.append({
            "network": case.network, "batch": case.batch, "dtype": chosen[name][0].dtype, "executor": name,
            "samples_per_s": samples.median, "quartiles": list(samples.quartiles), "rounds": samples.rounds,
            "connection_updates_per_s": samples.median * case.connections, "optimizer": case.optimizer,
            "dropout": case.dropout, "cut": case.cut, "losses_apart": differences[name],
        })  # fmt: skip
    return entries


def say(text):
    """A line on the terminal."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main():
    """Measures, and writes the table, the JSON document and the plot."""
    options = arguments()
    from nnsim.session.bench.cases import CASES, PLAIN
    from nnsim.session.bench.environment import describe, pin
    from tests.benchmarks.peer import peers
    from tests.benchmarks.report import write

    core = pin()
    known = peers()
    absent = {peer.name: reason for peer in known if (reason := peer.missing(options))}
    for name, reason in absent.items():
        say(f"{name} takes no part: {reason}")
    present = [peer for peer in known if peer.name not in absent]
    known_cases = CASES if options.more else PLAIN
    cases = [case for case in known_cases if not options.network or case.network in options.network]
    entries, reference = [], references()
    for case in cases:
        say(f"{case.network} {case.label}")
        found = measured(case, present, options, reference)
        for entry in sorted(found, key=lambda entry: -entry["samples_per_s"]):
            low, high = (quartile / 1000 for quartile in entry["quartiles"])
            say(f"    {entry['executor']:15}{entry['samples_per_s'] / 1000:12,.1f}   ({low:,.1f} – {high:,.1f})")
        entries += found
    environment = {**describe(core), "peers": versions(), "absent": absent}
    titles = {**OWN, **{peer.name: peer.title for peer in known}}
    write(Path(options.out), {"cases": entries, "environment": environment}, titles)


def versions():
    """The versions of the peers, as far as Python knows them."""
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for package in ("torch", "scikit-learn", "jax", "numba", "scipy"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = None
    return found


if __name__ == "__main__":
    single_thread("tests.benchmarks.compare")
    main()
