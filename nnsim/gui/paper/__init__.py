"""Sheets on pages: formulas set by Qt as text, pages broken, painted on paper (PDF) or on the screen."""
