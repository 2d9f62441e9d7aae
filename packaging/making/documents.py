"""What a Debian package tells about itself: whose work it holds, under which licences, and what is new."""

from __future__ import annotations

import gzip
import re
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from making import licences
from making.places import NAME, PROGRAM, PROJECT, RESOURCES

MAINTAINER = "The Gradient Explorer authors <authors@gradient-explorer.example>"

_COPYRIGHT = """Gradient Explorer is free software:

{own}
It brings the works of others:

{table}

The text of every licence is in /usr/share/doc/{name}/licences.gz, and Help > About > Licences
shows it; those of the GPL, the LGPL and the Apache licence are in /usr/share/common-licenses too.
"""


def write(folder: Path) -> None:
    """Own licence, whose works are inside, all their licences, and what is new, in Debian's form."""
    folder.mkdir(parents=True)
    told = (PROGRAM / "lib" / licences.FILE).read_text(encoding="utf-8")
    own = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    table = told.partition(licences.RULE)[0].partition("\n\n")[2].rstrip()
    (folder / "copyright").write_text(_COPYRIGHT.format(own=own, table=table, name=NAME), encoding="utf-8")
    for name, text in (("licences", told), ("changelog", changelog())):
        (folder / f"{name}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def changelog() -> str:
    """CHANGELOG.md in Debian's form; the dates are those that the metainfo tells."""
    metainfo = (RESOURCES / "desktop/gradexplorer.metainfo.xml").read_text(encoding="utf-8")
    dates = dict(re.findall(r'<release version="(.+?)" date="(.+?)"', metainfo))
    entries = []
    for part in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1:]:
        version, _, text = part.partition("\n")
        points = "\n".join(_point(each) for each in re.split(r"\n- |\n\n", text) if each.strip())
        date = format_datetime(datetime.fromisoformat(dates[version]).replace(tzinfo=UTC))
        entries.append(f"{NAME} ({version}) unstable; urgency=medium\n\n{points}\n\n -- {MAINTAINER}  {date}\n")
    return "\n".join(entries)


def _point(text: str) -> str:
    words = " ".join(text.split()).removeprefix("- ")
    return textwrap.fill(words, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)
