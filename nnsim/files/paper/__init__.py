"""What is printed, as plain data: formulas as trees, where they may be broken, and the sheet that they stand on."""
