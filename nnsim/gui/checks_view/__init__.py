"""The views of the checks: the comparison of all gradients, and the health of the layers."""
