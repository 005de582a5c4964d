"""Intervals, bootstrap and correlation: numbers in, :class:`mgsm.types.Estimate` out. Import the module you need."""
