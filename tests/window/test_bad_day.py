#!/usr/bin/python3
# test_bad_day.py - the power goes, the disk is full, a colleague was faster: nothing is lost
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each time one clear sentence, and a way on. What only others than root see is played by nobody."""

import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

import driver
from driver import tool
from test_files import add_module, titles

NOBODY = 65534
TYPO_LINE = 212


class Day(driver.WindowTest):
    """What the tests have in common."""

    def open_here(self, name='programme.cursus'):
        self.path = self.begin(name=name)
        program = self.start(self.path)
        program.find('list item', 'AIH-404')
        return program

    def wait_until_kept(self, words):
        """What is typed reaches the journal within the blink of an eye; this looks for it."""
        def look():
            return any(words in part.read_bytes() for part in (self.home / 'state').rglob('*.journal*'))
        driver.wait_for(look, 'the journal')

    def save(self, program):
        program.key('ctrl+s')
        program.find('label', 'Saved')

    def close(self, program):
        program.key('ctrl+q')
        self.assertEqual(0, program.wait_until_gone())
        self.assert_quiet(program)

    def read_refusal(self, program, *sentences):
        """Saves, and reads why that is not possible; what was done is still there afterwards."""
        program.key('ctrl+s')
        program.find(None, 'The Programme Was Not Saved')
        for sentence in sentences:
            program.find('label', sentence)

    def leave_refusal(self, program, title):
        program.key('Escape')
        program.wait_for(lambda: not program.look(None, 'The Programme Was Not Saved'),
                         'the message to go')
        program.find('list item', title)
        program.find('label', 'Modified')

    def save_as(self, program, path):
        """The way on that the message offers."""
        program.press('push button', 'Save As…')
        program.wait_for(lambda: any(program.look('push button', 'Cancel', window) and
                                     program.look('text', None, window)
                                     for window in program.windows()[1:]), 'the dialog')
        dialog = program.windows()[-1]
        name = program.find('text', None, dialog)
        program.wait_for(lambda: name.set_text_contents(str(path)), 'the name of the file')
        program.press('push button', 'Save', dialog)
        driver.wait_for(path.exists, 'the file')
        program.find('label', 'Saved')



class BadDay(Day):
    """Of somebody who has no other luck."""

    # --- the power goes ---

    def hold(self, program, code, goal):
        """Takes a card up and does not let go."""
        x, y = program.place(program.find('list item', code))
        to_x, to_y = program.place(program.find('list item', goal), (0.5, 0.25))
        shown = program.shown()
        tool('mousemove', x, y, 'sleep', 0.1, 'mousedown', 1, 'sleep', 0.2, 'mousemove', x + 12, y + 12)
        for step in range(1, 5):
            tool('mousemove', x + (to_x - x) * step // 4, y + (to_y - y) * step // 4, 'sleep', 0.1)
        program.wait_for(lambda: program.shown() - shown, 'the picture of what is dragged')

    def test_the_power_goes_during_a_drag(self):
        program = self.open_here()
        before = self.path.read_bytes()
        add_module(program, 'Kept by the Journal')
        self.wait_until_kept(b'Kept by the Journal')
        self.hold(program, 'AIH-104', 'AIH-203')
        program.kill()
        tool('mouseup', 1)
        self.assertEqual(before, self.path.read_bytes())

        again = self.start()
        again.find(None, 'Unsaved work on “programme.cursus” was found')
        again.press('push button', 'Open', again.find('alert', 'Unsaved work'))
        again.find('panel', '8 entries')
        # The gesture that was not ended is the only thing that is lost.
        again.wait_for(lambda: 'Semester 1' in driver.name_of(again.find('list item', 'AIH-104')),
                       'the card where it was')
        again.press('push button', 'What Differs')
        added = 'Module “AIH-108 Kept by the Journal” added'
        words = again.find('label', added)
        self.assertGreater(words.get_extents(driver.see().CoordType.WINDOW).width, 300)
        again.key('Escape')
        again.wait_for(lambda: not again.look('label', added), 'it to go')
        self.save(again)
        self.assertIn('Kept by the Journal', titles(self.path))
        self.close(again)

    # --- there is no room ---

    def mount(self):
        folder = self.home / 'disk'
        folder.mkdir()
        done = subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', str(folder)],
                              check=False, capture_output=True)
        if done.returncode != 0:
            self.skipTest('nothing can be mounted here')
        self.addCleanup(subprocess.run, ['umount', '-l', str(folder)], check=False)
        return folder

    def test_the_disk_is_full(self):
        folder = self.mount()
        program = self.open_here('disk/programme.cursus')
        before = self.path.read_bytes()
        add_module(program, 'No Room')
        with open(folder / 'filler', 'wb', buffering=0) as filler:
            try:
                while filler.write(b'x' * 4096) == 4096:
                    pass
            except OSError:
                pass
        self.read_refusal(program, 'No space left on device')
        self.assertEqual(before, self.path.read_bytes())
        elsewhere = self.home / 'elsewhere.cursus'
        self.save_as(program, elsewhere)
        self.assertIn('No Room', titles(elsewhere))
        self.assertEqual(before, self.path.read_bytes())
        self.close(program)

    # --- the folder goes ---

    def test_the_folder_goes_away(self):
        (self.home / 'share').mkdir()
        program = self.open_here('share/programme.cursus')
        before = self.path.read_bytes()
        add_module(program, 'Away')
        (self.home / 'share').rename(self.home / 'gone')
        self.read_refusal(program, 'there is no folder')
        self.leave_refusal(program, 'Away')
        add_module(program, 'Work Goes On')

        (self.home / 'gone').rename(self.home / 'share')
        self.assertEqual(before, self.path.read_bytes())
        self.save(program)
        self.assertEqual(['Away', 'Work Goes On'],
                         [title for title in titles(self.path) if title in ('Away', 'Work Goes On')])
        self.close(program)

    # --- a colleague ---

    def test_a_colleague_saved_in_between(self):
        program = self.open_here()
        add_module(program, 'Mine')
        text = self.path.read_text('utf-8')
        self.path.write_text(text.replace('Programming and Data Processing', 'Hers'), 'utf-8')
        hers = self.path.read_bytes()
        program.key('ctrl+s')
        question = program.find('push button', 'Replace').get_parent()
        program.find('push button', 'Cancel', question)
        self.assertEqual(hers, self.path.read_bytes())
        program.press('push button', 'Save As…', question)
        program.wait_for(lambda: any(program.look('push button', 'Cancel', window) and
                                     program.look('text', None, window)
                                     for window in program.windows()[1:]), 'the dialog')
        dialog = program.windows()[-1]
        name = program.find('text', None, dialog)
        mine = self.home / 'mine.cursus'
        program.wait_for(lambda: name.set_text_contents(str(mine)), 'the name of the file')
        program.press('push button', 'Save', dialog)
        driver.wait_for(mine.exists, 'the file')
        program.find('label', 'Saved')
        self.assertIn('Mine', titles(mine))
        self.assertNotIn('Hers', titles(mine))
        self.assertEqual(hers, self.path.read_bytes())
        self.close(program)

    # --- edited by hand ---

    def test_a_typo_in_line_212(self):
        path = self.begin()
        whole = path.read_text('utf-8')
        lines = whole.split('\n')
        self.assertIn('</title>', lines[TYPO_LINE - 1])
        lines[TYPO_LINE - 1] = lines[TYPO_LINE - 1].replace('</title>', '</tilte>')
        path.write_text('\n'.join(lines), 'utf-8')
        program = self.start(path)
        program.find(None, '“programme.cursus” Cannot Be Opened')
        program.find('label', f'Line {TYPO_LINE}, column ')
        program.find('label', '</tilte>')
        # Mended in a text editor meanwhile.
        path.write_text(whole, 'utf-8')
        program.press('push button', 'Try Again')
        program.find('list item', 'AIH-101')
        self.assertEqual(whole, path.read_text('utf-8'))
        self.close(program)

    # --- the reviewer ---

    def test_a_file_is_opened_with_a_double_click(self):
        """What the desktop does then is what the desktop file says."""
        source = pathlib.Path(__file__).resolve().parent.parent.parent
        entry = next((source / 'data' / 'desktop').glob('*.desktop.in')).read_text('utf-8')
        command = next(line for line in entry.splitlines() if line.startswith('Exec='))
        self.assertRegex(command, r'^Exec=cursus %[fFuU]$')
        path = self.begin(name='a file with spaces.cursus')
        argument = path.as_uri() if command[-1] in 'uU' else str(path)
        before = path.read_bytes()
        program = self.start(argument)
        program.find('list item', 'AIH-101')
        program.find('label', 'Saved')
        self.close(program)
        self.assertEqual(before, path.read_bytes())


class ReadOnly(Day):
    """As somebody for whom rights mean something."""

    def setUp(self):
        super().setUp()
        if os.geteuid() == 0:
            self.skipTest('root may write everywhere; nobody plays this')

    def test_nobody_meets_a_file_that_is_read_only(self):
        program = self.open_here()
        before = self.path.read_bytes()
        self.path.chmod(stat.S_IRUSR)
        add_module(program, 'Not Allowed')
        self.read_refusal(program, 'The file could not be saved: Permission denied')
        self.assertEqual(before, self.path.read_bytes())
        copy = self.home / 'copy.cursus'
        self.save_as(program, copy)
        self.assertIn('Not Allowed', titles(copy))
        self.assertEqual(before, self.path.read_bytes())
        self.close(program)

    def test_nobody_meets_a_folder_that_is_read_only(self):
        folder = self.home / 'archive'
        folder.mkdir()
        program = self.open_here('archive/programme.cursus')
        before = self.path.read_bytes()
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
        self.addCleanup(folder.chmod, stat.S_IRWXU)
        add_module(program, 'Not Allowed')
        self.read_refusal(program, 'Permission denied')
        self.leave_refusal(program, 'Not Allowed')
        self.assertEqual(before, self.path.read_bytes())
        folder.chmod(stat.S_IRWXU)
        self.save(program)
        self.assertIn('Not Allowed', titles(self.path))
        self.close(program)



class Nobody(driver.WindowTest):
    """Plays as nobody what root cannot."""

    def can_play(self):
        return os.geteuid() == 0 and shutil.which('setpriv') and subprocess.run(
            self.command('true'), check=False, capture_output=True).returncode == 0

    @staticmethod
    def command(*words):
        return ['setpriv', f'--reuid={NOBODY}', f'--regid={NOBODY}', '--clear-groups', *words]

    def test_what_root_cannot_play(self):
        if not self.can_play():
            self.skipTest('only root can become nobody')
        folder = pathlib.Path(tempfile.mkdtemp(prefix='cursus-nobody-'))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        os.chown(folder, NOBODY, NOBODY)
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(('XDG_', 'DBUS_', 'AT_SPI', 'DISPLAY'))}
        environment |= {'HOME': str(folder), 'TMPDIR': str(folder), 'PYTHONDONTWRITEBYTECODE': '1'}
        done = subprocess.run(
            self.command(sys.executable, str(pathlib.Path(__file__).resolve()), '--build-dir',
                         str(self.build), 'nobody_meets'),
            check=False, capture_output=True, text=True, env=environment, cwd=folder)
        self.assertEqual((0, 2), (done.returncode, done.stdout.count('\nok ')),
                         done.stdout + done.stderr)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
