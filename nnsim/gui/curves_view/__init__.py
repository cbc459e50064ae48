"""The curves of training: their points, axes, plot, legend and export."""
