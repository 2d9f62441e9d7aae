"""What goes into the frozen program and what stays out. Every row has been seen to be unused by the smoke test."""

from __future__ import annotations

import re
from pathlib import Path

# Imported by nobody here, or only by roads that the program never takes.
MODULES_OUT = (
    # what the libraries import when it happens to be there
    "IPython", "PIL.ImageTk", "cupy", "gmpy2", "h5py", "lxml", "matplotlib", "pandas", "scipy", "tkinter", "yaml",
    "charset_normalizer", "chardet", "setuptools", "pkg_resources", "pytest", "hypothesis", "flint",
    # no network, no secrets: so no TLS either; hashes are Python's own
    "ssl", "_ssl", "_hashlib", "http.server", "xmlrpc", "ftplib", "smtplib", "imaplib", "PySide6.QtNetwork",
    # a program with a window has no terminal
    "readline", "curses", "pdb", "doctest", "idlelib", "lib2to3", "ensurepip", "venv", "sqlite3", "dbm", "pydoc_data",
    # eval and pickle live in these
    "pyqtgraph.flowchart", "pyqtgraph.console", "pyqtgraph.examples", "pyqtgraph.configfile", "pyqtgraph.canvas",
    "pyqtgraph.dockarea", "pyqtgraph.jupyter", "pyqtgraph.multiprocess", "asyncio", "unittest",
    # chance is Python's own here; NumPy's generators are 3 MB, and asked for only by name
    "numpy.f2py", "numpy.distutils", "numpy.random", "numpy._core._multiarray_tests",
    "sympy.parsing.autolev", "sympy.parsing.c", "sympy.parsing.fortran", "sympy.parsing.latex", "sympy.testing",
    "sympy.codegen", "sympy.categories",
    "mpmath.tests",
    "PySide6.QtDBus", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtXml", "PySide6.scripts",
    "PySide6.QtTest",
)  # fmt: skip

# Folders of resources/ that people read, and desktops, but not the program.
RESOURCES_OUT = ("pictures", "desktop")

# Imported by name at run time, so that nothing in the text tells of them.
MODULES_IN = ("pyqtgraph",)
PACKAGES_IN = ("gradexplorer", "contourpy")
# Fonts and tables that lie beside the modules.
DATA_IN = ("ziafont", "ziamath", "latex2mathml")

# Files by the end of their path in the bundle.
FILES_OUT = re.compile(
    r"""
    # plugins of Qt for screens without a desktop, for networks, for formats nobody asks for
      /plugins/(egldeviceintegrations|generic|networkinformation|tls|qmltooling|sqldrivers)/
    | /plugins/platforms/libq(eglfs|linuxfb|vkkhrdisplay|vnc|minimal|minimalegl)\.
    | /plugins/imageformats/.*q(gif|icns|tga|tiff|wbmp|webp)\.
    | /plugins/platforminputcontexts/.*virtualkeyboard
    | /plugins/platformthemes/libqgtk3
    | /plugins/wayland-graphics-integration-client/lib(dmabuf|drm-egl|vulkan|shm-emulation)-server
    | /plugins/wayland-shell-integration/lib(fullscreen|ivi|wl-shell|qt-shell)
    | Qt6?(Test|WlShellIntegration)\.
    # what only the GTK theme wants
    | ^/lib(atk-bridge-2\.0|atspi|epoxy|Xcomposite|Xcursor|Xdamage|Xfixes|Xi|Xinerama|Xrandr)\.so
    | Qt6?(Egl[A-Z][A-Za-z]*|Network|Qml|Quick|VirtualKeyboard|Pdf|WaylandEglClientHwIntegration)[A-Za-z]*\.
    # pyqtgraph's own sign, in eight sizes, for windows that have none
    | /pyqtgraph/icons/peegee/
    # Qt's own words in languages the program does not speak
    | /translations/(?!qtbase_(de|uk)\.)[a-z]+_\w+\.qm$
    # what tells nothing at run time
    | /translations/\w+\.ts$
    | \.(pyi|pxd|c|h|lib|a|pyx|f90)$ | /tests?/ | /py\.typed$ | /INSTALLER$ | /RECORD$ | /REQUESTED$ | /WHEEL$
    | ^opengl32sw\.dll$ | /opengl32sw\.dll$ | d3dcompiler_47\.dll$
    """,
    re.VERBOSE,
)

# Part of every desktop, and better its own: the C library, drivers, fonts, the display server, the message bus. A
# bundled libstdc++ older than the graphics driver's would even take OpenGL away.
SYSTEM = re.compile(
    r"""^lib(
      stdc\+\+ | gcc_s | z | X11 | X11-xcb | xcb | Xext | Xrender | Xau | Xdmcp | EGL | GL | GLX | OpenGL | GLdispatch
    | drm | gbm | fontconfig | freetype | expat | png16 | brotli(common|dec) | glib-2\.0 | gthread-2\.0 | gobject-2\.0
    | gio-2\.0 | gmodule-2\.0 | pcre2-8 | dbus-1 | systemd | gcrypt | gpg-error | cap | lz4 | lzma | zstd | bz2
    | wayland-(client|cursor|egl|server) | bsd | md | uuid | selinux | mount | blkid | harfbuzz | graphite2
    | gssapi_krb5 | krb5 | krb5support | k5crypto | com_err | keyutils | crypto | ssl | resolv | readline | tinfo
    | gtk-3 | gdk-3 | gdk_pixbuf-2\.0 | pango(|cairo|ft2)-1\.0 | cairo(|-gobject) | pixman-1 | atk-1\.0 | thai | datrie
    | fribidi | jpeg | tiff
    | cups | avahi-(client|common) | gnutls | p11-kit | unistring | idn2 | nettle | hogweed | gmp | tasn1
    )\.so""",
    re.VERBOSE,
)
# Who has no printing system prints into a PDF: the one plugin that wants this library is passed over.
OPTIONAL = {"libcups.so.2": "libcups2"}


def stays(name: str) -> bool:
    """Whether a file of the bundle is needed; `name` is its path in the bundle."""
    path = "/" + name.replace("\\", "/")
    if FILES_OUT.search(path):
        return False
    return not SYSTEM.match(path.rpartition("/")[2])


def resources(folder: Path) -> list[Path]:
    """The folders of resources/ that go into the program: every one that is not left out by name."""
    return sorted(each for each in folder.iterdir() if each.is_dir() and each.name not in RESOURCES_OUT)
