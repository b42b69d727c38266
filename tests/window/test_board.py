#!/usr/bin/python3
# test_board.py - modules arranged in the real window, with the mouse and with the keyboard
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each gesture is made with the mouse and by its twin on the keyboard; the file that is saved is the same."""

import subprocess
import sys

import driver


class Board(driver.WindowTest):
    """What the hands can do."""

    def setUp(self):
        super().setUp()
        self.path = self.begin()
        self.root = driver.read(self.path)
        self.program = self.start(self.path)

    def card(self, code):
        return self.program.find('list item', f'{code},')

    def term_of(self, code, root):
        wanted = driver.find_module(root, code).get('id')
        return next(nth for nth in range(4) if wanted in driver.modules_of(root, nth))

    def save(self):
        """Gives what stands in the file then."""
        self.program.find('label', 'Modified')
        self.program.key('ctrl+s')
        self.program.find('label', 'Saved')
        self.assert_quiet(self.program)
        return driver.read(self.path)

    def test_drags_a_module_into_another_term(self):
        self.program.drag(self.card('AIH-105'), self.card('AIH-402'), fraction=(0.5, 0.9))
        self.program.find('list item', 'AIH-105, Legal Frameworks for AI in Healthcare, 4 credits, Semester 4')
        root = self.save()
        self.assertEqual(3, self.term_of('AIH-105', root))
        ids = [driver.find_module(root, code).get('id') for code in ('AIH-402', 'AIH-105', 'AIH-403')]
        self.assertEqual(ids, driver.modules_of(root, 3)[1:4])

    def test_moves_a_module_with_the_keyboard_alone(self):
        self.program.click(self.card('AIH-105'))
        self.program.key('ctrl+Right')
        self.program.find('list item', 'AIH-105, Legal Frameworks for AI in Healthcare, 4 credits, Semester 2')
        self.program.key('ctrl+Up')
        self.program.find('list item', 'Semester 2, position 4 of 8')
        root = self.save()
        self.assertEqual(1, self.term_of('AIH-105', root))
        self.assertEqual(3, driver.modules_of(root, 1).index(
            driver.find_module(root, 'AIH-105').get('id')))

    def test_undoes_a_move(self):
        before = driver.modules_of(self.root, 0)
        self.program.click(self.card('AIH-101'))
        self.program.key('ctrl+Right')
        self.program.find('list item', 'AIH-101, Foundations of Data Science and Machine Learning, 6 credits, Semester 2')
        self.program.press('push button', 'Undo')
        self.program.find('list item', 'AIH-101, Foundations of Data Science and Machine Learning, 6 credits, Semester 1')
        self.program.find('label', 'Saved')
        self.assertEqual(before, driver.modules_of(driver.read(self.path), 0))

    def test_renames_a_module(self):
        self.program.click(self.card('AIH-103'))
        self.program.key('F2')
        self.program.find('text', 'Title')
        self.program.key('ctrl+a')
        self.program.type('Größe und Maß')
        self.program.key('Return')
        self.program.find('list item', 'AIH-103, Größe und Maß')
        root = self.save()
        self.assertEqual('Größe und Maß', driver.find_module(root, 'AIH-103').findtext(
            f'{driver.NAMESPACE}title'))

    def test_a_click_elsewhere_keeps_a_title_and_escape_does_not(self):
        self.program.click(self.card('AIH-103'))
        self.program.key('F2')
        self.program.find('text', 'Title')
        self.program.key('ctrl+a')
        self.program.type('Kept')
        self.program.click(self.card('AIH-404'))
        self.program.find('list item', 'AIH-103, Kept')
        self.program.click(self.card('AIH-105'))
        self.program.key('F2')
        self.program.find('text', 'Title')
        self.program.key('ctrl+a')
        self.program.type('Forgotten')
        self.program.key('Escape')
        self.program.find('list item', 'AIH-105, Legal Frameworks')
        root = self.save()
        title = f'{driver.NAMESPACE}title'
        self.assertEqual('Kept', driver.find_module(root, 'AIH-103').findtext(title))
        self.assertEqual('Legal Frameworks for AI in Healthcare',
                         driver.find_module(root, 'AIH-105').findtext(title))

    def add_below(self, code):
        """Opens what asks for a new module."""
        self.program.click(self.card(code))
        self.program.key('Insert')
        self.program.find('text', 'Title of the new module')

    def test_a_click_elsewhere_adds_what_was_typed_and_escape_does_not(self):
        self.add_below('AIH-103')
        self.program.type('Kept 4 CP')
        self.program.click(self.card('AIH-404'))
        self.program.find('list item', 'Kept, 4 credits, Semester 1, position 4 of 8')
        self.add_below('AIH-402')
        self.program.type('Forgotten')
        self.program.key('Escape')
        self.program.find('panel', 'Semester 4, 30 / 30 CP')
        root = self.save()
        titles = [module.findtext(f'{driver.NAMESPACE}title') for module in
                  root.iter(f'{driver.NAMESPACE}module')]
        self.assertIn('Kept', titles)
        self.assertNotIn('Forgotten', titles)

    def test_saves_and_undoes_while_something_is_typed(self):
        self.add_below('AIH-103')
        self.program.type('Kept 4 CP')
        self.program.key('ctrl+s')
        self.program.find('list item', 'Kept, 4 credits, Semester 1, position 4 of 8')
        self.program.find('label', 'Saved')
        self.assertEqual(8, len(driver.modules_of(driver.read(self.path), 0)))
        # One goes on where one was, and takes back the last one.
        self.program.type('Next')
        self.program.key('Return')
        self.program.find('list item', 'Next, Semester 1, position 5 of 9')
        self.program.key('ctrl+z')
        self.program.find('panel', 'Semester 1, 34 / 30 CP, more than planned, 8 entries')
        self.program.find('label', 'Saved')
        self.program.key('Escape')
        self.program.find('list item', 'Kept, 4 credits')
        self.assert_quiet(self.program)

    def test_takes_a_module_out_of_the_plan(self):
        self.program.click(self.card('AIH-106'))
        self.program.key('Delete')
        self.program.find('label', 'Not placed · 1')
        root = self.save()
        module = driver.find_module(root, 'AIH-106').get('id')
        self.assertNotIn(module, driver.modules_of(root, 0))

    def test_deletes_a_module_from_the_programme(self):
        self.program.click(self.card('AIH-106'))
        self.program.key('shift+Delete')
        self.program.find('panel', '27 / 30 CP, less than planned, 6 entries')
        root = self.save()
        self.assertNotIn('AIH-106', [module.get('code') for module in
                                     root.iter(f'{driver.NAMESPACE}module')])

    def test_copies_and_pastes(self):
        self.program.click(self.card('AIH-404'))
        self.program.key('ctrl+c', 'ctrl+v')
        self.program.find('panel', '33 / 30 CP, more than planned, 5 entries')
        root = self.save()
        self.assertEqual(5, len(driver.modules_of(root, 3)))

    def test_drags_a_module_out_to_what_is_not_placed(self):
        self.program.drag(self.card('AIH-106'), self.program.find('list', 'Modules'))
        self.program.find('label', 'Not placed · 1')
        root = self.save()
        self.assertEqual(6, len(driver.modules_of(root, 0)))

    def test_opens_a_file_that_is_dropped_on_the_window(self):
        other = self.begin('empty', 'other.cursus')
        source = subprocess.Popen([self.build / 'tests' / 'window' / 'file-source', other],
                                  env=self.program.environment, stderr=subprocess.DEVNULL)
        try:
            search = ['xdotool', 'search', '--onlyvisible', '--pid', str(source.pid)]
            driver.wait_for(lambda: subprocess.run(search, check=False, capture_output=True).stdout,
                            'the window with the file')
            self.program.drag((80, 60), self.card('AIH-302'))
            self.program.wait_for(lambda: len(self.program.windows()) == 2, 'the second window')
        finally:
            source.terminate()
            source.wait()
        # It is the other file, and the first one is as it was.
        window = self.program.windows()[-1]
        self.program.find('list item', 'AIH-302', within=self.program.windows()[0])
        self.program.find('push button', 'Add a module to', within=window)
        self.assertIsNone(self.program.look('list item', 'AIH-', window))
        self.assert_quiet(self.program)

    def test_adds_a_prerequisite(self):
        self.program.click(self.card('AIH-404'))
        self.program.key('ctrl+r')
        self.program.find('combo box', 'In which way')
        self.program.type('AIH-107')
        self.program.find('label', 'Agile Project Management')
        self.program.key('Return')
        root = self.save()
        required = driver.find_module(root, 'AIH-107').get('id')
        self.assertIn(required, [node.get('module') for node in
                                 driver.find_module(root, 'AIH-404').iter()])


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
