"""Programs with a classical mistake in them, for tests of what must find it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from nnsim.engine.expr import Array, Call, Const, Expr, MatMul, NoBias, Ref
from nnsim.engine.machine import Machine
from nnsim.engine.program import Assign, Node, Step
from nnsim.session.setup import Setup

Change = Callable[[Step], Step | None]


def spoil(setup: Setup, change: Change) -> None:
    """Put another program in the place of a setup's own; `change` gives the step that stands there instead, or None."""
    program = setup.compiled.program
    program = replace(program, body=_changed(program.body, change))
    setup.compiled = replace(setup.compiled, program=program)
    setup.machine = Machine(program, setup.memory)
    setup.machine.start()


def _changed(body: tuple[Node, ...], change: Change) -> tuple[Any, ...]:
    found: list[Any] = []
    for node in body:
        new = change(node) if isinstance(node, Step) else replace(node, body=_changed(node.body, change))
        found += [] if new is None else [new]
    return tuple(found)


def rewritten(phase: str, target: str, rewrite: Callable[[Expr], Expr]) -> Change:
    """Write another formula into the steps of a phase whose target's name ends like that."""

    def change(step: Step) -> Step:
        operation = step.operation
        if step.phase != phase or not isinstance(operation, Assign) or not operation.target.name.endswith(target):
            return step
        return replace(step, operation=Assign(operation.target, rewrite(operation.stable or operation.value)))

    return change


def left_out(phase: str, target: str) -> Change:
    """Leave out the steps of a phase that write an array whose name ends like that."""
    return lambda step: None if step.phase == phase and step.operation.writes[0].endswith(target) else step


def times(factor: float) -> Callable[[Expr], Expr]:
    """A formula times a number."""
    return lambda expr: Call("mul", (expr, Const(factor)))


def without_mean(expr: Expr) -> Expr:
    """A formula over N without the division."""
    assert isinstance(expr, Call)
    assert isinstance(expr.args[1], Ref)
    return expr.args[0]


def without_slope(expr: Expr) -> Expr:
    """∂E/∂o ⊙ φ′(z) without φ′."""
    assert isinstance(expr, Call)
    return expr.args[0]


def first_rows(expr: Expr) -> Expr:
    """W where W̃ is meant: the block of rows begins one too early, with the bias."""
    if isinstance(expr, NoBias):
        stop = expr.stop
        return NoBias(expr.args, expr.start - 1, None if stop is None else stop - 1)
    if isinstance(expr, Call | MatMul):
        return replace(expr, args=tuple(first_rows(arg) for arg in expr.args))
    return expr


def matrices(setup: Setup) -> dict[str, Array]:
    """The gradients of a program that has been walked to its update."""
    return {layer.name: setup.memory[layer.grad.name].copy() for layer in setup.compiled.wiring.weighted}
