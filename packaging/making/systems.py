"""What Windows and macOS want to be told about a program, read by gradexplorer.spec."""

from __future__ import annotations

from pathlib import Path

from making.places import BUILD, COMMAND, MIME, TITLE, VERSION

UTI = "io.github.gradient-explorer.session"
SAYS = "See the landscape of a function, its gradient and the path of a descent"
AUTHORS = "The Gradient Explorer authors"

_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [{strings}])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def windows_version() -> str:
    """The file of the version resource, in PyInstaller's form: what Explorer shows under Properties, Details."""
    strings = {
        "CompanyName": AUTHORS, "FileDescription": TITLE, "FileVersion": VERSION, "InternalName": COMMAND,
        "LegalCopyright": f"{AUTHORS}; MIT licence", "OriginalFilename": f"{COMMAND}.exe", "ProductName": TITLE,
        "ProductVersion": VERSION,
    }  # fmt: skip
    numbers = tuple((*map(int, VERSION.split(".")[:3]), 0, 0, 0)[:4])
    rows = ", ".join(f'StringStruct("{key}", "{value}")' for key, value in strings.items())
    file: Path = BUILD / "windows-version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_VERSION.format(numbers=numbers, strings=rows), encoding="utf-8")
    return str(file)


def document_types() -> dict[str, object]:
    """Keys of Info.plist: the session file is ours to open, and a Mac may sleep while we wait."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": VERSION,
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{AUTHORS}. MIT licence.",
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Gradient Explorer session",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "gradx.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [UTI],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": UTI,
                "UTTypeDescription": "Gradient Explorer session",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["gradx"], "public.mime-type": [MIME]},
            }
        ],
    }
