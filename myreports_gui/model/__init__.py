"""The rules of the HowTo and the facts of a test. Pure: no Qt, no I/O, no prose."""
