#!/usr/bin/env python3
# check-whole-files.py - a document that cannot be written leaves the file as it was
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports documents to where they cannot be written, in each format.

usage: check-whole-files.py SOURCE CURSUS_CLI

For each format: nothing of a document comes into a file on a disk that is full, into a folder that
may not be written into, or from a program that is killed; a file that stood there before stands
there still, byte by byte, nothing else lies beside it, and the program says that it failed. Output
that cannot be written is an error as well.
"""

import ctypes
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time

DOCUMENTS = {'pdf': 'specification', 'html': 'specification', 'odt': 'specification',
             'docx': 'specification', 'md': 'specification', 'xlsx': 'tables', 'csv': 'tables',
             'svg': 'study-plan', 'png': 'study-plan'}
OLD = b'what stood here before\n'
PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE = 1


class Check:
    """The program with a project, and what it did wrong."""

    def __init__(self, source, program):
        self.project = source / 'data' / 'templates' / 'master-ai-healthcare.cursus'
        self.program = program
        self.failures = 0
        self.number = 0
        self.environment = dict(os.environ, CURSUS_DATA_DIR=str(source / 'data'), LC_ALL='C.UTF-8',
                                CURSUS_LIBEXEC_DIR=str(program.parent))

    def command(self, suffix, target=None):
        command = [self.program, 'export', f'--document={DOCUMENTS[suffix]}', f'--format={suffix}',
                   '--date=2026-11-21', self.project]
        return command + ([f'--output={target}'] if target else [])

    def say(self, is_right, name):
        self.number += 1
        self.failures += not is_right
        print('ok' if is_right else 'not ok', self.number, name, flush=True)

    def run(self, suffix, target=None, **options):
        done = subprocess.run(self.command(suffix, target), env=self.environment, check=False,
                              stderr=subprocess.PIPE, timeout=60, **options)
        return done.returncode == 2 and done.stderr != b''


def limit_files():
    """All further writing fails after so many bytes, as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))


def renounce():
    """What is started then may, even as root, write only where its user may."""
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)


def list_folder(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def check_full_disk(check, suffix, folder):
    new, old = folder / f'new.{suffix}', folder / f'old.{suffix}'
    old.write_bytes(OLD)
    answers = [check.run(suffix, target, preexec_fn=limit_files) for target in (new, old)]
    check.say(all(answers) and list_folder(folder) == {old.name: OLD}, f'{suffix}, a full disk')


def check_output(check, suffix):
    with open('/dev/full', 'wb') as full:
        check.say(check.run(suffix, stdout=full), f'{suffix}, output that is full')


def check_permission(check, suffix, folder):
    old = folder / f'old.{suffix}'
    old.write_bytes(OLD)
    folder.chmod(0o555)
    answers = [check.run(suffix, target, preexec_fn=renounce)
               for target in (folder / f'new.{suffix}', old)]
    found = list_folder(folder)
    folder.chmod(0o755)
    # Without a right to the folder the file itself may be written, if it is one's own: whole.
    is_kept = found == {old.name: OLD} and all(answers)
    is_written = list(found) == [old.name] and answers[0] and len(found[old.name]) > len(OLD)
    check.say(is_kept or is_written, f'{suffix}, no permission')


def check_killed(check, suffix, folder, whole):
    """Whenever it is killed, there is the old file or the new one."""
    is_right = True
    for nth in range(8):
        old = folder / f'old.{suffix}'
        old.write_bytes(OLD)
        with subprocess.Popen(check.command(suffix, old), env=check.environment,
                              stderr=subprocess.DEVNULL) as process:
            time.sleep(0.04 * nth)
            process.kill()
        is_right &= old.read_bytes() in (OLD, whole)
    check.say(is_right, f'{suffix}, killed')


def main(source, program):
    check = Check(pathlib.Path(source).resolve(), pathlib.Path(program).resolve())
    print(f'1..{4 * len(DOCUMENTS)}')
    for suffix in DOCUMENTS:
        for function in (check_full_disk, check_permission):
            with tempfile.TemporaryDirectory() as folder:
                os.chmod(folder, 0o755)
                function(check, suffix, pathlib.Path(folder))
        check_output(check, suffix)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, f'whole.{suffix}')
            subprocess.run(check.command(suffix, path), env=check.environment, check=True)
            check_killed(check, suffix, pathlib.Path(folder), path.read_bytes())
    return check.failures > 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
