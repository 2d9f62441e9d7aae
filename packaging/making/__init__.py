"""Makes what is shipped: `python -m making STEP...` with this folder's parent on the path; packaging/build calls it.

contents.py     what goes into the frozen program and what stays out
frozen.py       the one-directory program, by PyInstaller
systems.py      what Windows and macOS want to be told about a program
signed.py       signatures for macOS and Windows
icons.py        PNG, ICO and ICNS from the drawings
completions.py  completions for bash, zsh and fish, from the table of the command line
manual.py       the manual page, from the same table
desktop.py      the folder share/: desktop entry, file type, icons, manual, completions
fonts.py        what a font tells about itself
licences.py     whose work is inside, and under which licence
bill.py         the bill of materials
archives.py     the .tar.gz and the single file
debian.py       the Debian package; documents.py what it tells about itself
installed.py    what people download: unpacked, installed, started, taken out again
again.py        the same commit built once more: do the bytes agree?
plain.py        the Debian package on a Debian with nothing else
smoke.py        does the frozen program work, with nothing around it? smoke_window.py in its window, smoke_libraries.py
                in what it wants of the system, smoke_faults.py where something is missing or broken
sandbox.py      a place with nothing around it; screen.py a virtual screen whose pixels are read
first_picture.py  how soon the first picture is there, frozen and not
places.py       names and folders that all of them share
"""
