#!/usr/bin/python3
# test_documents.py - documents looked at, followed and exported in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page with the documents, as one uses it."""

import shutil
import subprocess
import sys
import unittest

import driver


def count_pages(path):
    """The pages of a PDF, as another program sees them."""
    done = subprocess.run(['pdfinfo', str(path)], check=True, capture_output=True, text=True)
    return int(next(line.split()[1] for line in done.stdout.splitlines()
                    if line.startswith('Pages:')))


class Documents(driver.WindowTest):
    """The documents of a programme."""

    def open_documents(self, path):
        program = self.start(path)
        program.click(program.find('page tab', 'Documents'))
        program.find('image', 'Page 1 of')
        return program

    def counts(self, program):
        """How many pages each document has, as the list says."""
        found = {}
        documents = program.look('list', 'Documents')
        for row in program.look_all('list item', None, documents) if documents else ():
            labels = [driver.ask(label.get_name) for label in driver.walk(row)
                      if driver.ask(label.get_role_name) == 'label']
            if len(labels) == 2 and ('page' in labels[1] or 'row' in labels[1]):
                found[labels[0]] = int(labels[1].split()[0])
        return found

    def wait_for_counts(self, program):
        return program.wait_for(
            lambda: 'Tables' in self.counts(program) and self.counts(program), 'the counts')

    def answer(self, program, path):
        """Answers GTK's own dialog, which comes where there is no portal."""
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        dialog = program.windows()[1]
        name = program.find('text', None, dialog)
        program.wait_for(lambda: name.set_text_contents(str(path)), 'the name of the file')
        program.press('push button', 'Export', dialog)

    def test_lists_documents_with_their_pages(self):
        program = self.open_documents(self.begin())
        counts = self.wait_for_counts(program)
        self.assertGreater(counts['Module handbook'], counts['Programme specification'])
        self.assert_quiet(program)

    @unittest.skipUnless(shutil.which('pdfinfo'), 'pdfinfo is not installed')
    def test_exports_as_many_pages_as_it_shows(self):
        program = self.open_documents(self.begin())
        counts = self.wait_for_counts(program)
        target = self.home / 'specification.pdf'
        program.key('ctrl+e')
        self.answer(program, target)
        # It is said for some seconds only.
        program.find(None, 'Exported to “specification.pdf”')
        self.assertEqual(counts['Programme specification'], count_pages(target))
        self.assert_quiet(program)

    def test_a_failed_export_says_so_and_leaves_no_file(self):
        program = self.open_documents(self.begin())
        target = self.home / 'missing' / 'specification.pdf'
        program.key('ctrl+e')
        self.answer(program, target)
        program.wait_for(
            lambda: program.look(None, 'The Export Failed') or
            program.look(None, 'does not exist') or program.look(None, 'folder'), 'what went wrong')
        self.assertFalse(target.exists())
        self.assertEqual([], list(self.home.glob('**/*.pdf')))

    def test_documents_follow_an_edit(self):
        program = self.open_documents(self.begin())
        before = self.wait_for_counts(program)
        program.click(program.find('page tab', 'Plan'))
        program.press('push button', 'Add a module to Semester 1')
        program.find('text', 'Title')
        program.key('ctrl+a')
        program.type('Ethics of Names')
        program.key('Return')
        program.find('list item', 'Ethics of Names')
        # The next one can be typed at once; a popover that closes takes a click for itself.
        program.key('Escape')
        program.wait_for(lambda: not program.look('text', 'Title of the new module'),
                         'the popover to go')
        program.click(program.find('page tab', 'Documents'))
        program.wait_for(lambda: self.counts(program).get('Tables', 0) > before['Tables'],
                         'more rows in the tables')
        self.assert_quiet(program)

    def test_the_preview_keeps_its_place_through_an_edit(self):
        path = self.begin()
        program = self.start(path)
        program.press('push button', 'Add a module to Semester 4')
        program.find('text', 'Title of the new module')
        program.type('Last of All')
        program.key('Return')
        program.find('list item', 'Last of All')
        program.key('Escape')
        program.wait_for(lambda: not program.look('text', 'Title of the new module'),
                         'the popover to go')
        program.click(program.find('page tab', 'Documents'))
        program.click(program.find('label', 'Module handbook'))
        before = self.wait_for_counts(program)['Module handbook']
        program.click(program.find('image', 'Page 1 of'), fraction=(0.02, 0.02))
        program.key('Next', 'Next')
        place = self.top_of(program.find('image', f'Page 5 of {before}'))

        # Taking the module back makes the document anew, while it is looked at.
        program.key('ctrl+z')
        program.wait_for(lambda: self.counts(program).get('Module handbook', before) < before,
                         'fewer pages')
        page = program.find('image', f'Page 5 of {self.counts(program)["Module handbook"]}')
        self.assertAlmostEqual(place, self.top_of(page), delta=2)
        self.assert_quiet(program)

    @staticmethod
    def top_of(node):
        return node.get_extents(driver.see().CoordType.WINDOW).y

    def test_exports_from_the_plan(self):
        program = self.start(self.begin())
        program.find('list item', 'AIH-101')
        program.click(program.find('push button', 'Export'))
        target = self.home / 'from-the-plan.pdf'
        self.answer(program, target)
        program.find(None, 'Exported to “from-the-plan.pdf”')
        self.assertTrue(target.exists())
        self.assert_quiet(program)

    def test_pages_are_turned_by_keyboard(self):
        program = self.open_documents(self.begin())
        self.wait_for_counts(program)
        page = program.find('image', 'Page 1 of')
        program.click(page, fraction=(0.02, 0.02))
        program.find(None, ', page 1 of')
        program.key('Next')
        program.find(None, ', page 3 of')
        program.key('Home')
        program.find(None, ', page 1 of')
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
