# SPDX-License-Identifier: GPL-2.0-or-later
# What plugin/run and tests/run share: which packages there must be, how they come onto the machine, how the project is built. Sourced by
# both from the project's root; POSIX sh.

# Packages by family of system: those to build the plugin, the views of Pidgin and Finch, and a messenger to try it in.
debian_build="gcc libc6-dev pkg-config meson ninja-build gettext python3 libpurple-dev libglib2.0-dev libsqlite3-dev libpsl-dev"
debian_pidgin="pidgin pidgin-dev libgtk2.0-dev"
debian_finch="finch finch-dev libgnt-dev libncurses-dev"
debian_tests="libcmocka-dev valgrind ngircd pidgin finch xvfb xdotool imagemagick dbus-daemon dbus-bin tmux procps strace sqlite3 \
x11-utils fonts-dejavu-core fonts-noto-color-emoji prosody locales libatk-adaptor libgail-common python3-pyatspi pidgin-dev libgtk2.0-dev finch-dev libgnt-dev libncurses-dev"
fedora_build="gcc pkgconf-pkg-config meson ninja-build gettext python3 libpurple-devel glib2-devel sqlite-devel libpsl-devel"
fedora_pidgin="pidgin pidgin-devel gtk2-devel"
fedora_finch="finch finch-devel libgnt-devel ncurses-devel"
arch_build="gcc pkgconf meson ninja gettext python libpurple glib2 sqlite libpsl"
arch_pidgin="pidgin gtk2"
arch_finch="finch libgnt ncurses"
suse_build="gcc pkgconf-pkg-config meson ninja gettext-tools python3 libpurple-devel glib2-devel sqlite3-devel libpsl-devel"
suse_pidgin="pidgin pidgin-devel gtk2-devel"
suse_finch="finch finch-devel libgnt-devel ncurses-devel"

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

system_family() {
    if command -v apt-get >/dev/null 2>&1; then
        echo debian
    elif command -v dnf >/dev/null 2>&1; then
        echo fedora
    elif command -v pacman >/dev/null 2>&1; then
        echo arch
    elif command -v zypper >/dev/null 2>&1; then
        echo suse
    else
        echo other
    fi
}

# packages_for build pidgin ... -> names on this system
packages_for() {
    family=$(system_family)
    for purpose in "$@"; do
        eval "printf '%s ' \"\${${family}_${purpose}:-}\""
    done
}

package_is_there() {
    case $(system_family) in
    debian) dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed ;;
    fedora | suse) rpm -q "$1" >/dev/null 2>&1 ;;
    arch) pacman -Q "$1" >/dev/null 2>&1 ;;
    esac
}

missing_packages() {
    for package in "$@"; do
        package_is_there "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "This needs root: run it as root, or install sudo."
    fi
}

# In a bare chroot a package would start its service; nothing here needs one.
hold_services_back() {
    if [ -d /usr/sbin ] && [ ! -e /usr/sbin/policy-rc.d ] && [ ! -d /run/systemd/system ] &&
        [ "$(id -u)" = 0 ]; then
        printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
        chmod 755 /usr/sbin/policy-rc.d
    fi
}

put_packages() {
    case $(system_family) in
    debian)
        hold_services_back
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
        # shellcheck disable=SC2086 # a list of names
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
        ;;
    fedora) as_root dnf install -y -q "$@" ;;
    arch) as_root pacman -S --needed --noconfirm "$@" ;;
    suse) as_root zypper --non-interactive --quiet install "$@" ;;
    esac
}

# install_missing ASK PURPOSE...: says what is missing, asks on a terminal when ASK is "ask", installs it.
install_missing() {
    asking=$1
    shift
    if [ "$(system_family)" = other ]; then
        command -v meson >/dev/null 2>&1 && command -v pkg-config >/dev/null 2>&1 &&
            pkg-config --exists purple glib-2.0 sqlite3 libpsl && return 0
        fail "Please install: a C compiler, pkg-config, meson, ninja, gettext, python3, and the development files of libpurple 2, GLib, SQLite and libpsl."
    fi
    # shellcheck disable=SC2046 # a list of names
    missing=$(missing_packages $(packages_for "$@"))
    [ -n "$missing" ] || return 0
    say "These packages are missing: $missing"
    if [ "$asking" = ask ]; then
        [ -t 0 ] || fail "Nothing was installed. Run again with --yes to install them."
        printf 'Install them now? [Y/n] '
        read -r answer
        case $answer in
        [Nn]*) fail "Nothing was installed." ;;
        esac
    fi
    # shellcheck disable=SC2086 # a list of names
    put_packages $missing || fail "The packages could not be installed."
}

# build_in FOLDER [meson option ...]
build_in() {
    folder=$1
    shift
    if [ -f "$folder/build.ninja" ]; then
        meson configure "$folder" "$@" >/dev/null
    else
        meson setup "$folder" "$@" >"$folder.log" 2>&1 || {
            cat "$folder.log" >&2
            fail "meson could not set up $folder."
        }
        rm -f "$folder.log"
    fi
    ninja -C "$folder" >"$folder/ninja.out" 2>&1 || {
        tail -n 40 "$folder/ninja.out" >&2
        fail "The build failed."
    }
}
