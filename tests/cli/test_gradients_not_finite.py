"""`nnsim gradcheck` where numbers are NaN: nothing is known of them, and that is no agreement."""

import json


def test_gradients_that_are_not_finite_are_not_said_to_disagree(make, run):
    make("new", "2-3-1", "--data", "xor", "--hidden", "identity", "--output", "identity", "--loss", "mse",
         "--rate", "1e3", "-o", "x.nnsim")  # fmt: skip
    make("train", "x.nnsim", "--epochs", "200", "-o", "y.nnsim")
    checked = run("gradcheck", "y.nnsim")
    assert checked.code == 1
    assert "DISAGREES" not in checked.out
    assert checked.out.count("not known") == 13
    assert "0 of 13 gradients agree" in checked.out
    assert "13 are not known: a number is NaN or infinite; take other weights" in checked.err
    found = json.loads(run("gradcheck", "y.nnsim", "--json").out)
    assert found["agrees"] is False
    assert not any(one["known"] or one["agrees"] for one in found["comparisons"])
