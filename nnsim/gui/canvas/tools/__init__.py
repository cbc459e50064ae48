"""Gestures of the mouse, one a file; `TOOLS` in tools/gesture.py says who is asked first."""
