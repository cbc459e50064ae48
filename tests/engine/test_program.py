"""Programs as data, and the instructions that they become: loops, conditions, nesting, empty bodies."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.code import flatten
from nnsim.engine.expr import Const, Ref, Symbol
from nnsim.engine.machine import Machine, counter_slots
from nnsim.engine.memory import Memory
from nnsim.engine.operations import Count, Set
from nnsim.engine.program import Assign, Batching, For, If, Node, Program, Slot, Step, Until, walk_steps

X, N = Ref("x", Symbol("x")), Ref("N", Symbol("N"))


def step(name: str, operation: Any) -> Step:
    return Step(name, "phase", -1, operation)


def program(body: tuple[Node, ...], extra: tuple[str, ...] = ()) -> Program:
    """A program around the loop of batches that every machine has."""
    names = ("batch", "limit", *extra)
    slots = (
        *counter_slots(),
        *(Slot(name, (), "int64", "counter") for name in names),
        *(Slot(name, (), "float64", "carried") for name in ("x", "N")),
    )
    return Program(body, slots, Batching("batch", 1, 3))


def machine_of(body: tuple[Node, ...], extra: tuple[str, ...] = (), **values: float) -> Machine:
    made = program(body, extra)
    memory = Memory(made.slots)
    for name, value in values.items():
        memory[name][()] = value
    machine = Machine(made, memory)
    machine.start()
    return machine


DOUBLE = step("double", Assign(X, 2.0 * X))
ADD = step("add", Assign(X, X + 1.0))
BATCHES = For("batch", 3, (ADD, step("count", Count("update"))))


def finish(machine: Machine) -> list[str]:
    names = []
    while (done := machine.step()) is not None:
        names.append(done.name)
    return names


def test_a_loop_runs_its_body_count_times() -> None:
    machine = machine_of((BATCHES,))
    assert finish(machine) == ["add", "count"] * 3
    assert (machine.memory["x"], machine.memory["batch"], machine.updates) == (3, 3, 3)


def test_until_runs_at_least_once_and_at_most_to_its_limit() -> None:
    loop = Until("n", X > 100.0, "limit", (BATCHES, DOUBLE))
    machine = machine_of((loop,), ("n",), limit=3)
    finish(machine)
    assert machine.memory["n"] == 3

    machine = machine_of((loop,), ("n",), limit=50)
    finish(machine)
    assert machine.memory["x"] > 100
    assert machine.memory["n"] == 5  # 6, 18, 42, 90, 186

    machine = machine_of((Until("n", Const(1.0) > 0.0, "limit", (BATCHES,)),), ("n",), limit=0)
    finish(machine)
    assert machine.memory["n"] == 1


def test_if_skips_or_enters_its_body() -> None:
    body = (BATCHES, If(X > 2.0, (DOUBLE, DOUBLE)), If(X > 100.0, (DOUBLE,)), ADD)
    machine = machine_of(body)
    assert finish(machine) == ["add", "count"] * 3 + ["double", "double", "add"]
    assert machine.memory["x"] == 13


def test_a_condition_without_a_value_does_not_hold() -> None:
    machine = machine_of((BATCHES, If(X / 0.0 - X / 0.0 > 0.0, (DOUBLE,)), ADD))
    assert finish(machine) == ["add", "count"] * 3 + ["add"]


def test_steps_in_the_order_in_which_they_stand() -> None:
    body = (Until("n", X > 1.0, "limit", (ADD, If(X > 0.0, (DOUBLE,)), BATCHES)), ADD)
    made = program(body, ("n",))
    assert [one.name for one in made.steps()] == ["add", "double", "add", "count", "add"]
    assert list(walk_steps(body)) == list(made.steps())


def test_instructions_jump_where_they_should() -> None:
    code = flatten(program((Until("n", X > 1.0, "limit", (If(X > 0.0, (DOUBLE,)), BATCHES)), ADD), ("n",)))
    kinds = [ins.kind for ins in code.instructions]
    assert kinds == ["zero", "if", "step", "zero", "for", "step", "step", "next", "jump", "next", "until", "step"]
    targets = {ins.kind: ins.target for ins in code.instructions if ins.kind in ("if", "for", "jump", "until")}
    assert targets == {"if": 3, "for": 9, "jump": 4, "until": 1}
    assert code.last_until == 10
    assert [code.instructions[at].step for at in code.addresses] == [0, 1, 2, 3]
    assert flatten(program((BATCHES,))).last_until == -1


def test_widths_of_batches() -> None:
    batching = Batching("batch", 3, 8)
    assert batching.count == 3
    assert [batching.width(batch) for batch in range(3)] == [3, 3, 2]
    assert Batching("batch", 4, 8).count == 2


def test_an_assignment_knows_what_it_reads_and_writes() -> None:
    plain = Assign(X, N + 1.0)
    assert (plain.reads, plain.writes, plain.arrow) == (("N",), ("x",), "=")
    stable = Assign(X, X + N, N + Ref("y", Symbol("y")))
    assert (stable.reads, stable.arrow) == (("x", "N", "y"), "←")


NODES = st.deferred(
    lambda: st.lists(
        st.one_of(
            st.sampled_from([ADD, DOUBLE, step("zero", Set(("x",), 1.0)), step("tick", Count("N"))]),
            st.builds(lambda body: If(X > 20.0, tuple(body)), NODES),
            st.builds(lambda body: If(X < 50.0, tuple(body)), NODES),
        ),
        max_size=4,
    )
)


@given(NODES, NODES, NODES, st.integers(1, 4), st.integers(0, 3))
def test_any_program_runs_walks_and_goes_back(
    before: list[Node], inside: list[Node], after: list[Node], limit: int, count: int
) -> None:
    loop = For("batch", 3, (step("count", Count("update")), *inside))
    inner = For("k", count, tuple(before))
    body = (Until("n", X > 1e6, "limit", (inner, loop, *after)), *after)
    run, walked = (machine_of(body, ("n", "k"), limit=limit, x=1) for _ in range(2))
    start = walked.memory.block.tobytes()
    run.run(lambda: False)
    steps = len(finish(walked))

    assert run.memory.block.tobytes() == walked.memory.block.tobytes()
    assert run.next is None
    for _ in range(steps):
        assert walked.back() is not None
    assert walked.back() is None
    assert walked.memory.block.tobytes() == start


@given(NODES, st.lists(st.integers(0, 9), max_size=8))
def test_running_in_pieces_is_running(inside: list[Node], pieces: list[int]) -> None:
    body = (Until("n", X > 1e6, "limit", (For("batch", 3, (step("count", Count("update")), *inside)),)),)
    whole, machine = (machine_of(body, ("n",), limit=4, x=1) for _ in range(2))
    whole.run(lambda: False)
    for piece in pieces:
        machine.run(lambda: False, machine.updates + piece)
        machine.step()
    machine.run(lambda: False)
    assert machine.memory.block.tobytes() == whole.memory.block.tobytes()


def test_conditions_on_arrays_ask_all_of_them() -> None:
    slots = (*program((BATCHES,)).slots, Slot("v", (3,), "float64", "carried"))
    made = Program((BATCHES, If(Ref("v", Symbol("v")) > 0.0, (DOUBLE,))), slots, Batching("batch", 1, 3))
    for values, doubled in (([1, 1, 1], True), ([1, 0, 1], False)):
        memory = Memory(made.slots)
        memory["v"][:] = values
        machine = Machine(made, memory)
        machine.start()
        finish(machine)
        assert np.isclose(machine.memory["x"], 6 if doubled else 3)
