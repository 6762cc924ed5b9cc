"""lamayor-check: finds the numbers in news articles that cannot all be true."""

__version__ = "0.1.0"
