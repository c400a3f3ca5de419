"""The embedded practice mail server and its fault scenarios."""
