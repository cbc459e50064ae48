"""The room of the heat maps: the plot of a sheet of cells, with a cursor for mouse and keyboard."""
