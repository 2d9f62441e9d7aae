"""Signing for macOS and Windows. Who signs is told by the environment; without it macOS gets a signature of nobody.

    macOS     CODESIGN_IDENTITY                          "Developer ID Application: ..."
              NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER   an App Store Connect key, to have it notarised
    Windows   SIGN_CERTIFICATE                           the SHA-1 thumbprint of a certificate in the store
              SIGN_TIMESTAMP                             a time stamping server (RFC 3161)

Linux packages are signed by those who distribute them; SHA256SUMS says what was built.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from making.places import BUILD, COMMAND, DIST, NAME, PACKAGING, TITLE, run

APP = DIST / f"{TITLE}.app"
NOBODY = "-"
Command = tuple[str | Path, ...]


def sign() -> None:
    """Signs what was frozen; ends the build where a signature does not hold."""
    for command in commands(sys.platform, os.environ):
        run(*command)


def commands(system: str, environment: Mapping[str, str]) -> Iterator[Command]:
    """What has to be run on that system, in order."""
    if system == "darwin":
        yield from _macos(environment)
    elif system == "win32" and environment.get("SIGN_CERTIFICATE"):
        yield from _windows(environment)


def _macos(environment: Mapping[str, str]) -> Iterator[Command]:
    identity = environment.get("CODESIGN_IDENTITY") or NOBODY
    # A bundle that was changed after PyInstaller signed it: once more, from the inside out.
    trusted: Command = () if identity == NOBODY else ("--timestamp", "--options", "runtime")
    rights: Command = ("--entitlements", PACKAGING / "macos/entitlements.plist")
    yield ("codesign", "--force", "--deep", *trusted, *rights, "--sign", identity, APP)
    yield ("codesign", "--verify", "--deep", "--strict", APP)
    if identity == NOBODY or not environment.get("NOTARY_KEY"):
        return
    packed = BUILD / "notarise.zip"
    key = ("--key", environment["NOTARY_KEY"], "--key-id", environment["NOTARY_KEY_ID"])
    yield ("ditto", "-c", "-k", "--keepParent", APP, packed)
    yield ("xcrun", "notarytool", "submit", packed, *key, "--issuer", environment["NOTARY_ISSUER"], "--wait")
    yield ("xcrun", "stapler", "staple", APP)
    yield ("spctl", "--assess", "--type", "execute", APP)


def _windows(environment: Mapping[str, str]) -> Iterator[Command]:
    programs = [DIST / NAME / f"{name}.exe" for name in (COMMAND, TITLE)]
    stamp = ("/tr", environment["SIGN_TIMESTAMP"], "/td", "sha256")
    yield ("signtool", "sign", "/sha1", environment["SIGN_CERTIFICATE"], "/fd", "sha256", *stamp, *programs)
    yield ("signtool", "verify", "/pa", *programs)
