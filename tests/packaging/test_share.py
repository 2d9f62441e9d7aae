"""What desktops, shells and manuals are told: made from the tables of the command line, so it cannot fall behind."""

from __future__ import annotations

import plistlib
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from making import completions, desktop, documents, fonts, icons, manual, signed, systems
from making.places import COMMAND, MIME, PROJECT, VERSION

from gradexplorer.cli.options import COMMANDS, OPTIONS
from gradexplorer.functions import methods


@pytest.fixture(scope="module")
def share(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder share/, as it is shipped."""
    folder = tmp_path_factory.mktemp("share")
    drawn = icons.draw(folder / "icons")
    desktop.write(folder / "share", drawn)
    return folder / "share"


def test_every_command_and_option_is_completed_in_every_shell_and_stands_in_the_manual() -> None:
    page = manual.page()
    for name, command in COMMANDS.items():
        for text in (completions.bash(), completions.zsh(), completions.fish()):
            assert re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)
        assert f".SH {name.upper()}".replace("-", "\\-") in page
        for option in command.options:
            assert option in completions.options_of(command)
    for option in OPTIONS:
        used = [name for name, command in COMMANDS.items() if option in completions.options_of(command)]
        if used:
            assert f"{option}" in completions.bash()
            assert f"-l {option.removeprefix('--')}" in completions.fish()
            assert option in completions.zsh()
            assert option.replace("-", "\\-") in page


def completed(*words: str) -> list[str]:
    """What bash offers for the last of the words."""
    typed = " ".join(f"'{word}'" for word in (COMMAND, *words))
    program = f"{completions.bash()}\nCOMP_WORDS=({typed}); COMP_CWORD={len(words)}; _{COMMAND}; "
    program += 'printf "%s\\n" "${COMPREPLY[@]}"'
    ran = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    return ran.stdout.split()


def test_bash_completes_commands_options_and_methods() -> None:
    assert completed("prob") == ["probe"]
    assert set(completed("")) >= set(COMMANDS)
    assert "--at" in completed("probe", "x^2", "--a")
    assert completed("probe", "x^2", "--at", "") == []
    assert sorted(completed("descend", "x^2", "--method", "ada")) == sorted(
        name for name in methods() if name.startswith("ada")
    )


@pytest.mark.parametrize(("shell", "form"), [("zsh", "zsh"), ("fish", "fish")])
def test_other_shells_read_their_completion(shell: str, form: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    file = tmp_path / "completion"
    file.write_text(getattr(completions, form)())
    subprocess.run([shell, "-n", file], check=True)


def test_the_manual_is_read_without_a_complaint(share: Path) -> None:
    assert (share / f"man/man1/{COMMAND}.1.gz").stat().st_size > 1000
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    words = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", share / f"man/man1/{COMMAND}.1.gz"]
    ran = subprocess.run(
        words, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "MANWIDTH": "100"}, check=True
    )
    assert not ran.stderr
    assert "gradexplorer descend" in ran.stdout


def test_desktop_entry_and_metainfo_are_valid(share: Path) -> None:
    if not (shutil.which("desktop-file-validate") and shutil.which("appstreamcli")):
        pytest.skip("the validators are not installed; packaging/build installs them")
    desktop.check(share)


def test_the_file_type_is_one_and_the_same_everywhere(share: Path) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(share / f"mime/packages/{COMMAND}.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == ["*.gradx"]
    icon = kind.find(f"{space}icon")
    assert icon is not None
    assert (share / f"icons/hicolor/48x48/mimetypes/{icon.get('name')}.png").is_file()
    assert f"MimeType={MIME};" in (share / f"applications/{COMMAND}.desktop").read_text()
    assert systems.document_types()["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]["public.mime-type"] == [
        MIME
    ]  # type: ignore[index]


def test_the_version_is_the_same_everywhere() -> None:
    releases = ET.parse(PROJECT / "resources/desktop/gradexplorer.metainfo.xml").getroot().iter("release")
    assert next(releases).get("version") == VERSION
    assert re.findall(r"^## (\S+)", (PROJECT / "CHANGELOG.md").read_text(), re.MULTILINE)[0] == VERSION
    assert VERSION in Path(systems.windows_version()).read_text()
    assert systems.document_types()["CFBundleShortVersionString"] == VERSION


def test_what_is_new_is_told_in_the_form_that_debian_reads() -> None:
    told = documents.changelog()
    assert told.startswith(f"gradient-explorer ({VERSION}) unstable; urgency=medium\n\n  * ")
    assert re.search(r"\n\n -- [^<\n]+ <\S+>  \w{3}, \d\d \w{3} \d{4} 00:00:00 \+0000\n$", told)
    assert max(len(line) for line in told.splitlines() if not line.startswith(" -- ")) <= 80
    assert told.count("\n  * ") == len(re.findall(r"^- |^[A-Z].*\.$", _news(), re.MULTILINE))


def _news() -> str:
    return (PROJECT / "CHANGELOG.md").read_text().partition("\n## ")[2]


def test_the_screenshots_are_of_the_size_that_is_told() -> None:
    images = list(ET.parse(PROJECT / "resources/desktop/gradexplorer.metainfo.xml").getroot().iter("image"))
    assert len(images) >= 2
    for image in images:
        picture = (PROJECT / str(image.text).partition("/resources/")[2].join(["resources/", ""])).read_bytes()
        assert struct.unpack(">II", picture[16:24]) == (int(image.get("width", 0)), int(image.get("height", 0)))


# --- Windows and macOS, as far as they can be seen from here ----------------------------------------------------------


def test_the_icons_of_windows_and_macos_hold_each_size_once(share: Path) -> None:
    drawn = share.parent / "icons"
    ico = (drawn / "gradexplorer.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert (kind, count) == (1, 7)
    for number in range(count):
        width, *_, size, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        picture = ico[place : place + size]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">I", picture[16:20])[0] == width or (width == 0 and b"IEND" in picture[-12:])
    icns = (drawn / "gradx.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_the_keys_of_info_plist_survive_the_way_there_and_back() -> None:
    keys = systems.document_types()
    assert plistlib.loads(plistlib.dumps(keys)) == keys
    (document,) = keys["CFBundleDocumentTypes"]  # type: ignore[misc]
    assert document["LSItemContentTypes"] == [systems.UTI]
    assert document["CFBundleTypeIconFile"] == "gradx.icns"


def test_the_version_resource_of_windows_is_text_that_pyinstaller_reads() -> None:
    class Anything:
        def __init__(self, *given: object, **named: object) -> None:
            self.given, self.named = given, named

    names = "VSVersionInfo FixedFileInfo StringFileInfo StringTable StringStruct VarFileInfo VarStruct".split()
    found = eval(Path(systems.windows_version()).read_text(), dict.fromkeys(names, Anything))
    numbers = found.named["ffi"].named["filevers"]
    assert ".".join(map(str, numbers)).startswith(VERSION)


def test_macos_signs_from_the_inside_out_and_has_it_notarised_where_it_is_told_whose() -> None:
    alone = list(signed.commands("darwin", {}))
    assert [words[0] for words in alone] == ["codesign", "codesign"]
    assert alone[0][-3:-1] == ("--sign", "-")
    assert "runtime" not in alone[0]
    key = {"NOTARY_KEY": "key.p8", "NOTARY_KEY_ID": "K", "NOTARY_ISSUER": "I"}
    told = list(signed.commands("darwin", {"CODESIGN_IDENTITY": "Developer ID Application: A"} | key))
    assert [words[:2] for words in told][2:] == [
        ("ditto", "-c"),
        ("xcrun", "notarytool"),
        ("xcrun", "stapler"),
        ("spctl", "--assess"),
    ]
    assert "runtime" in told[0]


def test_windows_signs_both_programs_and_linux_none() -> None:
    assert list(signed.commands("win32", {"SIGN_CERTIFICATE": ""})) == []
    sign, verify = signed.commands("win32", {"SIGN_CERTIFICATE": "AB", "SIGN_TIMESTAMP": "stamp"})
    assert [Path(str(word)).name for word in sign[-2:]] == ["gradexplorer.exe", "Gradient Explorer.exe"]
    assert verify[1] == "verify"
    assert list(signed.commands("linux", {"SIGN_CERTIFICATE": "AB"})) == []


def test_a_font_tells_its_name_and_its_licence() -> None:
    ziafont = pytest.importorskip("ziafont")
    told = fonts.names(Path(ziafont.__file__).parent / "fonts/DejaVuSans.ttf")
    assert told[fonts.FAMILY] == "DejaVu Sans"
    assert "Bitstream Vera Fonts Copyright" in told[fonts.LICENCE]


# --- the workflow -----------------------------------------------------------------------------------------------------

WORKFLOWS = sorted((PROJECT / ".github/workflows").glob("*.yml"))


def test_there_is_a_workflow_for_three_systems() -> None:
    text = "".join(file.read_text() for file in WORKFLOWS)
    for system in ("ubuntu-", "windows-", "macos-"):
        assert system in text


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_every_action_of_a_workflow_is_pinned_to_a_commit(file: Path) -> None:
    uses = re.findall(r"uses: *(\S+)( # v[\d.]+)?", file.read_text())
    assert uses
    for action, version in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action)
        assert version
