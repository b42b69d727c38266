#!/usr/bin/env python3
# check-schema.py - do the schema, two validators and our reader agree about every file?
#
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-schema.py SOURCE_ROOT CURSUS_CLI, or check-schema.py --no-reader SOURCE_ROOT
#
# Prints TAP: one line for the schema's two forms, one for each file of tests/data/corpus (its README.md says what
# the folders mean) and each shipped project file. trang, xmllint and jing are asked where they are installed.

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CORPUS = "tests/data/corpus"
RNC = "data/schema/project.rnc"
RNG = "data/schema/project.rng"

# folder, pattern, does the schema accept (None: it is not asked), does the reader
EXPECTED = [
    (f"{CORPUS}/good", "*", True, True),
    (f"{CORPUS}/bad", "*", False, False),
    (f"{CORPUS}/beyond/good", "*", False, True),
    (f"{CORPUS}/beyond/bad", "*", True, False),
    (f"{CORPUS}/broken", "*", None, False),
    ("data/templates", "*.cursus", True, True),
    ("data/taxonomies", "*.cursus", True, True),
    ("data/rules", "*.cursus", True, True),
]

# what is no text of ours at all: a message about it need not name a line
NO_PLACE = re.compile(r"/broken/(empty|white-space|binary|gzip|zip|png|pdf|utf-16-.*|utf-32-.*|only-nul-.*)\.cursus$")

# a file of a later major version: the message names its version and ours
LATER_VERSION = re.compile(r"/broken/version-((?:[2-9]|10)\.[0-9])\b")


def run(*command, **options):
    return subprocess.run(command, capture_output=True, timeout=600, **options)


def say(data):
    return data.decode("utf-8", "replace")


def accepted_by_xmllint(root, paths):
    """The paths xmllint finds valid, or None if it is not installed"""
    if not shutil.which("xmllint"):
        return None

    result = run("xmllint", "--noout", "--nonet", "--nocatalogs", "--relaxng", RNG, *paths, cwd=root)
    lines = set(say(result.stderr).splitlines())
    return {path for path in paths if f"{path} validates" in lines}


def accepted_by_jing(root, paths):
    """The paths jing finds valid, or None if it is not installed"""
    if not shutil.which("jing"):
        return None

    result = run("jing", "-c", RNC, *paths, cwd=root)
    refused = set()
    for line in say(result.stdout + result.stderr).splitlines():
        place = re.match(r"(.+?):\d+:\d+: (error|fatal): ", line)
        # a warning, a schema that cannot be read, an exception of Java
        if not place or Path(place[1]).name == Path(RNC).name:
            sys.exit(f"Bail out! jing: {line}")
        refused.add(os.path.realpath(os.path.join(root, place[1])))
    return {path for path in paths if os.path.realpath(os.path.join(root, path)) not in refused}


def complaints_about_schema(root):
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "project.rng")
        result = run("trang", RNC, str(made), cwd=root)
        if result.returncode != 0:
            return [say(result.stdout + result.stderr)]
        if made.read_bytes() != (root / RNG).read_bytes():
            return [f"{RNG} is not what trang makes of {RNC}"]
    return []


def complaints_about_message(path, message):
    """A refusal is told in lines like FILE:LINE:COLUMN: text, and in no other"""
    lines = message.splitlines()
    found = [f"does not begin with the file: {line}" for line in lines if not line.startswith(f"{path}:")]
    if not lines:
        found.append("refused without a message")
    elif not NO_PLACE.search(path) and not re.match(re.escape(path) + r":[1-9][0-9]*\b", lines[0]):
        found.append(f"names no line: {lines[0]}")

    later = LATER_VERSION.search(path)
    if later and not (later[1] in message and re.search(r"\b1\.", message)):
        found.append(f"does not name both versions: {message}")
    return found


def complaints_about_reader(root, cli, path, expected):
    before = (root / path).read_bytes()
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    try:
        result = subprocess.run([cli, "format", "--check", path], cwd=root, env=environment, capture_output=True,
                                stdin=subprocess.DEVNULL, timeout=60)
    except subprocess.TimeoutExpired:
        return ["the reader does not come to an end"]

    message = say(result.stderr)
    found = []
    if result.returncode not in (0, 1, 2):
        found.append(f"the reader ends with {result.returncode}: {message}")
    elif (result.returncode != 2) != expected:
        found.append(f"the reader {'refuses' if expected else 'accepts'} it: {message}")
    elif not expected:
        found += complaints_about_message(path, message)
    if (root / path).read_bytes() != before:
        found.append("the reader changed the file")
    return found


class Tap:
    def __init__(self, count):
        self.number = 0
        self.failed = False
        print(f"1..{count}")

    def tell(self, name, complaints, skip=None):
        self.number += 1
        self.failed = self.failed or bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.number} - {name}" + (f" # SKIP {skip}" if skip else ""))
        for line in "\n".join(complaints).splitlines():
            print(f"# {line}")


def collect(root):
    for folder, pattern, schema, reader in EXPECTED:
        for file in sorted((root / folder).glob(pattern)):
            # a validator would read the DTD, and fetch it
            asked = None if b"<!DOCTYPE" in file.read_bytes() else schema
            yield file.relative_to(root).as_posix(), asked, reader


def main(arguments):
    with_reader = "--no-reader" not in arguments
    arguments = [argument for argument in arguments if argument != "--no-reader"]
    if len(arguments) != (2 if with_reader else 1):
        sys.exit("usage: check-schema.py SOURCE_ROOT CURSUS_CLI | --no-reader SOURCE_ROOT")

    root = Path(arguments[0]).resolve()
    cli = os.path.abspath(arguments[1]) if with_reader else None
    cases = list(collect(root))
    asked = [path for path, schema, reader in cases if schema is not None]
    validators = [("xmllint", accepted_by_xmllint(root, asked)), ("jing", accepted_by_jing(root, asked))]
    validators = [(name, accepted) for name, accepted in validators if accepted is not None]

    tap = Tap(1 + len(cases))
    if shutil.which("trang"):
        tap.tell(RNG, complaints_about_schema(root))
    else:
        tap.tell(RNG, [], "trang is not installed")

    for path, schema, reader in cases:
        complaints = []
        if schema is not None:
            complaints += [f"{name} {'refuses' if schema else 'accepts'} it"
                           for name, accepted in validators if (path in accepted) != schema]
        if with_reader:
            complaints += complaints_about_reader(root, cli, path, reader)
        judged = with_reader or (schema is not None and validators)
        tap.tell(path, complaints, None if judged else "nobody is asked")

    return 1 if tap.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
