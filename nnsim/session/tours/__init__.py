"""Guided tours: data files that point at something, say what to do, and go on when it was done; they run no code."""
