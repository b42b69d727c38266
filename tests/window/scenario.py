# scenario.py - what tests that play a whole afternoon have in common
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing but what can be seen, clicked and typed; and what stands in the files afterwards."""

import re
import shutil
import subprocess
import unittest

import driver
from driver import NAMESPACE, tool

# Of each semester of the plan that is balanced: title and credits.
TERMS = [
    [('Anatomy', 9), ('Programming', 9), ('Statistics', 9)],
    [('Machine Learning', 10), ('Clinical Data', 10), ('Imaging', 10)],
    [('Human Factors', 10), ('Law', 10), ('Genomics', 10), ('Ethics Seminar', 3)],
    [('Closing Work', 30)],
]

# A share of nothing is known to be one; credits, hours and months are not.
ZERO = re.compile(r'(?<![\d.,])0(?:[.,]0+)?\s?(?:/|h\b|CP|ECTS|credits?\b|months?\b|hours?\b)')


def read_pdf(path):
    """Its text, with one space between words."""
    done = subprocess.run(['pdftotext', str(path), '-'], check=True, capture_output=True, text=True)
    return ' '.join(done.stdout.split())


def size_of_page(path):
    done = subprocess.run(['pdfinfo', str(path)], check=True, capture_output=True, text=True)
    return next(line for line in done.stdout.splitlines() if line.startswith('Page size'))


class Scenario(driver.WindowTest):
    """What the tests have in common."""

    # --- looking ---

    def card(self, program, title):
        return program.find('list item', title, program.find('list', 'Plan'))

    def wait_for_name(self, program, title, words):
        """Waits until the name of a card says this."""
        def look():
            board = program.look('list', 'Plan')
            return board and any(words in driver.name_of(card) for card in
                                 program.look_all('list item', title, board))
        program.wait_for(look, f'“{title}” with “{words}”')

    def sums(self, program):
        """What the heads of the terms say of their credits."""
        board = program.look('list', 'Plan')
        if board is None:
            return []
        names = [driver.name_of(node) for node in program.look_all('panel', 'Semester', board)]
        return [name.split(', ')[1] for name in names if ', ' in name]

    def wait_for_sums(self, program, *credits):
        wanted = [f'{number} / 30 CP' for number in credits]
        program.wait_for(lambda: self.sums(program) == wanted, f'{wanted}')

    def titles_of(self, root):
        return {module.get('id'): module.findtext(f'{NAMESPACE}title')
                for module in root.iter(f'{NAMESPACE}module') if module.get('id')}

    # --- doing ---

    def go_to(self, program, page, sign):
        program.click(program.find('page tab', page))
        return program.find(*sign)

    def select(self, program, first, *others):
        program.click(self.card(program, first))
        tool('keydown', 'ctrl')
        try:
            for title in others:
                program.click(self.card(program, title))
        finally:
            tool('keyup', 'ctrl')

    def save(self, program, path):
        """From the page with the plan, which says when it is done."""
        program.key('ctrl+s')
        program.find('label', 'Saved')
        return path.read_bytes()

    def answer(self, program, path, button):
        """Answers GTK's own dialog for files, which comes where there is no portal."""
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        dialog = program.windows()[1]
        name = program.find('text', None, dialog)
        program.wait_for(lambda: name.set_text_contents(str(path)), 'the name of the file')
        program.press('push button', button, dialog)
        driver.wait_for(path.exists, f'{path.name}')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')

    def export(self, program, document, name):
        """Shows a document and exports it."""
        self.go_to(program, 'Documents', ('list', 'Documents'))
        program.click(program.find('label', document, program.find('list', 'Documents')))
        program.find('document text', f'{document}, page 1 of')
        target = self.home / name
        program.press('push button', 'Export PDF')
        self.answer(program, target, 'Export')
        program.wait_for(lambda: target.read_bytes().rstrip().endswith(b'%%EOF'), 'the whole file')
        return target

    def type_into_focus(self, program, text):
        """Types as soon as some text has the focus, over what stands there."""
        def look():
            for node in program.look_all('text'):
                states = driver.ask(node.get_state_set)
                if states is not None and states.contains(driver.see().StateType.FOCUSED):
                    return node
            return None
        program.wait_for(look, 'a text with the focus')
        program.key('ctrl+a')
        program.type(text)
        program.key('Return')


NEEDS_PDF = unittest.skipUnless(shutil.which('pdftotext') and shutil.which('pdfinfo'),
                                'poppler-utils is not installed')


class Balanced(Scenario):
    """27, 30, 33 and 30 credits."""

    def write(self):
        """From the template, with modules; as Cursus itself would write it."""
        path = self.begin('master-120')
        text = path.read_text('utf-8')
        modules, number = '', 0
        for nth, term in enumerate(TERMS, 1):
            places = ''
            for title, credits in term:
                number += 1
                kind = 'thesis' if credits == 30 else 'taught'
                modules += (f'    <module id="m{number}" kind="{kind}" credits="{credits}">\n'
                            f'      <title>{title}</title>\n    </module>\n')
                places += f'        <place module="m{number}"/>\n'
            end = f'        <title xml:lang="de">Semester {nth}</title>\n'
            text = text.replace(end, end + places)
        path.write_text(text.replace('  <plans>', f'  <modules>\n{modules}  </modules>\n  <plans>'),
                        'utf-8')
        subprocess.run([str(self.build / 'src' / 'cursus-cli'), 'format', '-i', str(path)], check=True,
                       capture_output=True)
        return path
