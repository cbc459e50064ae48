"""`nnsim share` and `nnsim new --from-text`: through a pipe and back, the very same network."""

import io
import sys

import numpy as np

import nnsim


def test_a_network_goes_through_a_text(make, run, monkeypatch):
    make("new", "--example", "xor", "-o", "xor.nnsim")
    make("train", "xor.nnsim", "--epochs", "3")

    text = make("share", "xor.nnsim", "--weights", "current").out

    assert text.startswith("nnsim:")
    assert text.count("\n") == 1
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    make("new", "--from-text", "-", "-o", "copy.nnsim")
    make("new", "--from-text", text.strip(), "-o", "other.nnsim")
    wanted = nnsim.load("xor.nnsim").weights
    for name in ("copy.nnsim", "other.nnsim"):
        assert all(np.array_equal(nnsim.load(name).weights[key], array) for key, array in wanted.items())


def test_what_is_no_text_is_refused_and_nothing_is_written(run, folder):
    assert "checksum" in run("new", "--from-text", "nnsim:AAAAAAAAAAAAAAAA", "-o", "x.nnsim").err
    assert "taken as it is" in run("new", "2-2-1", "--from-text", "nnsim:AAAA", "-o", "x.nnsim").err
    assert "taken as it is" in run("new", "--example", "xor", "--from-text", "nnsim:AAAA", "-o", "x.nnsim").err
    assert not (folder / "x.nnsim").exists()
