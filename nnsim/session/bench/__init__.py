"""The benchmark: which networks, who trains them, how the time is taken, and that all of them compute the same."""
