"""The sample report: its message and its PDF."""
