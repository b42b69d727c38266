#!/usr/bin/python3
# test_recovery.py - what was done before the power went is still there
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed as hard as can be, and started anew in the same home."""

import sys

import driver
from test_files import add_module, titles


class Recovery(driver.WindowTest):
    """After a crash."""

    def journals(self):
        return list((self.home / 'state').rglob('*.journal'))

    def crash(self, path):
        """Adds two modules, saves the first, and dies."""
        program = self.start(path)
        add_module(program, 'First Saved')
        program.key('ctrl+s')
        program.find('label', 'Saved')
        add_module(program, 'Then Lost')
        # It is on the disk within 200 ms; what was kept is looked at, not the time.
        driver.wait_for(lambda: any(b'Then Lost' in part.read_bytes() for journal in self.journals()
                                    for part in journal.parent.glob(journal.name + '*')), 'the journal')
        program.kill()

    def test_offers_what_was_not_saved_and_opens_it(self):
        path = self.begin()
        self.crash(path)
        self.assertNotIn('Then Lost', titles(path))

        program = self.start()
        program.find(None, 'Unsaved work on “programme.cursus” was found')
        program.find('label', 'Applied AI in Healthcare · 1 step, on ')
        program.press('push button', 'Open', program.find('alert', 'Unsaved work'))
        program.find('panel', '9 entries')
        program.find('push button', 'What Differs')
        program.key('ctrl+s')
        program.find('label', 'Saved')
        self.assertIn('Then Lost', titles(path))
        program.key('ctrl+q')
        program.wait_until_gone()
        self.assertEqual([], self.journals())
        self.assert_quiet(program)

    def test_the_past_can_be_undone_after_a_crash(self):
        path = self.begin()
        self.crash(path)
        program = self.start()
        program.press('push button', 'Open', program.find('alert', 'Unsaved work'))
        program.find('panel', '9 entries')
        program.key('ctrl+z')
        program.find('panel', '8 entries')
        program.find('label', 'Saved')
        program.key('ctrl+z')
        program.wait_for(lambda: not program.look('panel', '8 entries'), 'the module to go')
        program.key('ctrl+s')
        driver.wait_for(lambda: 'First Saved' not in titles(path), 'the file without it')

    def test_what_is_discarded_is_not_offered_again(self):
        path = self.begin()
        self.crash(path)
        program = self.start()
        program.press('push button', 'Discard', program.find('alert', 'Unsaved work'))
        program.find(None, 'Unsaved work discarded')
        driver.wait_for(lambda: not self.journals(), 'the journal to go')
        self.assertNotIn('Then Lost', titles(path))
        self.assert_quiet(program)

    def test_discarding_can_be_undone(self):
        path = self.begin()
        self.crash(path)
        program = self.start()
        program.press('push button', 'Discard', program.find('alert', 'Unsaved work'))
        program.press('push button', '_Undo')
        program.find('alert', 'Unsaved work')
        self.assertEqual(1, len(self.journals()))

    def test_a_clean_end_leaves_no_journal(self):
        path = self.begin()
        program = self.start(path)
        add_module(program, 'Discarded')
        driver.wait_for(self.journals, 'the journal')
        program.key('ctrl+w')
        program.press('push button', 'Discard')
        self.assertEqual(0, program.wait_until_gone())
        self.assertEqual([], self.journals())

    def test_a_broken_journal_keeps_no_file_from_opening(self):
        path = self.begin()
        self.crash(path)
        for journal in self.journals():
            for part in journal.parent.glob(journal.name + '?*'):
                part.unlink()
            journal.write_bytes(b'This was a journal once. ' * 400)
        program = self.start(path)
        program.find('panel', '8 entries')
        program.find('alert', 'cannot be read')
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
