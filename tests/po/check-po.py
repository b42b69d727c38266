#!/usr/bin/python3
# check-po.py - the translations say all that the sources say, and say it well
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the messages out of the sources anew and compares them with the translations.

usage: check-po.py [SOURCE]

SOURCE is the folder of the source. Looked at are po/POTFILES, po/LINGUAS and a po/LANGUAGE.po for
each language; nothing is written. The result is in the Test Anything Protocol.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys

SUFFIXES = {'.c', '.h', '.ui'}

# What meson's i18n.gettext() gives to xgettext for its preset "glib", as far as it decides which
# texts are messages.
KEYWORDS = ['--keyword=_', '--keyword=N_', '--keyword=C_:1c,2', '--keyword=NC_:1c,2',
            '--keyword=g_dcgettext:2', '--keyword=g_dngettext:2,3', '--keyword=g_dpgettext2:2c,3']

# A conversion of printf: the number of its argument, if it has one, and what it converts.
CONVERSION = re.compile(r'%(?:(\d+)\$)?[-+ #0\']*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?'
                        r'((?:hh|h|ll|l|j|z|t|L)?[a-zA-Z]|%)')

UMLAUT = re.compile('[äöüÄÖÜßẞ„‚]')
ESCAPES = {'n': '\n', 't': '\t', '"': '"', '\\': '\\'}


class Message:
    """One entry of a PO file; a message without plural has one translation."""

    def __init__(self, line):
        self.line = line
        self.flags, self.places, self.is_obsolete = set(), [], False
        self.texts = {}

    @property
    def id(self):
        return self.texts.get('msgid', '')

    @property
    def key(self):
        return self.texts.get('msgctxt'), self.id, self.texts.get('msgid_plural')

    @property
    def originals(self):
        return [self.texts[name] for name in ('msgid', 'msgid_plural') if name in self.texts]

    @property
    def translations(self):
        return [text for name, text in sorted(self.texts.items()) if name.startswith('msgstr')]

    @property
    def is_empty(self):
        return not self.texts


def unquote(quoted):
    return re.sub(r'\\(.)', lambda match: ESCAPES.get(match[1], match[0]), quoted[1:-1])


def parse(text):
    """Gives the messages of a PO file, the header first."""
    messages, message, name = [], Message(1), None
    for number, line in enumerate(text.splitlines() + [''], 1):
        line = line.strip()
        if not line:
            if not message.is_empty:
                messages.append(message)
            message = Message(number + 1)
            continue
        if line.startswith('#~'):
            message.is_obsolete = True
            line = line[2:].strip()
        if line.startswith('#,'):
            message.flags.update(line[2:].replace(',', ' ').split())
        elif line.startswith('#:'):
            message.places += line[2:].split()
        elif line.startswith('"'):
            message.texts[name] += unquote(line)
        elif line.startswith('msg'):
            name, quoted = line.split(None, 1)
            message.texts[name] = unquote(quoted)
    return messages


def parse_header(message):
    fields = (line.partition(':') for line in message.translations[0].splitlines())
    return {name: value.strip() for name, _, value in fields}


def read_list(path):
    """The names in a file like POTFILES or LINGUAS."""
    lines = (line.strip() for line in path.read_text('utf-8').splitlines())
    return [line for line in lines if line and not line.startswith('#')]


def extract(source, names):
    """Gives the messages that xgettext finds in these files."""
    command = ['xgettext', '--from-code=UTF-8', '--add-location=file', '--no-wrap', '--output=-',
               f'--directory={source}', '--files-from=-', *KEYWORDS]
    done = subprocess.run(command, input='\n'.join(names), capture_output=True, check=True,
                          encoding='utf-8')
    return parse(done.stdout)[1:]


def conversions(text):
    """Which argument is converted how, in no order."""
    found, n = collections.Counter(), 0
    for position, conversion in CONVERSION.findall(text):
        if conversion != '%':
            n += 1
            found[int(position) if position else n, conversion] += 1
    return found


def is_format(message):
    return any(flag.endswith('-format') and not flag.startswith('no-') for flag in message.flags)


def show(text):
    text = text.replace('\n', '\\n')
    return f'“{text}”' if len(text) < 70 else f'“{text[:69]}…”'


class Translation:
    """The translation into one language."""

    def __init__(self, source, language):
        self.language = language
        self.path = source / 'po' / f'{language}.po'
        messages = parse(self.path.read_text('utf-8')) if self.path.exists() else []
        self.header = messages[0] if messages else None
        self.messages = [message for message in messages[1:] if not message.is_obsolete]
        self.obsolete = [message for message in messages[1:] if message.is_obsolete]

    def complain(self, message, text):
        return f'{self.path.name}:{message.line}: {text}: {show(message.id)}'

    def check_header(self):
        if self.header is None:
            return [f'{self.path.name} is not there, or has nothing in it']
        fields = parse_header(self.header)
        wrong = [f'{self.path.name}: the header says {name} is “{fields.get(name)}”, not “{wanted}”'
                 for name, wanted in (('Language', self.language),
                                      ('Content-Type', 'text/plain; charset=UTF-8'),
                                      ('Last-Translator', 'Cursus contributors'))
                 if fields.get(name) != wanted]
        if 'nplurals' not in fields.get('Plural-Forms', ''):
            wrong.append(f'{self.path.name}: the header has no Plural-Forms')
        if '@' in self.header.translations[0]:
            wrong.append(f'{self.path.name}: the header names the address of a person')
        return wrong

    def check_messages(self, fresh):
        """Exactly the messages of the sources are there."""
        wanted = {message.key for message in fresh}
        there = {message.key for message in self.messages}
        wrong = [f'{self.path.name} lacks {show(message.id)} of {", ".join(message.places)}'
                 for message in fresh if message.key not in there]
        wrong += [self.complain(message, 'not in the sources any more')
                  for message in self.messages if message.key not in wanted]
        wrong += [self.complain(message, 'obsolete') for message in self.obsolete]
        if wrong:
            wrong.append('“ninja -C BUILD cursus-update-po” brings what is new')
        return wrong

    def check_complete(self):
        wrong = []
        plurals = re.search(r'nplurals=(\d+)', self.header.translations[0]) if self.header else None
        n_plurals = int(plurals[1]) if plurals else 0
        for message in self.messages:
            n = n_plurals if len(message.originals) > 1 else 1
            if 'fuzzy' in message.flags:
                wrong.append(self.complain(message, 'fuzzy'))
            if len(message.translations) != n or not all(message.translations):
                wrong.append(self.complain(message, 'not translated'))
        return wrong

    def check_by_msgfmt(self):
        done = subprocess.run(['msgfmt', '--check', '--check-format', '--output-file=/dev/null',
                               str(self.path)], capture_output=True, check=False, encoding='utf-8')
        return done.stderr.splitlines()

    def check_conversions(self):
        return [self.complain(message, f'“{translation}” has other conversions')
                for message in self.messages if is_format(message)
                for translation in message.translations
                if conversions(translation) != conversions(message.originals[-1])]

    def check_edges(self):
        """White space around a message, and the sign at its end, are part of what it is."""
        wrong = []
        for message in self.messages:
            for text in message.translations:
                ends = [re.search(r'[.:…]?\s*$', one)[0] for one in (message.id, text)]
                if ends[0] != ends[1] or message.id[:1].isspace() != text[:1].isspace():
                    wrong.append(self.complain(message, f'“{text}” begins or ends otherwise'))
                if '  ' in text.replace('\n  ', '') and '  ' not in message.id:
                    wrong.append(self.complain(message, f'“{text}” has two spaces'))
        return wrong

    def check_german(self):
        """Quotation marks are „…“; straight ones are for XML."""
        wrong = []
        for message in self.messages:
            for text in message.translations:
                if '"' in re.sub(r'="[^"]*"', '', text):
                    wrong.append(self.complain(message, f'“{text}” has straight quotation marks'))
                if '”' in text or re.findall('[„“]', text) != ['„', '“'] * text.count('„'):
                    wrong.append(self.complain(message, f'“{text}” has quotation marks in disorder'))
                if '...' in text and '...' not in message.id:
                    wrong.append(self.complain(message, f'“{text}” has three dots for “…”'))
        return wrong


def check_potfiles(source, names):
    files = {path.relative_to(source).as_posix() for folder in ('src', 'ui')
             for path in (source / folder).rglob('*') if path.suffix in SUFFIXES}
    listed = [name for name in names if (source / name).is_file()]
    wrong = [f'po/POTFILES: {name} is not there' for name in names if name not in listed]
    found = {place for message in extract(source, sorted(files | set(listed)))
             for place in message.places}
    wrong += [f'po/POTFILES lacks {name}' for name in sorted(found - set(names))]
    wrong += [f'po/POTFILES: {name} has no messages' for name in listed if name not in found]
    return wrong + check_sorted('po/POTFILES', names)


def check_sorted(path, names):
    if names == sorted(set(names)):
        return []
    return [f'{path} is not in order, or has something twice']


def check_originals(messages):
    return [f'{", ".join(message.places)}: {show(text)} is not English'
            for message in messages for text in message.originals if UMLAUT.search(text)]


def list_checks(source):
    """Gives what is looked at: a name, and a function that says what is wrong."""
    names = read_list(source / 'po' / 'POTFILES')
    languages = read_list(source / 'po' / 'LINGUAS')
    fresh = extract(source, [name for name in names if (source / name).is_file()])

    checks = [('POTFILES lists the sources that have messages',
               lambda: check_potfiles(source, names)),
              ('LINGUAS is in order', lambda: check_sorted('po/LINGUAS', languages)),
              ('messages are English', lambda: check_originals(fresh))]
    for language in languages:
        of_it = Translation(source, language)
        checks += [(f'{language}: header', of_it.check_header),
                   (f'{language}: the messages of the sources, and no others',
                    lambda of_it=of_it: of_it.check_messages(fresh)),
                   (f'{language}: all is translated', of_it.check_complete),
                   (f'{language}: msgfmt has nothing to say', of_it.check_by_msgfmt),
                   (f'{language}: conversions', of_it.check_conversions),
                   (f'{language}: beginnings and ends', of_it.check_edges)]
        if language.partition('_')[0] == 'de':
            checks.append((f'{language}: quotation marks and dots', of_it.check_german))
    return checks


def main(arguments):
    if len(arguments) > 1:
        print(__doc__, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent.parent)
    if not all(shutil.which(tool) for tool in ('xgettext', 'msgfmt')):
        print('1..0 # SKIP gettext is not installed')
        return 0

    checks = list_checks(root.resolve())
    failed = 0
    print(f'1..{len(checks)}')
    for number, (name, check) in enumerate(checks, 1):
        wrong = check()
        failed += bool(wrong)
        print(f'{"not " if wrong else ""}ok {number} {name}')
        for line in wrong:
            print(f'# {line}'.replace('\n', '\\n'))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
