# Shared by resources/start and tests/run, which source it from the top of the checkout: finds Python, installs Debian
# parts where this user may, keeps .venv up to date. POSIX sh. Quiet: what the installers say goes to .venv.log.

log=.venv.log
python=.venv/bin/python
apt_updated=""
# What PySide6's window and offscreen platforms load on a bare Debian.
window_parts="libegl1 libgl1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libfontconfig1 libdbus-1-3 libx11-xcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 fonts-dejavu-core ca-certificates"

say() { printf '%s\n' "$*"; }

die() {
    say "$*" >&2
    exit 1
}

# run "what this is" command…: one line on the screen, the rest in the log; on failure its tail and one sentence.
run() {
    _what=$1
    shift
    say "$_what …"
    printf '\n== %s: %s\n' "$_what" "$*" >>"$log"
    _from=$(wc -l <"$log")
    (
        export LC_ALL=C.UTF-8 # the messages looked for below
        "$@"
    ) >>"$log" 2>&1 </dev/null && return 0
    # The whole log: apt goes on without an index that it could not fetch, and fails one command later.
    if grep -Eqi 'name resolution|failed to resolve|could not resolve|resolving|newconnectionerror|network is unreachable|unable to connect|could not connect|connection timed out' "$log"; then
        die "No network for this step: $_what. Connect this machine and run the same command again (details: $log)."
    fi
    sed "1,${_from}d" "$log" | tail -n 15 >&2
    die "Failed: $_what. The whole story is in $log."
}

may_install() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

apt_install() {
    # An index that never was, or is too old to know the packages, is fetched first.
    if [ -z "$apt_updated" ]; then
        run "Fetching Debian's package index" as_root apt-get update
        apt_updated=yes
    fi
    _named=$*
    [ $# -gt 3 ] && _named="$1 $2 $3 and $(($# - 3)) more Debian packages"
    run "Installing $_named" \
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

missing_of() {
    command -v dpkg-query >/dev/null || return 0
    for _part in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$_part" 2>/dev/null) in
        *' installed') ;;
        *) printf '%s ' "$_part" ;;
        esac
    done
}

# debian_parts NAME…: installs what is missing where this user may; elsewhere says what is missing and goes on.
debian_parts() {
    _missing=$(missing_of "$@")
    [ -z "$_missing" ] && return 0
    if may_install; then
        case " $_missing" in
        *' postfix '*)
            # The tests start one of their own with its own folder; Debian's shall neither run now nor at the next boot.
            echo 'postfix postfix/main_mailer_type select No configuration' | as_root debconf-set-selections
            # shellcheck disable=SC2086 # a list of words
            apt_install $_missing
            run "Keeping Debian's own Postfix switched off" as_root update-rc.d postfix disable
            ;;
        # shellcheck disable=SC2086
        *) apt_install $_missing ;;
        esac
    else
        say "Not installed, and this user may not install: $_missing— an administrator can: apt-get install $_missing" >&2
    fi
}

python_fits() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for _name in python3 python3.13 python3.12 python3.11; do
        if command -v "$_name" >/dev/null && python_fits "$_name"; then
            command -v "$_name"
            return 0
        fi
    done
    return 1
}

bootstrap_python() {
    base_python=$(find_python) && return 0
    may_install || die "Python 3.11 or newer with its venv module is missing, and this user may not install it. An administrator can: apt-get install python3 python3-venv"
    apt_install python3 python3-venv
    base_python=$(find_python) && return 0
    for _minor in 13 12 11; do
        if apt-cache show "python3.$_minor-venv" >/dev/null 2>&1; then
            apt_install "python3.$_minor" "python3.$_minor-venv"
            base_python=$(find_python) && return 0
        fi
    done
    die "Python 3.11 or newer is needed; this system offers only $(python3 --version 2>&1)."
}

# set_up EXTRA PART…: .venv with the package (and its extra, "" for none) and these Debian parts, at once when nothing changed.
set_up() {
    _extra=$1
    shift
    _stamp=.venv/stamp${_extra:+-$_extra}
    _wanted="$PWD $* $(cksum <pyproject.toml) $(cksum <resources/setup.sh)"
    if [ ! -f "$_stamp" ] || [ "$(cat "$_stamp")" != "$_wanted" ] || ! "$python" -c '' 2>/dev/null; then
        : >"$log" 2>/dev/null || die "This folder cannot be written: $PWD. Clone the project to one of your own."
        bootstrap_python
        debian_parts "$@"
        # A virtual environment knows its own path: one that was moved, or whose Python is gone, is made anew.
        if ! "$python" -c 'import pip' 2>/dev/null || [ "$(cat .venv/place 2>/dev/null)" != "$PWD" ]; then
            run "Making .venv with $("$base_python" --version)" "$base_python" -m venv --clear .venv
            printf '%s\n' "$PWD" >.venv/place
        fi
        run "Installing the program and its libraries into .venv (some 100 MB the first time)" \
            "$python" -m pip install --disable-pip-version-check --editable ".${_extra:+[$_extra]}"
        printf '%s\n' "$_wanted" >"$_stamp"
        resources_sum >.venv/resources
    elif [ ! -f myreports_gui/_built/__init__.py ] || [ "$(resources_sum)" != "$(cat .venv/resources 2>/dev/null)" ]; then
        : >"$log"
        run "Compiling icons and translations" "$python" resources/build.py
        resources_sum >.venv/resources
    fi
    "$python" -c 'import PySide6.QtGui' 2>>"$log" && return 0
    # shellcheck disable=SC2046,SC2086 # lists of words
    set -- $(missing_of $window_parts)
    # shellcheck disable=SC2086
    [ $# -gt 0 ] || set -- $window_parts
    die "Qt cannot be loaded ($(tail -n 1 "$log")). Install these system libraries: $*"
}

resources_sum() { find resources -type f ! -name '*.pyc' | LC_ALL=C sort | xargs cksum | cksum; }
