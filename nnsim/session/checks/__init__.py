"""Checks of a network at work: gradients against measured slopes, and the health of its layers."""
