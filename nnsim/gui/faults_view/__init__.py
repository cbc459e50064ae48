"""What the window shows of faults that are put into the program on purpose, to be found."""
