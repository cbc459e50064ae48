"""The truth table of AND; the file is named after its key, although `and` is a word of Python."""  # noqa: N999 the key is the word

from nnsim.parts.datasets._gates import gate

PART = gate("AND", (0, 0, 0, 1), "1 when both inputs are 1", "Separable by a line: one neuron is enough.")
