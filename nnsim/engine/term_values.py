"""The numbers that one element of a sum adds up, without writing the element out."""

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expand import Index, within
from nnsim.engine.expr import Array, Distance, Env, Expr, MatMul, Sum, evaluate


def term_values(source: Expr, index: Index, env: Env) -> NDArray[np.float64] | None:
    """What each term of a sum, a product of matrices or a distance is at an index; None of what adds nothing up."""
    with np.errstate(all="ignore"):
        if isinstance(source, MatMul):
            left, right = (_matrix(arg, env) for arg in source.args)
            return np.asarray(left[index[0]] * right[:, index[1]], np.float64)
        if isinstance(source, Distance):
            weights, inputs = (_matrix(arg, env) for arg in source.args)
            return np.asarray((weights[:, index[0]] - inputs[:, index[1]]) ** 2, np.float64)
        if isinstance(source, Sum):
            array = _matrix(source.args[0], env)
            row, column = within(index, array.shape)
            part = array if source.axis is None else array[:, column] if source.axis == 0 else array[row]
            return np.asarray(part, np.float64).ravel()
    return None


def not_zero(source: Expr, index: Index, places: NDArray[np.intp], env: Env) -> NDArray[np.intp]:
    """Of some terms those that are not 0; all of them where all are 0, or where nothing is added up."""
    values = term_values(source, index, env)
    there = places if values is None else places[values[places] != 0]
    return there if len(there) else places


def _matrix(expr: Expr, env: Env) -> Array:
    array = np.asarray(evaluate(expr, env))
    return array if array.ndim == 2 else array.reshape(array.shape + (1,) * (2 - array.ndim))
