"""What is recorded at full speed, against walking the same training step by step."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session.expressions.expression import compile_expression
from nnsim.session.training.trainer import Trainer
from nnsim.session.watches.recorder import Recorder
from tests.engine_strategies import cases
from tests.session.expressions.expression_cases import bench


def walked(case, texts):
    """One row an epoch, read after its last update, and its figures after their evaluation."""
    setup = bench(case)
    machine, rows = setup.machine, []
    end = len(machine.iteration) and machine.iteration.stop - 1
    expressions = [compile_expression(text, setup) for text in texts]
    while machine.next is not None:
        batch = int(setup.memory["batch"])
        machine.step()
        if machine.last == end and batch == case.compiled.program.batching.count - 1:
            rows.append([machine.updates, int(setup.memory["epoch"]) + 1])
            rows[-1] += [np.nan if (v := expression.number()) is None else v for expression in expressions]
        if machine.last == end + 1:
            for column, text in enumerate(texts, 2):
                if "train_" in text:
                    rows[-1][column] = float(setup.memory["train_loss"])
    return np.array(rows, float).reshape(-1, 2 + len(texts))


@given(cases(dtype=["float64"]), st.integers(1, 4))
def test_one_value_an_epoch_is_what_walking_shows(case, slices):
    layer = next(la for la in case.compiled.layers.values() if la.is_output)
    name = "'" + layer.name.replace("'", "\\'") + "'"
    texts = [
        "loss",
        f"norm(W[{name}])",
        f"z[{name}][1]",
        "train_loss",
        f"any(o[{name}] > 0)",
        "update",
        f"o[{name}][1][2]",
    ]
    texts = [text for text in texts if text[-3:] != "[2]" or case.compiled.program.batching.width(0) > 1]
    wanted = walked(case, texts)
    setup, rows, curves = bench(case), [], []
    recorder = Recorder(setup, texts)

    while setup.machine.next is not None:
        left = iter(range(slices))
        Trainer(
            setup.machine,
            pause=lambda left=left: next(left, None) is None,
            on_rows=curves.extend,
            on_checkpoint=lambda updates, snapshot: None,
            recorder=recorder,
            on_watched=rows.extend,
        ).run()

    np.testing.assert_allclose(np.reshape(rows, (-1, wanted.shape[1])), wanted, rtol=1e-12)
    np.testing.assert_array_equal([row[0] for row in curves], wanted[:, 1])


def test_an_expression_that_fails_leaves_its_column_empty():
    case = bench_case()
    recorder = Recorder(case, ["loss", "z[nowhere]", "update"])
    while case.machine.memory["batch"] < recorder._end:
        case.machine.step()
        recorder.look()
    recorder.finish()

    (row,) = recorder.take()
    assert np.isnan(row[3])
    assert row[4] == row[0] == case.machine.updates
    assert len(recorder.take()) == 0


def bench_case():
    """A small network in front of its first step."""
    from tests.engine_strategies import small_case

    return bench(small_case(samples=4, batch_size=2))
