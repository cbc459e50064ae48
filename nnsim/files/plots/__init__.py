"""Plots for paper and slides, as SVG: training curves, what a network makes of the plane, confusion, weights."""
