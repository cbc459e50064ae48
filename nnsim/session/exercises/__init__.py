"""Predict, then reveal: questions about numbers, what is hidden meanwhile, and what a wrong answer tells."""
