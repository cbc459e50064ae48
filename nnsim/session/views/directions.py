"""Two directions in the space of all weights, along which the loss is looked at.

"random": drawn, then each unit's weights (bias included) made as long as those of the unit itself (filter
normalization; Li et al. 2018, Visualizing the loss landscape of neural nets). "gradient": the steepest way up, and a
random one across. "hessian": the eigenvectors of the two largest eigenvalues (by size) of the Hessian, found by the
method of Lanczos. "path": the two principal components of the way that training took (Li et al. 2018, section 7).
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.random import Stream
from nnsim.kit.errors import UserError
from nnsim.session.views.objective import Objective

KINDS = ("path", "random", "gradient", "hessian")
MOST_STEPS = 60  # of Lanczos' method
NEAR = 1e-6  # how exact eigenvectors are: the residual against the eigenvalue

Product = Callable[[Array], Generator[None, None, Array]]


@dataclass(frozen=True, eq=False)
class Directions:
    """Two vectors (size, 2) and what is known of each: its share of the path's variance, or its eigenvalue.

    The plane of a path may be turned until a `goal` lies in it: then the second vector leads there.
    """

    kind: str
    vectors: Array
    about: tuple[float, float] = (np.nan, np.nan)
    goal: bool = False


def directions(kind: str, objective: Objective, path: Array, seed: int = 0) -> Generator[None, None, Directions]:
    """Find the directions of a kind, in pieces. `path` are moments of the training, (moments, size)."""
    if kind == "random":
        return Directions(kind, random_directions(objective.theta, objective.owners, seed))
    if kind == "gradient":
        gradient = yield from objective.gradient_pieces(objective.theta)
        return Directions(kind, gradient_directions(gradient, seed))
    if kind == "hessian":
        values, vectors = yield from leading(
            lambda v: objective.curvature_pieces(objective.theta, v), objective.size, seed
        )
        return Directions(kind, vectors, (float(values[0]), float(values[1])))
    if kind == "path":
        return path_directions(path)
    raise UserError(f"there are no directions {kind!r}", "", f"choose one of {', '.join(KINDS)}")


def random_directions(theta: Array, owners: Array, seed: int) -> Array:
    """Two random directions, filter-normalized: each unit's part is as long as the unit's own weights."""
    drawn = Stream.seeded(seed, "directions").normal((len(theta), 2))
    own = np.sqrt(np.bincount(owners, theta**2))
    for column in drawn.T:
        length = np.sqrt(np.bincount(owners, column**2))
        column *= (own / np.where(length > 0, length, 1.0))[owners]
    if not np.linalg.norm(drawn):
        raise UserError("there are no such directions", "all weights are 0, and so are directions as long as they",
                        "choose other directions")  # fmt: skip
    return drawn


def gradient_directions(gradient: Array, seed: int) -> Array:
    """The steepest way up, of length 1, and a random direction of length 1 across it."""
    length = float(np.linalg.norm(gradient))
    if not np.isfinite(length) or not length:
        raise UserError("the gradient has no direction", "it is 0, or no number", "choose other directions")
    steep = gradient / length
    return np.stack([steep, _across(Stream.seeded(seed, "directions").normal(len(gradient)), steep[:, None])], axis=1)


def path_directions(path: Array) -> Directions:
    """The principal components of the moments of a path as seen from its last one, and their shares of the variance."""
    if len(path) < 2 or not np.isfinite(path).all() or np.array_equal(path, np.broadcast_to(path[-1], path.shape)):
        raise UserError("there is no path yet", "no update has been made", "train, or choose other directions")
    way = path - path[-1]
    _, sizes, right = np.linalg.svd(way, full_matrices=False)
    vectors = np.zeros((path.shape[1], 2))
    known = min(2, int(np.count_nonzero(sizes > 1e-12 * sizes[0])))
    vectors[:, :known] = right[:known].T
    if known < 2 and path.shape[1] > 1:
        vectors[:, 1] = _across(Stream.seeded(0, "directions").normal(path.shape[1]), vectors[:, :1])
    shares = np.zeros(2)
    shares[:known] = (sizes**2 / np.sum(sizes**2))[:known]
    top = vectors[np.abs(vectors).argmax(axis=0), np.arange(2)]
    return Directions("path", vectors * np.where(top < 0, -1.0, 1.0), (float(shares[0]), float(shares[1])))


def through(found: Directions, path: Array, goal: Array) -> Directions:
    """The plane of a path with its first component alone, and across it what leads from its end to a goal."""
    way, first = path - path[-1], found.vectors[:, :1]
    second = _across(goal - path[-1], first)
    length = float(np.sum(way**2))
    if not second.any() or not length:
        return found  # it lies in the plane already
    share = float(np.sum((way @ second) ** 2)) / length
    vectors = np.stack([first[:, 0], second], axis=1)
    return Directions(found.kind, vectors, (found.about[0], share), goal=True)


def leading(
    product: Product, size: int, seed: int = 0, most: int = MOST_STEPS
) -> Generator[None, None, tuple[Array, Array]]:
    """The two eigenvalues of a symmetric matrix that are the largest by size, and their eigenvectors (size, 2).

    `product(v)` is the matrix times a vector. Lanczos' method with full reorthogonalization, from a random start.
    """
    basis = np.zeros((min(most, size), size))
    diagonal: list[float] = []
    beside: list[float] = []
    vector = _unit(Stream.seeded(seed, "lanczos").normal(size))
    for at in range(len(basis)):
        basis[at] = vector
        image = yield from product(vector)
        if not np.isfinite(image).all():
            raise UserError("the Hessian cannot be measured", "it is no number here", "choose other directions")
        diagonal.append(float(image @ vector))
        for _ in range(2):  # twice is enough
            image = image - basis[: at + 1].T @ (basis[: at + 1] @ image)
        rest = float(np.linalg.norm(image))
        matrix = np.diag(diagonal) + np.diag(beside, 1) + np.diag(beside, -1)
        values, inner = np.linalg.eigh(matrix)
        order = np.argsort(-np.abs(values), kind="stable")[:2]
        scale = float(np.abs(values).max()) or 1.0
        if len(order) == 2 and (rest * np.abs(inner[-1, order]) <= NEAR * np.abs(values[order])).all():
            break
        if at + 1 < len(basis):
            beside.append(rest)
            if rest <= 1e-12 * scale:  # all that this start leads to is known: go on across it
                beside[-1] = 0.0
                drawn = Stream.seeded(seed + at + 1, "lanczos").normal(size)
                vector = _across(drawn, basis[: at + 1].T)
            else:
                vector = image / rest
    found, vectors = np.zeros(2), np.zeros((size, 2))
    found[: len(order)] = values[order]
    vectors[:, : len(order)] = basis[: len(diagonal)].T @ inner[:, order]
    top = vectors[np.abs(vectors).argmax(axis=0), np.arange(2)]
    return found, vectors * np.where(top < 0, -1.0, 1.0)


def _across(vector: Array, others: Array) -> Array:
    """What of a vector is orthogonal to others (size, n), orthonormal ones, with length 1."""
    for _ in range(2):
        vector = vector - others @ (others.T @ vector)
    return _unit(vector)


def _unit(vector: Array) -> Array:
    length = float(np.linalg.norm(vector))
    return vector / length if length > 1e-12 else np.zeros_like(vector)
