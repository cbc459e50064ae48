"""The room of the histograms: the plot of ridges over time."""
