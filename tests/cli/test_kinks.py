"""`nnsim gradcheck` where a weight stands at a kink: it is told, and neither agrees nor disagrees."""

import json


def test_a_kink_is_told(make):
    make("new", "2-3-1", "--data", "xor", "--hidden", "relu", "--no-bias", "-o", "net.nnsim")
    make("new", "2-3-1", "--data", "xor", "--hidden", "relu", "-o", "kinks.nnsim")

    held = make("gradcheck", "net.nnsim").err
    kinks = make("gradcheck", "kinks.nnsim").err

    assert "4 weights are cut or frozen" in held
    assert "3 could not be compared" in kinks


def test_what_stands_at_a_kink_does_not_count_as_agreeing(make):
    words = "new 2-4-3-1 --hidden relu,tanh --output logistic --data xor --seed 3 -o k.nnsim"
    make(*words.split())
    for rows in ([], ["--row", 1]):
        found = json.loads(make("gradcheck", "k.nnsim", *rows, "--json").out)["comparisons"]
        agree, kinks = (sum(one[which] for one in found) for which in ("agrees", "kink"))
        assert agree + kinks == len(found) == 31
        assert kinks >= 4
        said = make("gradcheck", "k.nnsim", *rows)
        assert f"\n{agree} of 31 gradients agree within 1e-06" in said.out
        assert f"{kinks} could not be compared" in said.err
