"""A worked solution: one iteration run beside the document, written out step by step with formulas and numbers."""
