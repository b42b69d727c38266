#!/usr/bin/python3
# check_install.py - what is installed is all there, and runs from where it was put
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs into a folder of its own, and uses what lies there.

usage: check_install.py SOURCE BUILD PREFIX

The list of what has to be there is made from the folders of the source: what is added there and
forgotten in a meson.build is missed here.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

ID = 'io.github.cursus_app.Cursus'

# Beside the data: where each file goes, below the prefix.
FIXED = [
    'bin/cursus', 'bin/cursus-cli', 'libexec/cursus/cursus-export',
    f'share/applications/{ID}.desktop', f'share/metainfo/{ID}.metainfo.xml',
    f'share/dbus-1/services/{ID}.service', f'share/glib-2.0/schemas/{ID}.gschema.xml',
    f'share/mime/packages/{ID}.xml', f'share/icons/hicolor/scalable/apps/{ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
    f'share/icons/hicolor/scalable/mimetypes/{ID}-project.svg',
    'share/bash-completion/completions/cursus-cli', 'share/man/man1/cursus-cli.1',
]

# Folders of data/ that go to share/cursus as they are, but for what describes them.
DATA = ['templates', 'taxonomies', 'rules', 'schema', 'outlines', 'styles']
SUFFIXES = {'.cursus', '.xml', '.rnc', '.rng'}


def list_expected(source):
    languages = [line for line in (source / 'po' / 'LINGUAS').read_text('utf-8').splitlines()
                 if line and not line.startswith('#')]
    data = [f'share/cursus/{folder}/{path.name}' for folder in DATA
            for path in sorted((source / 'data' / folder).glob('*')) if path.suffix in SUFFIXES]
    return set(FIXED + data + [f'share/locale/{language}/LC_MESSAGES/cursus.mo'
                               for language in languages])


def install(build, folder):
    # What asks for an account of root, or changes caches of the system, is left out by meson.
    done = subprocess.run(['meson', 'install', '-C', str(build), '--no-rebuild', '--quiet'],
                          check=False, capture_output=True, text=True,
                          env={**os.environ, 'DESTDIR': str(folder)})
    return [] if done.returncode == 0 else (done.stdout + done.stderr).splitlines()


def check_list(source, root):
    expected = list_expected(source)
    found = {str(path.relative_to(root)) for path in root.rglob('*') if path.is_file()}
    wrong = [f'not installed: {name}' for name in sorted(expected - found)]
    return wrong + [f'installed, and not expected: {name}' for name in sorted(found - expected)]


def environment(root):
    return {**os.environ, 'LC_ALL': 'C.UTF-8', 'CURSUS_DATA_DIR': str(root / 'share/cursus'),
            'CURSUS_LIBEXEC_DIR': str(root / 'libexec/cursus'),
            'CURSUS_LOCALE_DIR': str(root / 'share/locale')}


def run(root, *arguments, **more):
    done = subprocess.run([str(root / 'bin' / 'cursus-cli'), *map(str, arguments)], check=False,
                          capture_output=True, text=True, env={**environment(root), **more})
    return done.returncode, done.stdout + done.stderr


def check_runs(root):
    """A programme is begun, checked, and made into a document, with nothing of the source."""
    project, document = root.parent / 'p.cursus', root.parent / 'p.html'
    wrong = []
    for arguments in (('new', 'master-120', '-o', project), ('check', project),
                      ('export', '--document=study-plan', '--format=html', f'--output={document}',
                       project)):
        status, output = run(root, *arguments)
        # A check that finds problems says so by 1; it ran all the same.
        if status not in ((0, 1) if arguments[0] == 'check' else (0,)):
            wrong.append(f'cursus-cli {arguments[0]} ends with {status}: {output.strip()}')
    if not wrong and '<html' not in document.read_text('utf-8'):
        wrong.append('the document is no page')
    if run(root, '--help', LANGUAGE='de')[1] == run(root, '--help')[1]:
        wrong.append('the German messages are not used')
    return wrong


def check_service(root):
    """The files that name the program name where it lies."""
    service = (root / f'share/dbus-1/services/{ID}.service').read_text('utf-8')
    path = next(line.partition('=')[2].split()[0] for line in service.splitlines()
                if line.startswith('Exec='))
    prefix = pathlib.Path('/') / root.relative_to(next(p for p in root.parents
                                                       if p.name.startswith('cursus-install-')))
    wrong = [] if path == str(prefix / 'bin/cursus') else [f'the service starts {path}']
    for name in ('bin/cursus', 'bin/cursus-cli', 'libexec/cursus/cursus-export'):
        if not os.access(root / name, os.X_OK):
            wrong.append(f'{name} cannot be run')
    return wrong


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    source, build = (pathlib.Path(argument).resolve() for argument in arguments[:2])
    failed = 0
    with tempfile.TemporaryDirectory(prefix='cursus-install-') as folder:
        root = pathlib.Path(folder).resolve() / arguments[2].lstrip('/')
        checks = [('installs', lambda: install(build, folder)),
                  ('all is there', lambda: check_list(source, root)),
                  ('files name the program', lambda: check_service(root)),
                  ('runs from there', lambda: check_runs(root))]
        print(f'1..{len(checks)}')
        for number, (name, check) in enumerate(checks, 1):
            wrong = check()
            failed += bool(wrong)
            print(f'{"not " if wrong else ""}ok {number} {name}')
            for line in wrong:
                print(f'# {line}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
