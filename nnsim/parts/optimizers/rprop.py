"""Rprop: only the sign of the gradient counts; each weight has a step of its own."""

from nnsim.engine.expr import Symbol, maximum, minimum, sign, where
from nnsim.kit.params import Param
from nnsim.parts.contracts import Assign, G, Optimizer, State, W, setting

SHRINK = setting("shrink", "η⁻", r"\eta^-")
GROW = setting("grow", "η⁺", r"\eta^+")
SMALLEST = setting("smallest", "Δmin", r"\Delta_{\min}")
LARGEST = setting("largest", "Δmax", r"\Delta_{\max}")
STEP = State("step", Symbol("Δ", r"\Delta"), "rate")
PREVIOUS = State("previous", Symbol("p"))

FACTOR = where(G * PREVIOUS.ref > 0.0, GROW, where(G * PREVIOUS.ref < 0.0, SHRINK, 1.0))

PART = Optimizer(
    title="Rprop",
    help="Steps grow while the gradient keeps its sign and shrink when it turns; for full batches only.",
    notes="The learning rate is the first step Δ; schedules have no effect. Where the sign has turned, the gradient "
    "counts as 0 until the next update (p is the gradient that counted): PyTorch's form, the iRprop− of Igel and "
    "Hüsken. With mini-batches the signs are noise.",
    source="Riedmiller and Braun, A direct adaptive method for faster backpropagation learning: RPROP, 1993",
    params=(
        Param(
            "shrink",
            "real",
            0.5,
            "Factor of the step after a turn.",
            low=0.0,
            high=1.0,
            symbol="η⁻",
            open_low=True,
            open_high=True,
        ),
        Param(
            "grow",
            "real",
            1.2,
            "Factor of the step while the sign stays.",
            low=1.0,
            high=10.0,
            symbol="η⁺",
            open_low=True,
        ),
        Param("smallest", "real", 1e-6, "The smallest step.", low=0.0, symbol="Δmin", open_low=True),
        Param("largest", "real", 50.0, "The largest step.", low=0.0, symbol="Δmax", open_low=True),
    ),
    states=(STEP, PREVIOUS),
    lines=(
        Assign(
            "step",
            maximum(SMALLEST, minimum(LARGEST, STEP.ref * FACTOR)),
            "steps",
            "Each step grows while the gradient keeps its sign, and shrinks when it has turned.",
        ),
        Assign(
            "previous",
            where(G * PREVIOUS.ref < 0.0, 0.0, G),
            "directions",
            "Where the sign has turned, this one waits.",
        ),
        Assign(
            "w", W - sign(PREVIOUS.ref) * STEP.ref, "weights", "Each weight moves by its step, against the gradient."
        ),
    ),
)
