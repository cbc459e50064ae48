"""Operations that solve linear systems, and take symmetric matrices apart."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch


@dataclass(frozen=True)
class LeastSquares:
    """W with the least ‖Wᵀ In − Y‖², samples being columns; of several such W the shortest one."""

    inputs: str
    targets: str
    solution: str

    @property
    def reads(self) -> tuple[str, ...]:
        """Inputs and targets."""
        return (self.inputs, self.targets)

    @property
    def writes(self) -> tuple[str, ...]:
        """The solution."""
        return (self.solution,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call; where there is no solution, since something is not finite, it is NaN."""
        inputs, targets, solution = arrays[self.inputs], arrays[self.targets], arrays[self.solution]

        def solve() -> None:
            if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
                solution.fill(np.nan)
                return
            solution[:] = np.linalg.lstsq(inputs.T.astype(float), targets.T.astype(float), rcond=None)[0]

        return [solve]


@dataclass(frozen=True)
class Eigen:
    """The eigenvalues of a symmetric matrix, smallest first, as a column, and its eigenvectors, as columns."""

    matrix: str
    values: str
    vectors: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The matrix."""
        return (self.matrix,)

    @property
    def writes(self) -> tuple[str, ...]:
        """Values and vectors."""
        return (self.values, self.vectors)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call; where something is not finite there are none, and they are NaN."""
        matrix, values, vectors = arrays[self.matrix], arrays[self.values], arrays[self.vectors]

        def take_apart() -> None:
            if not np.isfinite(matrix).all():
                values.fill(np.nan)
                vectors.fill(np.nan)
                return
            found, basis = np.linalg.eigh(matrix.astype(float))
            values[:, 0], vectors[:] = found, basis

        return [take_apart]
