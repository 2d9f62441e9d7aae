"""The bill of materials (CycloneDX, JSON): every Python package with its hashes, and every system library inside."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from urllib.parse import quote

from making import licences
from making.places import BUILD, DIST, NAME, PACKAGING, PROJECT, VERSION, epoch, libraries, run


def write(file: Path = DIST / f"{NAME}-{VERSION}.cdx.json") -> None:
    """Writes the bill; the lock file tells versions and hashes, the bundle tells the rest."""
    draft = BUILD / "draft.cdx.json"
    BUILD.mkdir(exist_ok=True)
    words: list[str | Path] = [
        "--pyproject",
        PROJECT / "pyproject.toml",
        "--mc-type",
        "application",
        "--output-reproducible",
    ]
    words += ["--output-format", "JSON", "--output-file", draft, PACKAGING / "requirements.lock"]
    fixed = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    run(Path(sys.executable).with_name("cyclonedx-py"), "requirements", *words, env=fixed)
    bill = json.loads(draft.read_text(encoding="utf-8"))
    bill["metadata"]["component"]["version"] = VERSION
    known = {licences_key(component["name"]): component for component in bill["components"]}
    for part in licences.parts(libraries())[1:]:
        component = known.get(licences_key(part.name))
        if component is None:
            bill["components"].append(_component(part))
        else:
            component.setdefault("licenses", _licence(part))
    bill["components"].sort(key=lambda component: (component["name"].lower(), component.get("version", "")))
    file.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def licences_key(name: str) -> str:
    """A package's name as indexes compare them."""
    return name.lower().replace("_", "-").replace(".", "-")


def _component(part: licences.Part) -> dict[str, object]:
    from_debian = "debian" in part.origin
    generic = part.name == "Python" or part.name.endswith("(font)")
    kind = "generic" if generic else "deb/debian" if from_debian else "pypi"
    found: dict[str, object] = {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "bom-ref": f"{part.name}-{part.version}",
        "purl": f"pkg:{kind}/{quote(part.name.lower())}@{quote(part.version)}",
    }
    if not from_debian:
        found["licenses"] = _licence(part)
    return found


def _licence(part: licences.Part) -> list[dict[str, dict[str, str]]]:
    return [{"license": {"name": part.licence}}]
