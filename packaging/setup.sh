# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: installing packages and building. To be sourced.
# Nothing here writes to standard output: that belongs to the program.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Runs apt-get as root, with messages that explain_apt can read.
apt_get() {
    local -a apt_get=(env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    if ((EUID == 0)); then
        "${apt_get[@]}" "$@"
    else
        sudo "${apt_get[@]}" "$@"
    fi
}

# install_packages LIST...: installs what packaging/dependencies/LIST.txt names and this machine lacks.
# Asks dpkg first, so that a machine which has everything needs no apt, no network and no root.
install_packages() {
    command -v dpkg-query >/dev/null ||
        stop "Galley installs what it needs with apt, which this system does not have: install the packages named in packaging/dependencies by hand and build with CMake."
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} == 0)) && return

    ((EUID == 0)) || command -v sudo >/dev/null ||
        stop "Packages are missing that only root can install, and there is no sudo: run this once as root (missing: ${missing[*]})."
    printf 'Installing what is missing: %s\n' "${missing[*]}" >&2

    local log names
    log=$(mktemp)
    # A repository that cannot be reached matters only if a package is then not found or not fetched.
    apt_get update >"$log" 2>&1 || true
    names=$(known_packages "${missing[@]}") || explain_apt "$log" "There is no package $names here: Galley needs Debian 12 or newer."
    # shellcheck disable=SC2086 # One word for each package.
    apt_get install --no-install-recommends $names >>"$log" 2>&1 </dev/null ||
        explain_apt "$log" "Some packages could not be installed: run “apt-get install --no-install-recommends $names” to see why."
    rm -f "$log"
}

# Prints the lines ("a" or "a|b") of the lists of which no package is installed.
missing_packages() {
    local -A installed=()
    local name state list line
    while read -r name state; do
        [[ $state != installed ]] || installed[$name]=1
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n')

    for list in "$@"; do
        while read -r line; do
            line=${line%%#*}
            line=${line//[[:space:]]/}
            [[ -n $line ]] || continue
            for name in ${line//|/ }; do
                [[ -z ${installed[$name]:-} ]] || continue 2
            done
            printf '%s\n' "$line"
        done <"$project/packaging/dependencies/$list.txt"
    done
}

# Prints the first package of each "a|b" that apt knows; where it knows none, prints just that line and fails.
known_packages() {
    local alternatives name known=()
    for alternatives in "$@"; do
        for name in ${alternatives//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then
                known+=("$name")
                continue 2
            fi
        done
        printf '%s' "$alternatives"
        return 1
    done
    printf '%s' "${known[*]}"
}

# stop_if_full LOG FOLDER: says so where the log tells of a full disk, or there is no room even for the log.
stop_if_full() {
    if grep -qiE 'no space left|enough free space' "$1" || (($(df --output=avail -k "$2" | tail -n 1) < 4096)); then
        stop "The disk is full: make some room, then try again."
    fi
}

# explain_apt LOG OTHERWISE: stops with the one sentence that tells why apt did not go on.
explain_apt() {
    stop_if_full "$1" /var
    if grep -qiE 'could not resolve|failure resolving|could not connect|cannot initiate the connection|connection failed|connection timed out|unable to connect' "$1"; then
        stop "The package archive cannot be reached: check the network, then try again."
    elif grep -qiE 'sudo:|not in the sudoers|a password is required' "$1"; then
        stop "Installing packages needs root and sudo did not allow it: run this once as root, or as a user who may use sudo."
    fi
    sed 's/^/    /' "$1" >&2
    stop "$2"
}

# build PRESET TARGET...: configures where needed and builds, quietly unless something fails.
build() {
    local preset=$1 folder=$project/build/$1
    shift
    mkdir -p "$folder" 2>/dev/null && : 2>/dev/null >>"$folder/.lock" ||
        stop "Cannot write to “$folder”: check that it is yours and that the disk is not full."
    (
        export LC_ALL=C.UTF-8 # explain_build reads what is said.
        flock 9 # Two builds in one folder spoil each other.
        cd "$project"
        if [[ ! -e $folder/build.ninja || CMakePresets.json -nt $folder/build.ninja ]]; then
            cmake --preset "$preset" >"$folder/build.log" 2>&1 || explain_build "$folder/build.log"
        fi
        cmake --build --preset "$preset" --parallel "$(nproc)" --target "$@" 2>&1 | tee "$folder/build.log" | show_steps "$preset"
        ((PIPESTATUS[0] == 0)) || explain_build "$folder/build.log"
    ) 9>"$folder/.lock" || exit 1
}

# One line that counts the steps of a build; one line at all where there is no terminal.
show_steps() {
    local line last=
    while IFS= read -r line; do
        [[ $line =~ ^\[([1-9][0-9]*)/([0-9]+)\] ]] || continue
        if [[ -t 2 ]]; then
            printf '\rBuilding Galley (%s): %s of %s ' "$1" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
        elif [[ -z $last ]]; then
            printf 'Building Galley (%s), %s steps …\n' "$1" "${BASH_REMATCH[2]}" >&2
        fi
        last=$line
    done
    if [[ -t 2 && -n $last ]]; then
        printf '\n' >&2
    fi
}

explain_build() {
    stop_if_full "$1" "$project"
    # Without the steps that went well and the commands of those that did not.
    grep -vE '^(\[[0-9]+/[0-9]+\] |-- |: && |/[^ ]*(ccache|c\+\+) )' "$1" | tail -n 80 >&2
    stop "Galley could not be built; all of the compiler's words are in $1."
}

# on_own_display COMMAND...: runs it with an X display, a window manager and a session bus that nothing else uses.
on_own_display() {
    # shellcheck disable=SC2016 # The inner shell expands it.
    dbus-run-session -- xvfb-run --auto-servernum --server-args '-screen 0 1600x1000x24 -nolisten tcp' \
        bash -c 'openbox >/dev/null 2>&1 & "$@"; status=$?; kill $!; exit $status' display "$@"
}
