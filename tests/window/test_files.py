#!/usr/bin/python3
# test_files.py - programmes opened, begun, edited, saved and closed in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test leaves a file, and looks at what stands in it."""

import subprocess
import sys
import time

import driver
from driver import STEP, tool

BEGINNING = 'AIH-101'


def add_module(program, title, term='Semester 1'):
    """Adds a module at the end of a term, as one does with the mouse, and no second one."""
    program.press('push button', f'Add a module to {term}')
    program.find('text', 'Title of the new module')
    program.type(title)
    program.key('Return')
    program.find('list item', title)
    program.key('Escape')


def titles(path):
    return [module.findtext(f'{driver.NAMESPACE}title')
            for module in driver.read(path).iter(f'{driver.NAMESPACE}module')]


class Files(driver.WindowTest):
    """Files and windows."""

    def wait_until_saved(self, program):
        program.find('label', 'Saved')

    def test_opens_a_file_from_the_command_line(self):
        path = self.begin()
        before = path.read_bytes()
        program = self.start(path)
        program.find('list item', BEGINNING)
        self.assertIn('Applied AI in Healthcare', program.window().get_name())
        program.key('ctrl+w')
        self.assertEqual(0, program.wait_until_gone())
        self.assertEqual(before, path.read_bytes())
        self.assert_quiet(program)

    def test_adds_a_module_saves_and_reopens(self):
        path = self.begin()
        program = self.start(path)
        add_module(program, 'Ethics of Names')
        program.key('ctrl+s')
        self.wait_until_saved(program)
        root = driver.read(path)
        new = [module for module in root.iter(f'{driver.NAMESPACE}module')
               if module.findtext(f'{driver.NAMESPACE}title') == 'Ethics of Names']
        self.assertEqual([new[0].get('id')], driver.modules_of(root, 0)[7:])
        self.assertEqual('AIH-108', new[0].get('code'))
        program.key('ctrl+q')
        self.assertEqual(0, program.wait_until_gone())

        again = self.start(path)
        again.find('panel', '8 entries')
        self.assert_quiet(again)

    def test_undoes_to_what_was_saved_and_redoes(self):
        path = self.begin()
        before = path.read_bytes()
        program = self.start(path)
        add_module(program, 'Short Life')
        program.find('label', 'Modified')
        program.key('ctrl+z')
        program.wait_for(lambda: not program.look('list item', 'Short Life'), 'the card to go')
        self.wait_until_saved(program)
        self.assertFalse(driver.is_sensitive(program.find('push button', 'Save')))

        program.key('ctrl+shift+z')
        program.find('list item', 'Short Life')
        self.assertEqual(before, path.read_bytes())
        program.key('ctrl+s')
        self.wait_until_saved(program)
        self.assertIn('Short Life', titles(path))

    def choose(self, program, title):
        """Looks for a template and takes it."""
        program.find('table cell', title)
        program.click(program.find('entry', 'Find a template'))
        program.type(title)
        program.wait_for(lambda: len(program.names('table cell')) == 1, 'the others to go')
        program.click(program.find('table cell', title))

    def save_as(self, program, path):
        """Answers GTK's own dialog, which comes where there is no portal."""
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        dialog = program.windows()[1]
        name = program.find('text', None, dialog)
        program.wait_for(lambda: name.set_text_contents(str(path)), 'the name of the file')
        program.press('push button', 'Save', dialog)

    def test_begins_from_a_template_and_saves(self):
        path = self.home / 'begun.cursus'
        program = self.start()
        self.choose(program, 'Applied AI in Healthcare')
        program.find('list item', BEGINNING)
        self.assertNotIn('.cursus', program.window().get_name())
        program.key('ctrl+s')
        self.save_as(program, path)
        driver.wait_for(path.exists, 'the file')
        program.wait_for(lambda: 'begun.cursus' in program.window().get_name(), 'the new name')
        root = driver.read(path)
        self.assertEqual(29, len(titles(path)))
        self.assertEqual(7, len(driver.modules_of(root, 0)))

    def ask_to_close(self, path):
        program = self.start(path)
        add_module(program, 'Not Saved Yet')
        program.key('ctrl+w')
        program.find('push button', 'Discard')
        return program

    def test_closing_with_changes_can_be_cancelled(self):
        path = self.begin()
        before = path.read_bytes()
        program = self.ask_to_close(path)
        program.press('push button', 'Cancel')
        program.wait_for(lambda: not program.look('push button', 'Discard'), 'the question to go')
        self.assertTrue(program.look('list item', 'Not Saved Yet'))
        self.assertEqual(before, path.read_bytes())

    def test_closing_with_changes_can_discard_them(self):
        path = self.begin()
        before = path.read_bytes()
        program = self.ask_to_close(path)
        program.press('push button', 'Discard')
        self.assertEqual(0, program.wait_until_gone())
        self.assertEqual(before, path.read_bytes())
        self.assert_quiet(program)

    def test_closing_with_changes_can_save_them(self):
        path = self.begin()
        program = self.ask_to_close(path)
        question = program.find('push button', 'Discard').get_parent()
        program.press('push button', 'Save', question)
        self.assertEqual(0, program.wait_until_gone())
        self.assertIn('Not Saved Yet', titles(path))
        self.assert_quiet(program)

    def change_by_someone_else(self, path):
        text = path.read_text('utf-8')
        path.write_text(text.replace('Programming and Data Processing', 'Changed Elsewhere'), 'utf-8')

    def test_a_file_changed_by_someone_else_is_not_overwritten_unasked(self):
        path = self.begin()
        program = self.start(path)
        add_module(program, 'Mine')
        self.change_by_someone_else(path)
        theirs = path.read_bytes()
        program.key('ctrl+s')
        program.find('push button', 'Replace')
        self.assertEqual(theirs, path.read_bytes())
        program.press('push button', 'Cancel')
        program.wait_for(lambda: not program.look('push button', 'Replace'), 'the question to go')
        self.assertEqual(theirs, path.read_bytes())

        program.key('ctrl+s')
        program.press('push button', 'Replace')
        self.wait_until_saved(program)
        self.assertIn('Mine', titles(path))
        self.assertNotIn('Changed Elsewhere', titles(path))

    # --- saving fails ---

    def mount(self, *options):
        """A small disk in the home of the test; only root can do that."""
        folder = self.home / 'disk'
        folder.mkdir(exist_ok=True)
        done = subprocess.run(['mount', '-t', 'tmpfs', *options, 'tmpfs', str(folder)],
                              check=False, capture_output=True)
        if done.returncode != 0:
            self.skipTest('nothing can be mounted here')
        self.addCleanup(subprocess.run, ['umount', '-l', str(folder)], check=False)
        return folder

    def fail_to_save(self, program, words):
        """Saves, reads why that was not possible, and closes what says so."""
        program.key('ctrl+s')
        program.find(None, 'The Programme Was Not Saved')
        program.find('label', words)
        program.find('push button', 'Save As…')
        program.key('Escape')
        program.wait_for(lambda: not program.look(None, 'The Programme Was Not Saved'),
                         'the message to go')
        program.find('list item', 'Not Lost')
        program.find('label', 'Modified')

    def test_a_full_disk_loses_nothing(self):
        folder = self.mount('-o', 'size=400k')
        path = self.begin(name='disk/programme.cursus')
        before = path.read_bytes()
        program = self.start(path)
        add_module(program, 'Not Lost')
        filler = folder / 'filler'
        with open(filler, 'wb', buffering=0) as file:
            try:
                while file.write(b'x' * 4096) == 4096:
                    pass
            except OSError:
                pass
        self.fail_to_save(program, 'No space left on device')
        self.assertEqual(before, path.read_bytes())
        self.assertEqual({path, filler}, set(folder.iterdir()))

        filler.unlink()
        program.key('ctrl+s')
        self.wait_until_saved(program)
        self.assertIn('Not Lost', titles(path))
        self.assert_quiet(program)

    def test_a_folder_that_cannot_be_written_loses_nothing(self):
        folder = self.mount()
        path = self.begin(name='disk/programme.cursus')
        before = path.read_bytes()
        program = self.start(path)
        add_module(program, 'Not Lost')
        subprocess.run(['mount', '-o', 'remount,ro', str(folder)], check=True)
        self.fail_to_save(program, 'Read-only file system')
        self.assertEqual(before, path.read_bytes())

        subprocess.run(['mount', '-o', 'remount,rw', str(folder)], check=True)
        program.key('ctrl+s')
        self.wait_until_saved(program)
        self.assertIn('Not Lost', titles(path))

    def test_a_folder_that_went_away_loses_nothing(self):
        folder = self.home / 'share'
        folder.mkdir()
        path = self.begin(name='share/programme.cursus')
        program = self.start(path)
        add_module(program, 'Not Lost')
        folder.rename(self.home / 'elsewhere')
        self.fail_to_save(program, 'there is no folder')

        (self.home / 'elsewhere').rename(folder)
        program.key('ctrl+s')
        self.wait_until_saved(program)
        self.assertIn('Not Lost', titles(path))
        self.assert_quiet(program)

    def test_a_broken_file_says_where_and_leaves_the_window(self):
        path = self.home / 'broken.cursus'
        path.write_text('<?xml version="1.0"?>\n<project\n', 'utf-8')
        program = self.start(path)
        program.find(None, '“broken.cursus” Cannot Be Opened')
        program.find('label', 'Line 2, column ')
        program.press('push button', 'Close', program.find('push button', '_Close'))
        program.find('table cell', 'Empty programme')
        self.assert_quiet(program)

    def test_a_file_is_opened_once(self):
        path = self.begin()
        program = self.start(path)
        program.find('list item', BEGINNING)
        second = driver.Program(self.build, self.home)
        self.programs.append(second)
        second.run(path)
        self.assertEqual(0, second.wait_until_gone())
        self.assertEqual(1, len(program.windows()))

    def test_shows_help_and_shortcuts(self):
        program = self.start(self.begin())
        program.find('list item', BEGINNING)
        for key, text in (('F1', 'First Steps'), ('ctrl+question', 'Find or add a module')):
            program.key(key)
            program.wait_for(lambda: len(program.windows()) == 2, f'the window of {key}')
            program.find(None, text, program.windows()[1])
            program.key('Escape')
            program.wait_for(lambda: len(program.windows()) == 1, 'the window to go')
        self.assert_quiet(program)

    def test_the_main_menu_has_what_there_is_to_do(self):
        program = self.start(self.begin())
        program.find('list item', BEGINNING)
        program.key('F10')
        program.find('menu item', 'About Cursus')
        items = ' '.join(program.names('menu item'))
        for name in ('New', 'Save', 'Save As…', 'Export', 'Print', 'Rules', 'Keyboard Shortcuts',
                     'Help'):
            self.assertIn(name, items)
        program.press('menu item', 'About Cursus')
        program.wait_for(lambda: len(program.windows()) == 2, 'the window about Cursus')
        program.find(None, 'The Cursus Project', program.windows()[1])
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'it to go')
        self.assert_quiet(program)

    def test_what_was_opened_lately_is_offered_again(self):
        path = self.begin()
        program = self.start(path)
        program.find('list item', BEGINNING)
        lately = self.home / 'data' / 'recently-used.xbel'
        driver.wait_for(lambda: lately.exists() and path.name in lately.read_text('utf-8'),
                        'it to be remembered')
        program.key('ctrl+q')
        program.wait_until_gone()

        again = self.start()
        again.click(again.find('label', path.name))
        again.find('list item', BEGINNING)
        self.assert_quiet(again)

    def test_windows_close_one_by_one_and_all_together(self):
        program = self.start(self.begin())
        program.find('list item', BEGINNING)
        program.key('ctrl+n')
        program.wait_for(lambda: len(program.windows()) == 2, 'the second window')
        program.find('table cell', 'Empty programme', program.windows()[1])
        ids = tool('search', '--onlyvisible', '--pid', program.process.pid).split()
        tool('windowfocus', ids[-1])
        program.key('ctrl+w')
        program.wait_for(lambda: len(program.windows()) == 1, 'one to close')
        self.assertTrue(program.is_running())
        program.activate('quit')
        self.assertEqual(0, program.wait_until_gone())
        self.assert_quiet(program)

    def test_a_narrow_window_has_a_strip_for_the_palette(self):
        program = self.start(self.begin())
        program.find('label', 'Not placed · 0')
        window = tool('search', '--onlyvisible', '--pid', program.process.pid).split()[0]
        tool('windowsize', window, 1034, 710)
        strip = program.find('push button', 'Not placed: 0')
        self.assertIsNone(program.look('label', 'Not placed · 0'))
        program.drag(program.find('list item', BEGINNING), program.place(strip, (0.5, 4.0)))
        program.find('push button', 'Not placed: 1')
        program.key('F9')
        program.find('label', 'Not placed · 1')
        program.key('F9')
        program.find('push button', 'Not placed: 1')
        tool('windowsize', window, 1440, 900)
        program.find('label', 'Not placed · 1')
        self.assert_quiet(program)

    def right_of(self, program, name):
        """Where a button of the header ends."""
        extents = program.find(None, name).get_extents(driver.see().CoordType.WINDOW)
        return extents.x + extents.width

    def test_the_keyboard_goes_from_page_to_page(self):
        program = self.start(self.begin())
        selected = driver.see().StateType.SELECTED
        program.click(program.find('list item', BEGINNING))
        for key, page in ('alt+2', 'Coverage'), ('alt+3', 'Documents'), ('alt+1', 'Plan'):
            program.key(key)
            tab = program.find('page tab', page)
            program.wait_for(lambda node=tab: node.get_state_set().contains(selected), page)
        program.find('label', 'Saved')
        self.assert_quiet(program)

    def test_half_a_screen_is_enough(self):
        program = self.start(self.begin(), LANGUAGE='de')
        window = tool('search', '--onlyvisible', '--pid', program.process.pid).split()[0]
        program.find('push button', 'Exportieren')
        tool('windowsize', window, 810, 700)
        program.wait_for(lambda: self.right_of(program, 'Hauptmenü') < 810, 'all of the header')
        program.click(program.find('list item', BEGINNING))
        program.key('ctrl+Right')
        program.find('label', 'Geändert')
        program.click(program.find('push button', 'Speichern'))
        program.find('label', 'Gespeichert')
        tool('windowsize', window, 1440, 900)
        program.find('push button', 'Exportieren')
        self.assert_quiet(program)

    @staticmethod
    def extents_of(node):
        """From the left, and how wide and high."""
        extents = node.get_extents(driver.see().CoordType.WINDOW)
        return extents.x, extents.width, extents.height

    def test_a_window_comes_back_as_it_was(self):
        path = self.begin()
        program = self.start(path, GSETTINGS_BACKEND='keyfile')
        window = tool('search', '--onlyvisible', '--pid', program.process.pid).split()[0]
        program.find('list item', BEGINNING)
        tool('windowsize', window, 1334, 820)
        board = program.find('list', 'Plan')
        left, width, _ = self.extents_of(board)
        x, y = program.place(board, (0.0, 0.5))
        tool('mousemove', x, y, 'mousedown', 1)
        for step in range(1, 6):
            time.sleep(STEP)
            tool('mousemove', x + 14 * step, y)
        tool('mouseup', 1)
        program.wait_for(lambda: self.extents_of(board)[0] > left + 40, 'a wider palette')
        program.key('F4')
        program.wait_for(lambda: self.extents_of(board)[1] > width + 100, 'no details')
        before = self.extents_of(board), self.extents_of(program.window())
        program.key('ctrl+w')
        program.wait_until_gone()

        program = self.start(path, GSETTINGS_BACKEND='keyfile')
        program.find('list item', BEGINNING)
        board = program.find('list', 'Plan')
        program.wait_for(lambda: (self.extents_of(board), self.extents_of(program.window())) == before,
                         f'the window as it was, {before}')
        self.assert_quiet(program)

    def test_templates_stand_by_their_level(self):
        program = self.start()
        program.find('table cell', 'Empty programme')
        names = [name.split(',')[0] for name in program.names('table cell')]
        self.assertEqual(['Bachelor 180', 'Master 120', 'Doctorate', 'Certificate',
                          'Empty programme', 'Applied AI in Healthcare'], names[:6])

    def test_finds_a_template_by_a_word(self):
        program = self.start()
        program.find('table cell', 'Empty programme')
        program.click(program.find('entry', 'Find a template'))
        program.type('Louisville')
        program.wait_for(lambda: not program.look('table cell', 'Empty programme'), 'the others to go')
        self.assertEqual(1, len(program.names('table cell')))


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
