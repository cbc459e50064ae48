"""What every part says about itself."""

import inspect
import math

import pytest

from nnsim.engine.expr import Expr, Ref
from nnsim.kit.errors import ArgumentError
from nnsim.kit.registry import Registry
from nnsim.parts import activations, faults, initializers, losses, optimizers, regularizers, schedules

REGISTRIES = [m.REGISTRY for m in (activations, losses, optimizers, regularizers, schedules, initializers, faults)]
PARTS = [pytest.param(registry, key, id=f"{registry.kind}-{key}") for registry in REGISTRIES for key in registry]
KNOWN = {"z", "o", "y", "do", "g", "w", "rate", "update", "epoch", "epochs"}


def formulas(part):
    found = [value for value in vars(part).values() if isinstance(value, Expr)]
    pairs = getattr(part, "stable", {}).values()
    found += [form for pair in pairs for form in (pair.term, pair.delta, pair.delta_any) if form is not None]
    return found + [line.value for line in getattr(part, "lines", ())]


def test_the_promised_parts_are_there():
    assert set(activations.REGISTRY) == {
        "identity", "step", "sign", "logistic", "tanh", "relu", "leaky_relu", "elu", "selu", "softplus", "softsign",
        "gelu", "swish", "gaussian", "softmax",
    }  # fmt: skip
    assert set(losses.REGISTRY) == {
        "mse", "half_squared_error", "mae", "huber", "binary_cross_entropy", "cross_entropy", "hinge",
    }  # fmt: skip
    assert set(optimizers.REGISTRY) == {
        "sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw", "rprop",
    }  # fmt: skip
    assert set(regularizers.REGISTRY) == {
        "l1", "l2", "max_norm", "dropout", "input_noise", "augment", "class_weights",
    }  # fmt: skip
    assert set(schedules.REGISTRY) == {"constant", "step", "exponential", "cosine", "warm_up"}
    assert set(initializers.REGISTRY) >= {
        "zeros", "constant", "normal", "uniform", "glorot_uniform", "glorot_normal", "he_uniform", "he_normal",
        "lecun_normal", "orthogonal",
    }  # fmt: skip


@pytest.mark.parametrize(("registry", "key"), PARTS)
def test_a_part_explains_itself(registry: Registry, key):
    part = registry[key]
    module = inspect.getdoc(__import__(f"{registry.package}.{key}", fromlist=["PART"]))

    assert part.title
    assert part.help.endswith(".")
    assert part.notes.endswith((".", ")"))
    assert part.source
    assert ": " in module.partition("\n")[0]


@pytest.mark.parametrize(("registry", "key"), PARTS)
def test_parameters_are_usable(registry: Registry, key):
    part = registry[key]

    assert part.settings({}) == {param.name: param.default for param in part.params}
    for param in part.params:
        assert param.help.endswith(".")
        assert param.symbol
        assert param.check(param.default) == param.default
        for bad in (
            math.nan,
            *(["1"] if param.kind != "text" else []),
            True,
            *([param.low - 1.0] if param.low is not None else []),
        ):
            with pytest.raises(ArgumentError):
                param.check(bad)
    with pytest.raises(ArgumentError):
        part.settings({"no such": 1.0})


@pytest.mark.parametrize(("registry", "key"), PARTS)
def test_formulas_use_what_the_contract_names(registry: Registry, key):
    part = registry[key]
    states = {state.name for state in getattr(part, "states", ())}

    for formula in formulas(part):
        names = {name for name in part.fill(formula, {}).reads if name not in states}
        settings = {n.name for n in formula.walk() if isinstance(n, Ref) and n.name.startswith("setting:")}
        assert names <= KNOWN
        assert settings <= {f"setting:{param.name}" for param in part.params}


def test_every_parameter_of_a_formula_part_is_used():
    for registry in REGISTRIES[:5]:
        for key, part in registry.items():
            used = {name for formula in formulas(part) for name in formula.reads}
            unused = {f"setting:{param.name}" for param in part.params} - used
            assert not unused or getattr(part, "draws", False) or getattr(part, "weigh", None), key


@pytest.mark.parametrize("key", sorted(faults.REGISTRY))
def test_a_fault_says_how_it_shows_and_what_catches_it(key):
    fault = faults.REGISTRY[key]

    for text in (fault.symptom, fault.check, fault.stop, fault.by_hand):
        assert text.endswith(".")
        assert len(text) < 260
    assert fault.check.startswith(("Yes", "No: "))
    assert " in the place of " in fault.notes or key in ("constant_start", "shuffled_labels", "unscaled_data")


def test_faults_have_titles_of_their_own():
    assert len({fault.title for fault in faults.REGISTRY.values()}) == len(faults.REGISTRY) >= 18
