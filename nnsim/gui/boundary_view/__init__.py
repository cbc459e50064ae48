"""The room of the boundary panel: the plot, its key, and what is chosen."""
