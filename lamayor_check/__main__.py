"""`python -m lamayor_check` is `lamayor-check`."""

from lamayor_check.cli.main import main

main()
