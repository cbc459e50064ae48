"""Gradient descent: a step against the gradient, as long as the learning rate says."""

from nnsim.parts.contracts import RATE, Assign, G, Optimizer, W

PART = Optimizer(
    title="gradient descent",
    help="Each weight moves against its gradient by the learning rate times it: the plain rule of the textbooks.",
    notes="W ← W − η ∂E/∂W. Called SGD in PyTorch and Keras; it is stochastic when a batch is a part of the samples.",
    source="Robbins and Monro, A stochastic approximation method, 1951",
    lines=(Assign("w", W - RATE * G, "weights", "Each weight moves against its gradient."),),
)
