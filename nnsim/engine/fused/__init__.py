"""The third way to execute a program: lowered to the source of one function, which numba compiles to machine code."""
