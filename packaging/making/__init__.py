"""Makes what is shipped: `python -m making STEP...` with this folder's parent on the path; packaging/build calls it.

contents.py     what goes into the frozen program and what stays out
frozen.py       the one-directory program, by PyInstaller
systems.py      what Windows and macOS want to be told about a program
icons.py        PNG, ICO and ICNS from the drawings
completions.py  completions for bash, zsh and fish, from the table of the command line
manual.py       the manual page, from the same table
desktop.py      the folder share/: desktop entry, file type, icons, manual, completions
licences.py     whose work is inside, and under which licence
bill.py         the bill of materials
archives.py     the .tar.gz and the single file
debian.py       the Debian package
smoke.py        does the frozen program work, with nothing around it?
first_picture.py  how soon the first picture is there, frozen and not
places.py       names and folders that all of them share
"""
