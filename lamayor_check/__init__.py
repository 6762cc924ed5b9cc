"""lamayor-check: finds the numbers in news articles that cannot all be true.

The verbs and the records they give are loaded when they are first asked for; `__init__.pyi` has their types.
"""

from importlib import import_module

__version__ = "0.1.0"

_HOMES = {
    "check": "api",
    "compare": "api",
    "extract": "api",
    "load_rules": "api",
    "read": "api",
    "read_text": "api",
    "to_frame": "reporting.frame",
    "Claim": "claims.claim",
    "Comparison": "checking.result",
    "Conflict": "claims.conflict",
    "Document": "documents.document",
    "LamayorError": "errors",
    "Report": "reporting.report",
    "Rulebook": "rulebook.model",
    "Unreadable": "documents.document",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
