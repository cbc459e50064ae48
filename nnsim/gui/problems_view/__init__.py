"""What the panel Problems is made of."""
