"""Guided tours in the window: a frame around what a step points at, and a card that says what to do."""
