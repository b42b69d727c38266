#!/usr/bin/python3
# test_two.py - two programs work on one file, and the file goes away under one
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each program has a session of its own, so that neither knows of the other: as on two computers
with a shared folder, or for two people on one. Whatever happens, nobody's work is lost unasked."""

import os
import subprocess
import sys

import driver
from driver import NAMESPACE
from test_files import titles

CHANGED = '“programme.cursus” Was Changed by Someone Else'


def awards(path):
    return [award.text for award in driver.read(path).iter(f'{NAMESPACE}award')]


class Two(driver.WindowTest):
    """Two programs on one file."""

    def setUp(self):
        super().setUp()
        self.path = self.begin()
        # Another session, but the same screen reader listens.
        self.bus = subprocess.Popen(['dbus-daemon', '--session', '--nofork', '--print-address=1'],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(self.end_bus)
        listener = subprocess.run(['gdbus', 'call', '--session', '--dest', 'org.a11y.Bus',
                                   '--object-path', '/org/a11y/bus', '--method',
                                   'org.a11y.Bus.GetAddress'],
                                  check=True, capture_output=True, text=True).stdout
        self.other_session = {'DBUS_SESSION_BUS_ADDRESS': self.bus.stdout.readline().strip(),
                              'AT_SPI_BUS_ADDRESS': listener.split("'")[1]}

    def end_bus(self):
        self.bus.stdout.close()
        self.bus.terminate()
        self.bus.wait()

    def start_both(self):
        first = self.start(self.path)
        second = self.start(self.path, **self.other_session)
        self.assertNotEqual(first.process.pid, second.process.pid)
        for program in (first, second):
            program.find('list item', 'AIH-101')
        return first, second

    @staticmethod
    def write(program, text):
        """Writes a text into the field of the award, which is one step."""
        field = program.wait_for(
            lambda: next((node for node in program.look_all('text', 'Award')), None), 'the field')
        program.wait_for(lambda: field.set_text_contents(text), 'the text')
        program.find('label', 'Modified')

    @staticmethod
    def save(program):
        program.press('push button', 'Save')

    def save_well(self, program):
        self.save(program)
        program.find('label', 'Saved')

    def journals(self):
        return sorted((self.home / 'state').rglob('*.journal'))

    @staticmethod
    def answer(program, path):
        """Names the file in GTK's own dialog; the question before it may not be gone yet."""
        name = program.wait_for(
            lambda: next((node for window in program.windows()[1:]
                          for node in program.look_all('text', None, window)), None), 'the dialog')
        program.wait_for(lambda: name.set_text_contents(str(path)), 'the name of the file')
        program.press('push button', 'Save', driver.frame_of(name))

    def test_who_saves_second_is_asked_and_can_keep_both(self):
        first, second = self.start_both()
        self.write(first, 'By the first')
        self.write(second, 'By the second')
        self.save_well(first)
        theirs = self.path.read_bytes()

        self.save(second)
        second.find(None, CHANGED)
        second.find('label', 'Saving under another name keeps both versions.')
        self.assertEqual(theirs, self.path.read_bytes())
        second.press('push button', 'Save As…')
        mine = self.home / 'mine.cursus'
        self.answer(second, mine)
        driver.wait_for(mine.exists, 'the other file')
        second.find('label', 'Saved')
        self.assertEqual(['By the first'], awards(self.path))
        self.assertEqual(['By the second'], awards(mine))

        # From then on each has a file of its own.
        self.write(first, 'By the first again')
        self.save_well(first)
        self.write(second, 'By the second again')
        self.save_well(second)
        self.assertEqual((['By the first again'], ['By the second again']),
                         (awards(self.path), awards(mine)))
        for program in (first, second):
            self.assert_quiet(program)

    def test_each_is_asked_each_time(self):
        first, second = self.start_both()
        self.write(first, 'One')
        self.save_well(first)
        self.write(second, 'Two')
        self.save(second)
        second.press('push button', 'Replace', second.find(None, CHANGED))
        second.find('label', 'Saved')
        self.assertEqual(['Two'], awards(self.path))

        # Now it is the first for whom the file is another one.
        self.write(first, 'Three')
        self.save(first)
        first.press('push button', 'Cancel', first.find(None, CHANGED))
        first.wait_for(lambda: not first.look(None, CHANGED), 'the question to go')
        self.assertEqual(['Two'], awards(self.path))
        first.find('label', 'Modified')
        self.save(first)
        first.press('push button', 'Replace', first.find(None, CHANGED))
        first.find('label', 'Saved')
        self.assertEqual(['Three'], awards(self.path))

    def test_a_crash_of_both_loses_the_work_of_neither(self):
        first, second = self.start_both()
        self.write(first, 'By the first')
        self.write(second, 'By the second')
        for text in (b'By the first', b'By the second'):
            driver.wait_for(lambda t=text: any(t in part.read_bytes() for journal in self.journals()
                                               for part in journal.parent.glob(journal.name + '*')),
                            f'{text} in a journal')
        self.assertEqual(2, len(self.journals()))

        # As long as the second lives, its work is not offered to anybody.
        first.kill()
        third = self.start(self.path)
        third.find('alert', 'Unsaved work on “programme.cursus” was found')
        self.assertEqual(1, len(list(third.look_all('alert'))))
        third.kill()
        second.kill()

        again = self.start()
        again.wait_for(lambda: len(list(again.look_all('alert'))) == 2, 'both works')
        for n_left in (1, 0):
            alert = again.look('alert', 'was found')
            again.press('push button', 'Open', alert)
            again.wait_for(lambda n=n_left: len(list(again.look_all('alert', 'was found'))) == n,
                           'the question to go')
        fields = again.wait_for(
            lambda: (lambda found: found if len(found) == 2 else None)(
                [node for window in again.windows()
                 for node in again.look_all('text', 'Award', window)]), 'the work of both')
        self.assertEqual({'By the first', 'By the second'},
                         {driver.see().Text.get_text(field, 0, field.get_character_count())
                          for field in fields})

    def test_a_file_that_went_away_is_written_again(self):
        program = self.start(self.path)
        self.write(program, 'Not lost')
        self.path.unlink()
        self.save_well(program)
        self.assertEqual(['Not lost'], awards(self.path))
        self.assertEqual(29, len(titles(self.path)))
        self.assert_quiet(program)

    def test_a_file_that_may_not_be_written_is_said_so(self):
        """A folder in its place: as root nothing is forbidden."""
        program = self.start(self.path)
        self.write(program, 'Not lost')
        self.path.unlink()
        os.mkdir(self.path)
        self.save(program)
        program.find(None, 'The Programme Was Not Saved')
        program.press('push button', 'Close', program.find('push button', 'Save As…').get_parent())
        program.find('label', 'Modified')
        os.rmdir(self.path)
        self.save_well(program)
        self.assertEqual(['Not lost'], awards(self.path))


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
