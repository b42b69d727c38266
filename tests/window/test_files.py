#!/usr/bin/python3
# test_files.py - programmes opened, begun, edited, saved and closed in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test leaves a file, and looks at what stands in it."""

import sys

import driver

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

    def test_a_broken_file_says_where_and_leaves_the_window(self):
        path = self.home / 'broken.cursus'
        path.write_text('<?xml version="1.0"?>\n<project\n', 'utf-8')
        program = self.start(path)
        program.find(None, '“broken.cursus” Cannot Be Opened')
        program.find(None, 'broken.cursus:2')
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

    def test_finds_a_template_by_a_word(self):
        program = self.start()
        program.find('table cell', 'Empty programme')
        program.click(program.find('entry', 'Find a template'))
        program.type('Louisville')
        program.wait_for(lambda: not program.look('table cell', 'Empty programme'), 'the others to go')
        self.assertEqual(1, len(program.names('table cell')))


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
