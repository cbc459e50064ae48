"""Training at full speed: the worker process, the memory shared with it, and its control."""
