"""The timeline: a bar on which any moment of a training can be gone to, with its branches."""
