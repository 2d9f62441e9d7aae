"""Whether OpenGL may be asked for: Qt aborts the program where X offers it no way to draw with it."""

from __future__ import annotations

from ctypes import CDLL, POINTER, byref, c_int, c_void_p

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext


def available() -> bool:
    """Whether a context can be made on this screen."""
    if QGuiApplication.platformName() == "xcb" and not _glx_answers():
        return False
    context, screen = QOpenGLContext(), QOffscreenSurface()
    screen.create()
    if not context.create() or not context.makeCurrent(screen):
        return False
    context.doneCurrent()
    return True


def _glx_answers() -> bool:
    """Whether the X server and the driver agree on at least one format of pixels. Takes a connection of its own."""
    try:
        x, gl = CDLL("libX11.so.6"), CDLL("libGL.so.1")
        get, extension = gl.glXGetFBConfigs, gl.glXQueryExtension
    except (OSError, AttributeError):
        return False
    x.XOpenDisplay.restype = c_void_p
    opened = x.XOpenDisplay(None)
    if opened is None:
        return False
    display = c_void_p(opened)
    get.restype, get.argtypes = c_void_p, [c_void_p, c_int, POINTER(c_int)]
    x.XFree.argtypes = x.XCloseDisplay.argtypes = x.XDefaultScreen.argtypes = [c_void_p]
    count, unused = c_int(0), (c_int(0), c_int(0))
    try:
        if not extension(display, byref(unused[0]), byref(unused[1])):
            return False
        formats = get(display, x.XDefaultScreen(display), byref(count))
        if formats:
            x.XFree(formats)
        return count.value > 0
    finally:
        x.XCloseDisplay(display)
