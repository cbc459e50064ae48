"""The truth table of XOR, the smallest task that one layer cannot learn."""

from nnsim.parts.datasets._gates import gate

PART = gate(
    "XOR",
    (0, 1, 1, 0),
    "1 when exactly one input is 1",
    "No line separates the two classes, so a network without a hidden layer fails (Minsky and Papert, Perceptrons, "
    "1969); 2-2-1 succeeds from most seeds and gets stuck from some.",
)
