#!/usr/bin/python3
# check-spdx.py - every source says its licence
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for the SPDX line near the top of each source file and names the files without it.

Looked at is what git tracks or would track; without git, everything but hidden folders and builds.
A file counts as a source by its suffix or name, or when it starts with "#!". Test data is left
alone: it is compared byte by byte, or broken on purpose.
"""

import pathlib
import subprocess
import sys

LINE = 'SPDX-License-Identifier: {}'
LICENCE = 'GPL-3.0-or-later'
# Software centres take over what describes the program: that must be free for everybody.
METAINFO = '.metainfo.xml', '.metainfo.xml.in'
METAINFO_LICENCE = 'CC0-1.0'
TOP_LINES = 12

SUFFIXES = {'.build', '.c', '.css', '.cursus', '.desktop', '.dict', '.h', '.in', '.md', '.po', '.py',
            '.rnc', '.rng', '.sh', '.supp', '.svg', '.ui', '.wrap', '.xml', '.xsd', '.yaml', '.yml'}
NAMES = {'.clang-format', '.editorconfig', '.gitignore', 'LINGUAS', 'POTFILES',
         'meson.options', 'meson_options.txt'}
DATA = ('tests/data/', 'tests/fuzz/corpus/', 'tests/golden/')


def list_files(root):
    command = ['git', '-C', str(root), 'ls-files', '-z', '--cached', '--others',
               '--exclude-standard']
    try:
        listed = subprocess.run(command, check=True, capture_output=True).stdout
        names = {name.decode('utf-8', 'surrogateescape') for name in listed.split(b'\0') if name}
    except (OSError, subprocess.CalledProcessError):
        names = {path.relative_to(root).as_posix() for path in root.rglob('*')}
        names = {name for name in names if not is_made(name)}
    return sorted(name for name in names if (root / name).is_file())


def is_made(name):
    first, _, rest = name.partition('/')
    return bool(rest) and (first == '.git' or first.startswith('build') or '__pycache__/' in name)


def is_source(root, name):
    path = pathlib.PurePosixPath(name)
    if name.startswith(DATA):
        return False
    if path.suffix in SUFFIXES or path.name in NAMES:
        return True
    with open(root / name, 'rb') as file:
        return file.read(2) == b'#!'


def line_of(name):
    return LINE.format(METAINFO_LICENCE if name.endswith(METAINFO) else LICENCE)


def says_licence(root, name):
    with open(root / name, 'rb') as file:
        top = b''.join(file.readline(1000) for _ in range(TOP_LINES))
    return line_of(name).encode() in top


def main(arguments):
    if len(arguments) > 1:
        print('usage: check-spdx.py [SOURCE_ROOT]', file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent)
    root = root.resolve()

    sources = [name for name in list_files(root) if is_source(root, name)]
    silent = [name for name in sources if not says_licence(root, name)]
    for name in silent:
        print(f'{name}:1: “{line_of(name)}” does not stand in the first {TOP_LINES} lines')
    if not sources:
        print(f'{root}: no sources', file=sys.stderr)
    elif not silent:
        print(f'{len(sources)} files say their licence')
    return 0 if sources and not silent else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
