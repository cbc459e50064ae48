"""What may stand in the source of a compiled program: numbers, places and a few names, whatever a network is called."""

import ast

from hypothesis import given

from nnsim.engine.fused.compiled import plain_kernel
from nnsim.engine.fused.elementary import functions
from nnsim.engine.fused.kernel import ARGUMENTS, write_kernel
from nnsim.engine.fused.operations import NotFusible
from tests.engine_strategies import Case, cases

NODES = (
    ast.Module, ast.FunctionDef, ast.arguments, ast.arg, ast.Assign, ast.AugAssign, ast.For, ast.While, ast.If,
    ast.Break, ast.Return, ast.Expr, ast.Name, ast.Load, ast.Store, ast.Constant, ast.BinOp, ast.UnaryOp, ast.BoolOp,
    ast.Compare, ast.Call, ast.Subscript, ast.Slice, ast.Tuple, ast.IfExp, ast.Attribute, ast.operator, ast.unaryop,
    ast.boolop, ast.cmpop, ast.Pass,
)  # fmt: skip
OURS = {"F", "D", "INF", "NAN", "np", "range", "min", "permutation", "draw_mask", "kernel"}
OURS |= {"pc", "last", "done", "logged", "loss", "right"} | set(ARGUMENTS.split(", "))
OURS |= set(functions("float64", lambda function: function))
ATTRIBUTES = {"dot", "reshape", "T", "shape"}


def is_ours(name: str) -> bool:
    return name in OURS or (name[:1].isalpha() and name[1:].isdigit())


@given(cases())
def test_there_are_only_numbers_places_and_our_own_names(case: Case) -> None:
    try:
        written = write_kernel(case.compiled.program, ("epoch", "train_loss"))
    except NotFusible:
        return
    for node in ast.walk(ast.parse(written.text)):
        assert isinstance(node, NODES), ast.dump(node)
        if isinstance(node, ast.Name):
            assert is_ours(node.id)
        if isinstance(node, ast.Attribute):
            assert node.attr in ATTRIBUTES
        if isinstance(node, ast.Constant):
            assert isinstance(node.value, int | float | bool)
        if isinstance(node, ast.Call):
            assert isinstance(node.func, ast.Name | ast.Attribute)
    assert callable(plain_kernel(written.text, written.real))
