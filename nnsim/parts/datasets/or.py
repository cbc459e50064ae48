"""The truth table of OR; the file is named after its key, although `or` is a word of Python."""  # noqa: N999 the key is the word

from nnsim.parts.datasets._gates import gate

PART = gate("OR", (0, 1, 1, 1), "1 when at least one input is 1", "Separable by a line: one neuron is enough.")
