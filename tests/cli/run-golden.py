#!/usr/bin/python3
# run-golden.py - what cursus-cli prints is what it printed before
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the command lines of cases.ini and compares what they print with the golden files.

usage: run-golden.py [--update] SOURCE CURSUS_CLI [TRANSLATIONS]

SOURCE is the folder of the source, CURSUS_CLI the program, TRANSLATIONS the folder po of a build.
Each case runs in a new folder with copies of tests/data/cli, a home folder of its own and our data.
Its standard output is compared with tests/golden/cli/NAME.out, standard error with NAME.err, byte
by byte; a file that is not there is an empty one. With --update the golden files are written.

A case may say:
  run       commands for the shell; "cursus-cli" is the program
  exit      how they end; 0 if it is not said
  terminal  standard output is a terminal of so many columns
  language  in which language messages are; the case is skipped if there is no translation
"""

import configparser
import os
import pathlib
import pty
import shutil
import subprocess
import sys
import tempfile
import termios

OURS = {'CLICOLOR', 'COLUMNS', 'LANG', 'LANGUAGE', 'NO_COLOR', 'XDG_DATA_DIRS'}
TIMEOUT = 60


class Skipped(Exception):
    """A case that cannot be run here."""


class Runner:
    """Runs cases, each in a folder of its own."""

    def __init__(self, source, program, translations):
        self.source, self.program, self.translations = source, program, translations
        self.golden = source / 'tests' / 'golden' / 'cli'

    def run(self, case):
        """Gives the exit code, standard output and standard error."""
        with tempfile.TemporaryDirectory(prefix='cursus-cli-') as name:
            folder = pathlib.Path(name).resolve()
            work, tools, home = folder / 'work', folder / 'bin', folder / 'home'
            shutil.copytree(self.source / 'tests' / 'data' / 'cli', work)
            tools.mkdir()
            home.mkdir()
            (tools / 'cursus-cli').symlink_to(self.program)
            environment = self.environment(case, tools, home)
            status, out, err = execute(case, work, environment)
            return status, self.neutral(out, folder), self.neutral(err, folder)

    def environment(self, case, tools, home):
        environment = {name: value for name, value in os.environ.items()
                       if name not in OURS and not name.startswith('LC_')}
        environment.update({
            'CURSUS_DATA_DIR': str(self.source / 'data'),
            'CURSUS_LIBEXEC_DIR': str(self.program.resolve().parent),
            'CURSUS_LOCALE_DIR': str(home / 'locale'),
            'HOME': str(home),
            'LC_ALL': 'C.UTF-8',
            'PATH': f'{tools}:/usr/bin:/bin',
            'TERM': 'xterm',
            'XDG_DATA_HOME': str(home / 'data'),
        })
        if 'terminal' in case:
            environment['COLUMNS'] = case['terminal']
        if 'language' in case:
            environment['LANGUAGE'] = case['language']
            self.copy_translation(case['language'], home / 'locale')
        return environment

    def copy_translation(self, language, folder):
        """Meson gives a translation its final name only when it installs it."""
        made = self.translations / language / 'LC_MESSAGES' if self.translations else None
        found = sorted(made.glob('cursus*.mo')) if made else []
        if not found:
            raise Skipped(f'there is no translation into {language}')
        (folder / language / 'LC_MESSAGES').mkdir(parents=True)
        shutil.copy(found[0], folder / language / 'LC_MESSAGES' / 'cursus.mo')

    def neutral(self, output, folder):
        """Folders that are called differently on each machine get the same name on all."""
        for path, name in ((folder, b'/folder'), (self.source, b'/source')):
            output = output.replace(os.fsencode(path), name)
        return output

    def read(self, name):
        path = self.golden / name
        return path.read_bytes() if path.exists() else b''

    def write(self, name, content):
        if content:
            (self.golden / name).write_bytes(content)
        else:
            (self.golden / name).unlink(missing_ok=True)


def execute(case, folder, environment):
    pipe = subprocess.PIPE
    command = ['sh', '-c', case['run']]
    if 'terminal' not in case:
        done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                              stdout=pipe, stderr=pipe, timeout=TIMEOUT, check=False)
        return done.returncode, done.stdout, done.stderr

    ours, its = pty.openpty()
    settings = termios.tcgetattr(its)
    settings[1] &= ~termios.OPOST  # lines end as they were written
    termios.tcsetattr(its, termios.TCSANOW, settings)
    with subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=its, stderr=pipe) as process:
        os.close(its)
        out = read_terminal(ours)
        err = process.stderr.read()
        return process.wait(TIMEOUT), out, err


def read_terminal(descriptor):
    pieces = []
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError:  # Linux says so when the other end is closed
            piece = b''
        if not piece:
            os.close(descriptor)
            return b''.join(pieces)
        pieces.append(piece)


def find_difference(name, got, wanted):
    """Says where two outputs differ first, or nothing."""
    if got == wanted:
        return []
    got, wanted = got.splitlines(True) + [b''], wanted.splitlines(True) + [b'']
    line = next(i for i, pair in enumerate(zip(got, wanted)) if pair[0] != pair[1])
    return [f'{name}:{line + 1}: expected {wanted[line]!r}',
            f'{name}:{line + 1}:      got {got[line]!r}']


def check(runner, name, case, update):
    """Gives lines that say what is wrong."""
    status, out, err = runner.run(case)
    wrong = []
    if status != int(case.get('exit', '0')):
        wrong.append(f'expected exit code {case.get("exit", "0")}, got {status}: {err!r}')
    for suffix, got in (('.out', out), ('.err', err)):
        if update:
            runner.write(name + suffix, got)
        else:
            wrong += find_difference(name + suffix, got, runner.read(name + suffix))
    return wrong


def find_unused(runner, cases):
    """Golden files without a case."""
    if not runner.golden.is_dir():
        return []
    return sorted(path for path in runner.golden.iterdir() if path.stem not in cases)


def main(arguments):
    update = '--update' in arguments
    paths = [pathlib.Path(argument).resolve() for argument in arguments if argument != '--update']
    if len(paths) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2

    runner = Runner(*paths[:2], paths[2] if len(paths) == 3 else None)
    runner.golden.mkdir(parents=True, exist_ok=True)
    cases = configparser.ConfigParser(interpolation=None)
    cases.read(pathlib.Path(__file__).with_name('cases.ini'), 'utf-8')

    failed = 0
    print(f'1..{len(cases.sections()) + 1}')
    for number, name in enumerate(cases.sections(), 1):
        try:
            wrong = check(runner, name, cases[name], update)
        except Skipped as reason:
            print(f'ok {number} {name} # SKIP {reason}')
            continue
        failed += bool(wrong)
        print(f'{"not " if wrong else ""}ok {number} {name}')
        for line in wrong:
            print(f'# {line}')

    unused = find_unused(runner, cases.sections())
    if update:
        for path in unused:
            path.unlink()
        unused = []
    print(f'{"not " if unused else ""}ok {len(cases.sections()) + 1} each golden file has its case')
    for path in unused:
        print(f'# {path.name} has none')
    return 1 if failed or unused else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
