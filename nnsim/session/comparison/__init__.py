"""Two moments, courses or networks side by side: differences, and where two courses part."""
