"""Thin Qt widgets."""
