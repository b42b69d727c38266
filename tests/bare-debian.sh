#!/bin/sh
# bare-debian.sh - runs all tests on a Debian that has nothing but apt, git and sh
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu

usage ()
{
  cat >&2 <<'END'
usage: tests/bare-debian.sh FOLDER [COMMAND…]

Makes a bare Debian in FOLDER, puts a fresh clone of this repository into it
and runs COMMAND there, or .ci/run. What is not committed is not tested.

  FOLDER/base      the bare system, made once and kept
  FOLDER/packages  the packages that were fetched, kept
  FOLDER/root      the system of the last run, made anew each time

Needs root, debootstrap and git. It is Debian 12, the oldest that we build on;
another one, in a folder of its own, where the environment variable RELEASE
names it, such as trixie. The mirror is this machine's own; another one can be
named by the environment variable MIRROR.
END
  exit 2
}

release=${RELEASE:-bookworm}

case ${1-} in
  '' | -*) usage ;;
esac
if [ "$(id -u)" -ne 0 ]; then
  echo 'Only root can make a system in a folder.' >&2
  exit 1
fi
for tool in debootstrap git unshare; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "This needs $tool." >&2
    exit 1
  fi
done

mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift
[ $# -gt 0 ] || set -- .ci/run
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)

# What apt knows here: "ADDRESS RELEASE" for each source of that Debian, and the settings for a
# proxy and for clocks that are wrong.
# shellcheck disable=SC2016 # expanded by apt
known=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | sort -u)
sources=$(echo "$known" | grep -E " $release(-updates|-security)?\$" || true)
settings=$(apt-config dump |
  grep -E '^Acquire::(https?::Proxy[: ]|Check-(Date|Valid-Until) )' || true)

mirror=${MIRROR:-$(echo "$sources" | sed -n "s/ $release\$//p" | head -n 1)}
# Another release is where this machine has its own from.
[ -n "$mirror" ] || mirror=$(echo "$known" | sed -n 's/ [a-z]*$//p' | head -n 1)
if [ -z "$mirror" ]; then
  echo "This machine has no source for Debian $release; name one: MIRROR=ADDRESS $0 …" >&2
  exit 1
fi
if [ -n "${MIRROR-}" ] || [ -z "$sources" ]; then
  sources="$mirror $release"
fi

proxy_of ()
{
  proxy=''
  eval "$(apt-config shell proxy "Acquire::$1::Proxy")"
  [ "$proxy" = DIRECT ] || echo "$proxy"
}

make_base ()
{
  http_proxy=${http_proxy:-$(proxy_of http)}
  https_proxy=${https_proxy:-$(proxy_of https)}
  export http_proxy https_proxy

  rm -rf --one-file-system "$folder/base.part"
  debootstrap --variant=minbase --include=ca-certificates,git \
    "$release" "$folder/base.part" "$mirror"
  rm -f "$folder"/base.part/var/cache/apt/archives/*.deb
  # No package may start a service in there.
  printf '#!/bin/sh\nexit 101\n' >"$folder/base.part/usr/sbin/policy-rc.d"
  chmod +x "$folder/base.part/usr/sbin/policy-rc.d"
  mv "$folder/base.part" "$folder/base"
}

make_root ()
{
  rm -rf --one-file-system "$folder/root"
  cp -a --reflink=auto "$folder/base" "$folder/root"
  echo "$sources" | sed 's/^/deb /; s/$/ main/' >"$folder/root/etc/apt/sources.list"
  echo "$settings" >"$folder/root/etc/apt/apt.conf.d/80machine"
  cp -L /etc/resolv.conf /etc/hosts "$folder/root/etc/"
  git clone --quiet --no-hardlinks "$repository" "$folder/root/root/cursus"
  mkdir -p "$folder/packages/partial"
}

[ -d "$folder/base" ] || make_base
make_root

# The mounts live in a name space of their own and end with the last process in it.
# shellcheck disable=SC2016 # expanded by the shell within
exec unshare --mount --pid --fork --kill-child sh -euc '
  folder=$1
  root=$folder/root
  shift
  mount -t proc proc "$root/proc"
  mount -t tmpfs tmpfs "$root/dev/shm"
  mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
  mount --bind "$folder/packages" "$root/var/cache/apt/archives"
  exec chroot "$root" /usr/bin/env -i CI=true HOME=/root \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    sh -c "cd /root/cursus && exec \"\$@\"" sh "$@"
' sh "$folder" "$@" </dev/null
