"""What came before backpropagation and beside it, year by year: the people, the idea, the paper, and a network to open.

Each is opened under the learning rule of its time, at the beginning, ready to be stepped through.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Array, Choice, Data, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.session.examples import EXAMPLES, Example


@dataclass(frozen=True)
class Milestone(Example):
    """An entry of the history: year, people and paper beside the example that shows the idea.

    `kin` is another example, whose tours tell of the same.
    """

    year: int
    people: str
    paper: str
    kin: str = ""


def _under(
    rule: str,
    title: str,
    sizes: Sequence[int],
    data: Data,
    settings: Mapping[str, Any] | None = None,
    start: Mapping[int, Array] | None = None,
    **training: Any,
) -> Callable[[], Design]:
    def make() -> Design:
        plain = Design(sequential(sizes), Training(), data, dict(start or {}), title)
        design = with_rule(plain, Choice(rule, settings or {}))
        return replace(design, training=replace(design.training, **training))

    return make


_XOR_BY_HAND = {
    2: np.array([[-0.5, 1.5], [1.0, -1.0], [1.0, -1.0]]),  # x₁ or x₂, and not both
    3: np.array([[-1.5], [1.0], [1.0]]),
}
_CLOUDS = Data(Choice("gaussians"), preparers=STANDARDIZED)
_RAW_CLOUDS = Data(Choice("gaussians"))  # a margin is a distance: in the units of the picture
_IRIS = Data(Choice("iris"), preparers=STANDARDIZED)
_WHOLE_IRIS = Data(Choice("iris"), 1.0, 0.0, 0.0, preparers=STANDARDIZED)

_MEASURED = "0.3,0.99 0.5,1.26 0.9,1.18 1.2,1.64 1.4,1.96 1.9,2.08 2.1,2.61 2.6,2.05 2.8,2.5 3.1,2.41 3.3,2.51 3.9,3.08"
_LINE = Data(
    Choice("custom", {"text": "x,y\n" + _MEASURED.replace(" ", "\n") + "\n", "targets": "y", "task": "regression"}),
    1.0, 0.0, 0.0, preparers=STANDARDIZED,
)  # fmt: skip

_LETTERS = ("H   HH   HHHHHHH   HH   H", "HHHHH  H    H    H    H  ", "HHHHHH    HHHH H    H    ")  # 5 × 5: H, T, F


def _stored() -> Data:
    """Letters as pictures of -1 and 1, samples of one's own: more can be drawn."""
    from nnsim.parts.own_samples import Heading, OwnSamples, pack

    heading = Heading(tuple(f"p{k + 1}" for k in range(25)), ("n",), image=(5, 5))
    rows = [[*(1.0 if one != " " else -1.0 for one in letter), n] for n, letter in enumerate(_LETTERS, 1)]
    return Data(Choice("own", OwnSamples(heading, pack(np.array(rows, np.float64))).settings), 1.0, 0.0, 0.0)


HISTORY: tuple[Milestone, ...] = (
    Milestone(
        "threshold_logic",
        "Threshold logic",
        "A neuron fires when enough of its inputs do. Two layers of such units compute XOR; nothing learns yet.",
        _under("mcculloch_pitts", "threshold logic", (2, 2, 1), Data(Choice("xor")), start=_XOR_BY_HAND),
        1943,
        "Warren McCulloch and Walter Pitts",
        "A logical calculus of the ideas immanent in nervous activity, Bulletin of Mathematical Biophysics 5, 115–133",
    ),
    Milestone(
        "hebbian_learning",
        "Hebb's rule",
        "What fires together is wired together. The weights turn to where the inputs vary most, and grow without end.",
        _under("hebb", "hebb", (2, 1), _CLOUDS, rate=0.001, epochs=3),
        1949,
        "Donald Hebb",
        "The Organization of Behavior, Wiley",
    ),
    Milestone(
        "perceptron",
        "The perceptron",
        "Wrong answers move the line, right ones leave it: what a line can separate is learned in the end.",
        _under("perceptron", "perceptron", (2, 1), Data(Choice("and"))),
        1958,
        "Frank Rosenblatt",
        "The perceptron: a probabilistic model for information storage and organization in the brain, "
        "Psychological Review 65",
    ),
    Milestone(
        "adaline",
        "Adaline",
        "Learn from how far off the net input is, also where the answer is right: the least squares, step by step.",
        _under("adaline", "adaline", (2, 1), _CLOUDS, rate=0.01, epochs=30),
        1960,
        "Bernard Widrow and Ted Hoff",
        "Adaptive switching circuits, IRE WESCON Convention Record",
    ),
    Milestone(
        "no_line_for_xor",
        "No line for XOR",
        "One layer cannot compute XOR, however long it learns: the mistakes come round for ever. A winter began.",
        _under("perceptron", "xor by a perceptron", (2, 1), Data(Choice("xor")), epochs=50),
        1969,
        "Marvin Minsky and Seymour Papert",
        "Perceptrons: An Introduction to Computational Geometry, MIT Press",
        kin="or",
    ),
    Milestone(
        "oja",
        "Oja's rule",
        "Hebb's growth with a brake that keeps the length at 1: a neuron finds the first principal component.",
        _under("oja", "oja", (2, 1), _CLOUDS, rate=0.005, epochs=50),
        1982,
        "Erkki Oja",
        "A simplified neuron model as a principal component analyzer, Journal of Mathematical Biology 15",
    ),
    Milestone(
        "hopfield",
        "Hopfield's network",
        "Patterns are valleys of an energy: from a damaged pattern the units fall, one by one, to the nearest of them.",
        _under("hopfield", "hopfield", (25, 25), _stored(), {"noise": 25.0}),
        1982,
        "John Hopfield",
        "Neural networks and physical systems with emergent collective computational abilities, "
        "Proceedings of the National Academy of Sciences 79",
    ),
    Milestone(
        "self_organising_map",
        "Self-organising map",
        "Neighbours on a grid learn together, so that the map unfolds among the samples in their order.",
        _under(
            "som",
            "self-organising map",
            (2, 64),
            Data(Choice("moons", {"samples": 400, "noise": 0.05}), preparers=STANDARDIZED),
            epochs=40,
        ),
        1982,
        "Teuvo Kohonen",
        "Self-organized formation of topologically correct feature maps, Biological Cybernetics 43",
    ),
    Milestone(
        "competitive_learning",
        "Winner-take-all",
        "The nearest unit moves towards the sample. Without any teacher the units come to stand for groups.",
        _under("winner_take_all", "winner-take-all", (4, 3), _IRIS, rate=0.05),
        1985,
        "David Rumelhart and David Zipser",
        "Feature discovery by competitive learning, Cognitive Science 9",
    ),
    Milestone(
        "backpropagation",
        "Backpropagation",
        "The chain rule tells every hidden weight its share in the error: XOR is learned, and the winter ends.",
        EXAMPLES["xor"].make,
        1986,
        "David Rumelhart, Geoffrey Hinton and Ronald Williams",
        "Learning representations by back-propagating errors, Nature 323",
        kin="mazur",
    ),
    Milestone(
        "radial_basis_functions",
        "Radial basis functions",
        "Bells are placed among the samples, and least squares says how high each is: no descent is needed.",
        _under("rbf", "radial basis functions", (1, 1), Data(Choice("sine"), preparers=STANDARDIZED)),
        1988,
        "David Broomhead and David Lowe",
        "Multivariable functional interpolation and adaptive networks, Complex Systems 2",
    ),
    Milestone(
        "sanger",
        "Sanger's rule",
        "Each unit learns from what those before it leave over: the principal components, one after the other.",
        _under("sanger", "sanger", (4, 3), _WHOLE_IRIS, batch_size=0, rate=0.05, epochs=500),
        1989,
        "Terence Sanger",
        "Optimal unsupervised learning in a single-layer linear feedforward neural network, Neural Networks 2",
    ),
    Milestone(
        "vector_quantization",
        "Vector quantization",
        "Prototypes of classes: the nearest comes closer to a sample of its own class, and goes away from another's.",
        _under("lvq", "learning vector quantization", (4, 3), _IRIS, rate=0.05, epochs=30),
        1990,
        "Teuvo Kohonen",
        "The self-organizing map, Proceedings of the IEEE 78",
    ),
    Milestone(
        "evidence",
        "Bayesian evidence",
        "Not one line but all that fit, each with its probability; how strongly to hold back follows from the data.",
        _under("evidence", "evidence", (1, 1), _LINE),
        1992,
        "David MacKay",
        "Bayesian interpolation, Neural Computation 4",
    ),
    Milestone(
        "support_vectors",
        "Support vector machine",
        "The widest margin between two classes. Only the samples at its edge count: the support vectors.",
        _under("svm", "support vector machine", (2, 1), _RAW_CLOUDS),
        1995,
        "Corinna Cortes and Vladimir Vapnik",
        "Support-vector networks, Machine Learning 20",
    ),
)

ALL: dict[str, Example] = {**EXAMPLES, **{one.key: one for one in HISTORY}}
