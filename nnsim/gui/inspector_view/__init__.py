"""What the inspector shows: its subject, values, explanation, contributions, matrices, parameters."""
