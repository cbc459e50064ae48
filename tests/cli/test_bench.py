"""`nnsim bench`: a real measurement of the smallest network, and what is printed of any."""

import json

import pytest

from nnsim.session.bench import alone

ENVIRONMENT = {
    "nnsim": "1", "python": "3", "numpy": "2", "numba": None, "blas": None, "blas_kernels": "Zen", "cpu": "a processor",
    "OPENBLAS_CORETYPE": None,
}  # fmt: skip


def entry(executor, speed, **given):
    """An entry of the document."""
    plain = {"network": "2-8-8-1", "batch": 10, "dtype": "float32", "optimizer": "sgd", "dropout": 0.0, "cut": 0.0}
    quartiles = [0.98 * speed, 1.02 * speed]
    figures = {"samples_per_s": speed, "quartiles": quartiles, "connection_updates_per_s": 105 * speed}
    return {**plain, "executor": executor, **figures, "time_over_products": None, **given}


@pytest.fixture
def found(monkeypatch):
    """What the benchmark is to find; and what it was asked for, as `asked`."""
    document = {"cases": [], "environment": ENVIRONMENT, "asked": []}

    def stand_in(quick, networks, tell):
        document["asked"].append((quick, networks))
        tell(0, 1, "2-8-8-1")
        return {key: value for key, value in document.items() if key != "asked"}

    monkeypatch.setattr(alone, "bench_alone", stand_in)
    return document


@pytest.mark.long
def test_a_quick_measurement(make):
    document = json.loads(make("bench", "--quick", "--network", "2-3-1", "--json").out)

    assert set(document) == {"cases", "environment"}
    plain, numpy = document["cases"][:2]
    assert (plain["executor"], numpy["executor"]) == ("plain", "numpy")
    assert all((one["network"], one["batch"], one["dtype"]) == ("2-3-1", 4, "float32") for one in (plain, numpy))
    assert 1e3 < numpy["quartiles"][0] <= numpy["samples_per_s"] <= numpy["quartiles"][1] < 1e9
    assert 0 < numpy["losses_apart"] < 1e-3
    assert set(document["environment"]["threads"].values()) == {"1"}


def test_the_table(make, found):
    found["cases"] = [
        entry("plain", 1e5),
        entry("numpy", 4.5e5),
        entry("fused", 2.5e6, time_over_products=1.234),
        entry("plain", 1.5e4, optimizer="adam", dtype="float64", dropout=0.5, cut=0.2),
        entry("numpy", 3e4, optimizer="adam", dtype="float64", dropout=0.5, cut=0.2),
    ]

    said = make("bench")

    lines = [line.split() for line in said.out.splitlines()]
    assert ["2-8-8-1", "b10", "sgd", "100", "±2%", "450", "±2%", "2,500", "±2%", "25.0", "262", "M", "1.23"] in lines
    words = "2-8-8-1 b10 adam float64 dropout 0.5 20% cut 15.0 ±2% 30.0 ±2% – 2.0 3 M"
    assert words.split() in lines
    assert max(map(len, said.out.splitlines())) <= 100
    assert "a processor, one core" in said.out
    assert said.err == ""


def test_a_processor_that_is_forced_is_named(make, found):
    found["environment"] = {**ENVIRONMENT, "OPENBLAS_CORETYPE": "Haswell"}
    found["cases"] = [entry("plain", 1e5), entry("numpy", 4.5e5)]

    assert "OPENBLAS_CORETYPE=Haswell" in make("bench").out


def test_only_networks_that_are_asked_for(make, run, found):
    make("bench", "--json", "--quick", "--network", "2-3-1", "--network", "64-32-10")
    make("bench", "--json")

    assert found["asked"] == [(True, ["2-3-1", "64-32-10"]), (False, [])]
    assert "choose from 2-3-1, 2-4-2-1" in run("bench", "--network", "5-5").err


def test_engines_that_disagree_are_a_negative_result(run, found):
    found["disagreement"] = "fused and plain do not agree on 2-3-1"

    said = run("bench", "--json")

    assert said.code == 1
    assert said.out == ""
    assert said.err == "nnsim: fused and plain do not agree on 2-3-1: nothing was measured\n"


def test_a_bar_on_a_terminal(make, found, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    found["cases"] = [entry("plain", 1e5), entry("numpy", 4.5e5)]

    said = make("bench")

    assert "2-8-8-1" in said.err
    assert "450 ±2%" in said.out
