#!/usr/bin/python3
# test_strands.py - the strands and tags of a programme put in order in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""By mouse and by keyboard in the dialog of the tags; what is done stands in the file."""

import subprocess
import sys
import time

import driver
from driver import NAMESPACE, STEP, tool
from test_tags import open_tags, tags_of

TAXONOMY = '''<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="https://cursus-app.github.io/ns/project/1" version="1.0" lang="en">
  <strands>
    <strand id="house" letter="H">
      <title>House rules</title>
      <tag id="house.1">
        <title>{first}</title>
      </tag>
      <tag id="house.2">
        <title>{second}</title>
      </tag>{more}
    </strand>
  </strands>
</project>
'''

ROOF = '\n      <tag id="house.3">\n        <title>Roof</title>\n      </tag>'

AGENCY, OPENNESS = 'eth.hleg.1', 'eth.hleg.4'


def titles_of(path):
    return {node.get('id'): node.findtext(f'{NAMESPACE}title')
            for kind in ('strand', 'tag') for node in driver.read(path).iter(NAMESPACE + kind)}


def tag_of(path, tag):
    return next(node for node in driver.read(path).iter(f'{NAMESPACE}tag') if node.get('id') == tag)


def marks_of(path):
    """Each mark: module and tag."""
    return {(module.get('code'), mark.get('tag'))
            for module in driver.read(path).iter(f'{NAMESPACE}module')
            for mark in module.iter(f'{NAMESPACE}covers')}


def has_state(node, name):
    states = driver.ask(node.get_state_set)
    return states is not None and states.contains(getattr(driver.see().StateType, name))


class Strands(driver.WindowTest):
    """The page of the dialog with what the programme has."""

    def open_page(self):
        self.path = self.begin()
        program = open_tags(self, self.path)
        program.press('page tab', 'In This Programme', self.dialog(program))
        self.list = program.find('list', 'Strands and tags of the programme')
        # The page slides in: what is clicked has to stay where it is.
        program.wait_for(lambda: self.rest(program), 'the end of the slide')
        return program

    def rest(self, program):
        before = program.place(self.list)
        time.sleep(4 * STEP)
        return before == program.place(self.list)

    @staticmethod
    def dialog(program):
        return program.windows()[-1]

    def lines(self):
        """The titles of the lines, and their nodes; some above or below what is seen."""
        return [(driver.name_of(node), node) for node in driver.children(self.list)
                if driver.has_size(node)]

    def line(self, program, title):
        return program.wait_for(lambda: dict(self.lines()).get(title), f'the line of {title}')

    def is_chosen(self, title):
        node = dict(self.lines()).get(title)
        return node is not None and has_state(node, 'SELECTED')

    def wait_for_choice(self, program, title):
        program.wait_for(lambda: self.is_chosen(title), f'“{title}” to be chosen')

    def choose(self, program, title):
        program.click(self.line(program, title), fraction=(0.3, 0.5))
        self.wait_for_choice(program, title)

    def press(self, program, name):
        program.press('push button', name, self.dialog(program))

    def more(self, program, item):
        button = program.find('push button', 'More', self.dialog(program))
        program.do(next(node for node in driver.walk(button) if driver.ask(node.get_n_actions)
                        and node.get_action_name(0) == 'click'))
        program.press('menu item', item)

    def take_other(self, program, title):
        """Chooses the other tag from its list, with the keyboard."""
        button = program.find('combo box', 'Another tag', self.dialog(program))
        program.click(button)
        row = program.wait_for(lambda: next(
            (node for node in program.look_all('list item', title, button)
             if driver.name_of(node) == title), None), f'“{title}” in the list')
        for _ in range(40):
            if has_state(row, 'FOCUSED'):
                break
            program.key('Down')
        program.key('Return')

    def save(self, program, change):
        """Closes the dialog, saves, and waits until this is so of the file."""
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')
        program.key('ctrl+s')
        program.wait_for(lambda: change(self.path), 'the file')
        self.assert_quiet(program)

    def undo(self, program, before, times=1):
        program.key(*['ctrl+z'] * times, 'ctrl+s')
        program.wait_for(lambda: tags_of(self.path) == before, 'everything as before')

    # --- written and put in order ---

    def write(self, program, *titles):
        program.click(program.find('text', 'Title', self.dialog(program)))
        for title in titles:
            program.type(title)
            program.key('Return')
            self.wait_for_choice(program, title)

    def test_tags_are_written_and_put_in_order_by_keyboard(self):
        program = self.open_page()
        program.click(program.find('text', 'Title', self.dialog(program)))
        program.type('Local')
        self.press(program, 'New _Strand')
        self.wait_for_choice(program, 'Local')
        self.write(program, 'One', 'Two', 'Three')
        # What was written last is chosen, and in sight at the end of the list.
        bottom = program.place(self.list, (0.5, 1.0))[1]
        program.wait_for(lambda: program.place(self.line(program, 'Three'))[1] < bottom, 'its sight')
        # Tab goes to the chosen line, and from there past the list.
        for _ in range(4):
            program.key('Tab')
        program.wait_for(lambda: has_state(self.line(program, 'Three'), 'FOCUSED'), 'the keyboard')
        program.key('alt+Up', 'alt+Up', 'alt+Down', 'alt+Right', 'F2')
        program.wait_for(lambda: has_state(program.find('text', 'Title', self.dialog(program)),
                                           'FOCUSED'), 'the entry')
        program.type('Drei')
        program.key('Return')
        self.wait_for_choice(program, 'Drei')

        def is_so(path):
            titles, pairs = titles_of(path), tags_of(path)
            return [(titles[tag], titles[parent]) for tag, parent in pairs[-3:]] == [
                ('One', 'Local'), ('Drei', 'One'), ('Two', 'Local')]
        self.save(program, is_so)

    def test_the_keyboard_goes_past_the_list(self):
        program = self.open_page()
        self.choose(program, titles_of(self.path)[AGENCY])
        program.key('Tab')
        up = program.find('push button', 'Up', self.dialog(program))
        program.wait_for(lambda: has_state(up, 'FOCUSED'), 'the buttons below the list')
        program.key('shift+Tab')
        program.wait_for(lambda: has_state(self.line(program, titles_of(self.path)[AGENCY]),
                                           'FOCUSED'), 'the line that was chosen')
        self.assert_quiet(program)

    def test_tags_are_carried_by_mouse(self):
        program = self.open_page()
        before, titles = tags_of(self.path), titles_of(self.path)
        # At the upper edge of a line it comes before it.
        program.drag(program.place(self.line(program, titles[OPENNESS]), (0.3, 0.5)),
                     self.line(program, titles[AGENCY]), (0.3, 0.1))
        program.wait_for(lambda: self.order(titles, (OPENNESS, AGENCY)), 'another order')
        # In the middle of a line it comes into it.
        program.drag(program.place(self.line(program, titles[AGENCY]), (0.3, 0.5)),
                     self.line(program, titles[OPENNESS]), (0.3, 0.5))
        self.save(program, lambda path: (AGENCY, OPENNESS) in tags_of(path) and
                  (OPENNESS, 'eth.hleg') in tags_of(path))
        self.undo(program, before, 2)

    def order(self, titles, tags):
        wanted = [titles[tag] for tag in tags]
        return [title for title, _ in self.lines() if title in wanted] == wanted

    def test_a_strand_is_carried_before_another(self):
        program = self.open_page()
        before, titles = tags_of(self.path), titles_of(self.path)
        program.drag(program.place(self.line(program, titles['regulatory']), (0.1, 0.5)),
                     self.line(program, titles['ethics']), (0.3, 0.2))
        self.save(program, lambda path: tags_of(path)[0][1] == 'regulatory' and
                  sorted(tags_of(path)) == sorted(before))
        self.undo(program, before)

    # --- retired, merged, succeeded ---

    def test_a_tag_is_retired(self):
        program = self.open_page()
        marks = marks_of(self.path)
        self.choose(program, titles_of(self.path)[OPENNESS])
        self.more(program, 'Retire or Use Again')
        program.find('label', 'retired', self.list)
        self.save(program, lambda path: tag_of(path, OPENNESS).get('retired') == 'yes')
        # Its marks stay.
        self.assertEqual(marks, marks_of(self.path))
        self.assertIn(OPENNESS, [tag for _, tag in marks])
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: tag_of(self.path, OPENNESS).get('retired') is None, 'no retirement')

    def test_two_tags_become_one(self):
        program = self.open_page()
        before, marks, titles = tags_of(self.path), marks_of(self.path), titles_of(self.path)
        merge = program.find('push button', '_Merge Into it', self.dialog(program))
        self.choose(program, titles[OPENNESS])
        self.assertFalse(driver.is_sensitive(merge))
        self.take_other(program, titles[AGENCY])
        program.wait_for(lambda: driver.is_sensitive(merge), 'two tags to be merged')
        self.press(program, '_Merge Into it')
        self.wait_for_choice(program, titles[AGENCY])
        self.save(program, lambda path: OPENNESS not in dict(tags_of(path)))
        expected = {(module, AGENCY if tag == OPENNESS else tag) for module, tag in marks}
        self.assertEqual(expected, marks_of(self.path))
        self.undo(program, before)
        self.assertEqual(marks, marks_of(self.path))

    def test_a_tag_gets_a_successor_and_its_marks_go_along(self):
        program = self.open_page()
        marks, titles = marks_of(self.path), titles_of(self.path)
        self.choose(program, titles[OPENNESS])
        self.take_other(program, titles[AGENCY])
        button = program.find('push button', '_Succeeded by it', self.dialog(program))
        program.wait_for(lambda: driver.is_sensitive(button), 'a successor')
        self.press(program, '_Succeeded by it')
        program.find('label', 'superseded', self.list)
        self.save(program, lambda path: tag_of(path, OPENNESS).get('superseded-by') == AGENCY)
        self.assertEqual({(module, AGENCY if tag == OPENNESS else tag) for module, tag in marks},
                         marks_of(self.path))

    # --- files ---

    def write_file(self, name, first, second, more=''):
        path = self.home / name
        path.write_text(TAXONOMY.format(first=first, second=second, more=more), 'utf-8')
        return path

    def answer(self, program, path):
        """Types where a file is, as GTK's own dialog lets one do where there is no portal."""
        program.wait_for(lambda: len(program.windows()) == 3, 'the dialog of files')
        tool('mousemove', 300, 300)
        chooser = self.dialog(program)
        entry = program.look('text', None, chooser)
        if entry is None or not driver.ask(entry.get_editable_text_iface):
            program.key('slash')
            entry = program.find('text', None, chooser)
        program.wait_for(lambda: entry.set_text_contents(str(path)), 'the name of the file')
        time.sleep(STEP)
        program.key('Return')
        program.wait_for(lambda: len(program.windows()) != 3 or
                         driver.name_of(self.dialog(program)) != driver.name_of(chooser),
                         'the end of the dialog of files')

    def open_update(self, program):
        """A strand from a file, about to be brought up to a later one."""
        self.more(program, 'Import a Strand…')
        self.answer(program, self.write_file('early.cursus', 'Doors', 'Windows'))
        self.wait_for_choice(program, 'House rules')
        self.more(program, 'Update the Strand From a File…')
        self.answer(program, self.write_file('later.cursus', 'Doors and gates', 'Glazing', ROOF))
        program.find('label', '3 changes', self.dialog(program))

    def check(self, program, title):
        """Checks the line of what an update would change, with the keyboard."""
        box = program.find('check box', title, self.dialog(program))
        for _ in range(20):
            if has_state(box, 'FOCUSED') or any(
                    has_state(row, 'FOCUSED') for row in
                    program.look_all('list item', title, self.dialog(program))):
                break
            program.key('Tab')
        program.key('space')
        program.wait_for(lambda: has_state(box, 'CHECKED'), f'“{title}” to be checked')

    def test_a_strand_comes_from_a_file_and_is_updated_line_by_line(self):
        program = self.open_page()
        self.open_update(program)
        dialog = self.dialog(program)
        program.find('label', 'Title: Doors → Doors and gates', dialog)
        program.find('label', 'Title: Windows → Glazing', dialog)
        # Nobody can tell who changed the titles: what is new is chosen, they are there to be.
        program.find('label', 'It cannot be told what was changed here by hand', dialog)
        program.find('label', '1 chosen', dialog)
        self.check(program, 'Windows')
        program.find('label', '2 chosen', dialog)
        program.press('push button', '_Update', dialog)
        program.wait_for(lambda: len(program.windows()) == 2, 'the end of the update')

        def is_so(path):
            titles = titles_of(path)
            return [titles.get(f'house.{n}') for n in (1, 2, 3)] == ['Doors', 'Glazing', 'Roof']
        self.save(program, is_so)
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: 'house.3' not in titles_of(self.path), 'the strand as it came')
        self.assertEqual('Windows', titles_of(self.path)['house.2'])

    def test_an_update_that_is_cancelled_changes_nothing(self):
        program = self.open_page()
        self.open_update(program)
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 2, 'the end of the update')
        self.save(program, lambda path: 'house.2' in titles_of(path))
        self.assertEqual(['Doors', 'Windows', None],
                         [titles_of(self.path).get(f'house.{n}') for n in (1, 2, 3)])

    def test_a_strand_goes_into_a_file(self):
        program = self.open_page()
        strand = driver.read(self.path).find(f'{NAMESPACE}strands')[0]
        target = self.home / 'strand.cursus'
        self.choose(program, strand.findtext(f'{NAMESPACE}title'))
        self.more(program, 'Export the Strand…')
        self.answer(program, target)
        driver.wait_for(target.exists, 'the file')
        done = subprocess.run([str(self.build / 'src' / 'cursus-cli'), 'format', '--check',
                               str(target)], capture_output=True, text=True, check=False)
        self.assertEqual((0, ''), (done.returncode, done.stderr))
        ids = [node.get('id') for node in strand.iter(f'{NAMESPACE}tag')]
        self.assertEqual(ids, [tag for tag, _ in tags_of(target)])
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
