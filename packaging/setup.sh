# Sourced by run, test, bench and build: `set_up run|test|bench|build` sees to what is missing, and leaves the interpreter in $python.
# All of it is quick where nothing is missing. Everything said goes to standard error: the result alone is on standard
# output. The virtual environment is .venv in the project, for build one of its own, so that nothing else is packed; a
# stamp in it tells what it was made from.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$project/.venv

say() { printf '%s\n' "$*" >&2; }
give_up() {
  say "$*"
  exit 1
}

# --- what Qt needs of a Debian-like system ----------------------------------------------------------------------------

# Each shared library beside the package that brings it; two packages have other names on newer systems, hence by file.
qt_libraries=$project/resources/system/libraries.txt

# missing_packages run|test|bench|build: the names, in one line
missing_packages() {
  local known library package missing=()
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  while read -r library package; do
    [ -z "$library" ] || [[ $known == *"$library "* ]] || missing+=("$package")
  done <"$qt_libraries"
  # Without any font Qt draws empty boxes.
  compgen -G '/usr/share/fonts/*' >/dev/null || missing+=(fonts-dejavu-core)
  if [ "$1" != run ]; then
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v xdotool >/dev/null || missing+=(xdotool)
  fi
  if [ "$1" = build ]; then
    local tool
    for tool in objdump:binutils chrpath:chrpath desktop-file-validate:desktop-file-utils appstreamcli:appstream lintian:lintian; do
      command -v "${tool%:*}" >/dev/null || missing+=("${tool#*:}")
    done
  fi
  echo "${missing[*]-}"
}

debian_like() { command -v apt-get >/dev/null && command -v dpkg >/dev/null; }

# install PACKAGE...: as root or with sudo; otherwise the command to type is printed. False where nothing was installed.
install() {
  local sudo=() said
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "Some system packages are missing. To install them, type:  sudo apt-get install -y $*"
      return 1
    fi
    sudo=(sudo -n)
  fi
  say "Installing system packages: $*"
  local apt=("${sudo[@]+"${sudo[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  "${apt[@]}" update >/dev/null 2>&1 </dev/null || true
  said=$("${apt[@]}" install -y --no-install-recommends "$@" 2>&1 </dev/null) && return
  say "$said"
  say "apt-get did not succeed. To try by hand, type:  sudo apt-get install -y $*"
  return 1
}

# --- Python -----------------------------------------------------------------------------------------------------------

# version_of PYTHON: "3.11" and so on where it runs and is new enough, otherwise false
version_of() {
  "$1" -c 'import sys; v = sys.version_info; print("%d.%d" % v[:2]); sys.exit(v < (3, 11))' 2>/dev/null
}

find_python() {
  local name
  for name in python3 python3.13 python3.12 python3.11 python3.14 python; do
    version_of "$name" >/dev/null && command -v "$name" && return
  done
  local how="from https://www.python.org/downloads"
  debian_like && how="with:  sudo apt-get install -y python3 python3-venv"
  give_up "Gradient Explorer needs Python 3.11 or newer; install it $how"
}

# True where .venv is a working environment in its own place: a copied or half-removed one is not.
sound() {
  python=$venv/bin/python
  [ -x "$python" ] || python=$venv/Scripts/python.exe
  [ -x "$python" ] && version_of "$python" >/dev/null &&
    "$python" -c 'import os, sys, pip; sys.exit(not os.path.samefile(sys.prefix, sys.argv[1]))' "$venv" 2>/dev/null
}

make_environment() {
  local base version
  base=$(find_python) || exit 1
  version=$(version_of "$base")
  if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
    debian_like || give_up "This Python has no ensurepip module, which virtual environments need."
    install "python$version-venv" || install python3-venv || exit 1
  fi
  rm -rf "$venv"
  "$base" -m venv "$venv"
  sound || give_up "A virtual environment could not be made in $venv with $base."
}

# stamp run|test|bench: what the environment has to be made from
stamp() {
  cat "$project/packaging/$(lock_of "$1")" - <<<"$project $("$python" -VV)" | cksum
}

lock_of() { [ "$1" = run ] && echo requirements.lock || echo "requirements-$1.lock"; }

# What is packed brings Python as a shared library, which Debian keeps in a package of its own.
shared_python() {
  local name
  name=$("$python" -c 'import sysconfig as s; print(s.get_config_var("INSTSONAME") or "")') || return 0
  case $name in
    libpython*.so*) [[ $(PATH=$PATH:/sbin:/usr/sbin ldconfig -p) == *"$name "* ]] || install "${name%.so*}" || true ;;
  esac
}

set_up() {
  local missing
  [ "$1" != build ] || venv=$project/build/venv
  if debian_like; then
    missing=$(missing_packages "$1")
    # Not the end where it fails: pictures need fewer of them than the window does.
    # shellcheck disable=SC2086 # several names
    [ -z "$missing" ] || install $missing || true
  fi
  sound || make_environment
  [ "$1" != build ] || ! debian_like || shared_python
  [ "$(cat "$venv/stamp-$1" 2>/dev/null)" != "$(stamp "$1")" ] || return 0
  say "Setting up in $venv (once; a minute or so) ..."
  "$python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes \
    --requirement "$project/packaging/$(lock_of "$1")" >&2 </dev/null ||
    give_up "The packages could not be installed; the lines above say why."
  # The program itself is used where it lies.
  "$python" -c 'import sys, sysconfig; open(sysconfig.get_path("purelib") + "/gradexplorer.pth", "w").write(sys.argv[1])' \
    "$project"
  stamp "$1" >"$venv/stamp-$1"
}
