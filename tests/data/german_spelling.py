# german_spelling.py - the words of German texts, held against a dictionary
#
# SPDX-License-Identifier: GPL-3.0-or-later

import pathlib
import re
import subprocess

KNOWN = pathlib.Path(__file__).parent / 'words-de.txt'
DICTIONARIES = 'de_AT', 'de_DE'
LANG = '{http://www.w3.org/XML/1998/namespace}lang'


def german_words(elements):
    texts = ' '.join(element.text for element in elements if element.get(LANG) == 'de')
    return set(re.findall(r'[^\W\d_]+', texts))


def misspelt(words):
    """The words that neither the list nor a dictionary knows; None where there is no dictionary."""
    known = {line for line in KNOWN.read_text('utf-8').splitlines() if not line.startswith('#')}
    asked = '\n'.join(sorted(words - known))
    for dictionary in DICTIONARIES:
        try:
            check = subprocess.run(['hunspell', '-i', 'utf-8', '-l', '-d', dictionary],
                                   input=asked, encoding='utf-8', capture_output=True)
        except FileNotFoundError:
            return None
        if check.returncode == 0:
            return check.stdout.split()
    return None


def check_spelling(test, words):
    unknown = misspelt(words)
    if unknown is None:
        test.skipTest('no hunspell with a German dictionary')
    test.assertEqual(unknown, [])
