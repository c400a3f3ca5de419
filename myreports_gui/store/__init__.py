"""Disk and keyring: paths, sites, passwords, the log file."""
