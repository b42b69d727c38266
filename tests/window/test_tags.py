#!/usr/bin/python3
# test_tags.py - strands and tags taken in, put in order, merged, updated in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to tags stands in the file after it is saved."""

import subprocess
import sys
import time

import driver
from driver import NAMESPACE, STEP, tool

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


def tags_of(path):
    """Each tag with the strand or tag that it stands in, in the order of the file."""
    def walk(node):
        for child in node:
            if child.tag == f'{NAMESPACE}tag':
                yield child.get('id'), node.get('id')
                yield from walk(child)
    return [pair for strands in driver.read(path).findall(f'{NAMESPACE}strands')
            for strand in strands for pair in walk(strand)]


def titles_of(path):
    return {node.get('id'): node.findtext(f'{NAMESPACE}title')
            for kind in ('strand', 'tag') for node in driver.read(path).iter(NAMESPACE + kind)}


class Tags(driver.WindowTest):
    """The dialog of the tags, and tags in the inspector."""

    def open_dialog(self, page='In This Programme'):
        self.path = self.begin()
        program = self.start(self.path)
        program.find('list item', 'AIH-101')
        program.click(program.find('page tab', 'Coverage'))
        program.find(None, 'AIH-101, ')
        program.press('push button', 'Add and change tags')
        program.wait_for(lambda: len(program.windows()) == 2, 'the dialog')
        # Keys go where the pointer is.
        tool('mousemove', 300, 300)
        time.sleep(10 * STEP)
        if page != 'Taxonomies':
            tab = program.find('page tab', page, self.dialog(program))
            program.wait_for(lambda: self.is_chosen(tab) or program.do(tab), f'the page {page}')
            program.find('list', 'Strands and tags of the programme')
        return program

    @staticmethod
    def is_chosen(tab):
        states = tab.get_state_set()
        kinds = driver.see().StateType
        return any(states.contains(kind) for kind in (kinds.PRESSED, kinds.CHECKED, kinds.SELECTED))

    @staticmethod
    def dialog(program):
        return program.windows()[-1]

    def spot(self, program, node, fraction=(0.5, 0.5)):
        """Where something in the dialog is, which X puts into the corner."""
        frame = self.dialog(program).get_extents(driver.see().CoordType.WINDOW)
        name = driver.name_of(self.dialog(program))
        shown = (dict(line.split('=', 1) for line in
                      tool('getwindowgeometry', '--shell', number).splitlines())
                 for number in tool('search', '--onlyvisible', '--pid', program.process.pid,
                                    '--name', f'^{name}$').split())
        # What is dragged has a window of that name, too.
        lines = next(lines for lines in shown if int(lines['WIDTH']) >= frame.width)
        def look():
            found = node.get_extents(driver.see().CoordType.WINDOW)
            return found if found.x >= 0 and found.width > 0 else None
        extents = program.wait_for(look, 'a place in the dialog')
        return (int(lines['X']) + (int(lines['WIDTH']) - frame.width) // 2 + extents.x +
                int(extents.width * fraction[0]),
                int(lines['Y']) + (int(lines['HEIGHT']) - frame.height) // 2 + extents.y +
                int(extents.height * fraction[1]))

    def line(self, program, title):
        """The line of a strand or tag, by its whole title."""
        def look():
            for node in program.look_all('list item', title, self.dialog(program)):
                if driver.name_of(node) == title:
                    return node
            return None
        return program.wait_for(look, f'the line of {title}')

    def line_spot(self, program, title, fraction=(0.3, 0.5)):
        """Lines are made anew when something changes."""
        def look():
            found = self.line(program, title).get_extents(driver.see().CoordType.WINDOW)
            return found.x >= 0 and found.width > 0
        program.wait_for(look, f'the place of {title}')
        return self.spot(program, self.line(program, title), fraction)

    def choose(self, program, title):
        program.click(self.line_spot(program, title))

    def save(self, program, change):
        """Closes the dialog, saves, and waits until this is so of the file."""
        program.key('Escape')
        program.wait_for(lambda: len(program.windows()) == 1, 'the end of the dialog')
        program.key('ctrl+s')
        program.wait_for(lambda: change(self.path), 'the file')
        self.assert_quiet(program)

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

    # --- taxonomies ---

    def test_a_branch_is_found_and_taken_in_by_keyboard(self):
        program = self.open_dialog('Taxonomies')
        program.find('entry', 'Search in taxonomies')
        program.type('differential priv')
        program.wait_for(lambda: program.look('label', '1 entry'), 'what was found')
        program.key('Down', 'Return')
        program.find('list item', ', in the programme')
        self.save(program, lambda path: any('prv' in tag.lower() for tag, _ in tags_of(path)))

    # --- one's own ---

    def test_tags_are_written_and_put_in_order_by_keyboard(self):
        program = self.open_dialog()
        program.click(self.spot(program, program.find('text', 'Title', self.dialog(program))))
        program.type('Local')
        program.press('push button', 'New _Strand', self.dialog(program))
        self.line(program, 'Local')
        program.click(self.spot(program, program.find('text', 'Title', self.dialog(program))))
        for title in ('One', 'Two', 'Three'):
            program.type(title)
            program.key('Return')
            self.line(program, title)
        self.choose(program, 'Three')
        program.key('alt+Up', 'alt+Up', 'alt+Down', 'alt+Right')
        def is_so(path):
            titles, pairs = titles_of(path), tags_of(path)
            return [(titles[tag], titles[parent]) for tag, parent in pairs[-3:]] == [
                ('One', 'Local'), ('Three', 'One'), ('Two', 'Local')]
        self.save(program, is_so)

    def test_tags_are_carried_by_mouse(self):
        program = self.open_dialog()
        before = tags_of(self.path)
        first, second = [tag for tag, _ in before if tag.startswith('eth.')][:2]
        titles = titles_of(self.path)
        program.drag(self.line_spot(program, titles[second]),
                     self.line_spot(program, titles[first], (0.3, 0.1)))
        program.wait_for(lambda: self.order(program, titles, (second, first)), 'another order')
        # In the middle of a line it comes into it.
        program.drag(self.line_spot(program, titles[first]), self.line_spot(program, titles[second]))
        self.save(program, lambda path: (first, second) in tags_of(path))
        program.key('ctrl+z', 'ctrl+z', 'ctrl+s')
        program.wait_for(lambda: tags_of(self.path) == before, 'everything as before')

    def order(self, program, titles, tags):
        names = [driver.name_of(node)
                 for node in program.look_all('list item', None, self.dialog(program))]
        wanted = [titles[tag] for tag in tags]
        return [name for name in names if name in wanted] == wanted

    def test_a_tag_is_retired_and_removed(self):
        program = self.open_dialog()
        titles = titles_of(self.path)
        tag = next(tag for tag, _ in tags_of(self.path) if tag.startswith('eth.'))
        self.choose(program, titles[tag])
        self.more(program, 'Retire or Use Again')
        program.find('label', 'retired', self.dialog(program))
        def is_retired(path):
            return any(node.get('id') == tag and node.get('retired') == 'yes'
                       for node in driver.read(path).iter(f'{NAMESPACE}tag'))
        self.save(program, is_retired)

    def more(self, program, item):
        button = program.find('push button', 'More', self.dialog(program))
        program.do(next(node for node in driver.walk(button) if driver.ask(node.get_n_actions)
                        and node.get_action_name(0) == 'click'))
        program.press('menu item', item)

    def test_two_tags_become_one(self):
        program = self.open_dialog()
        titles, pairs = titles_of(self.path), tags_of(self.path)
        marked = {mark.get('tag') for mark in driver.read(self.path).iter(f'{NAMESPACE}covers')}
        into = pairs[0][0]
        tag = next(tag for tag, _ in pairs[1:] if tag in marked and tag != into)
        self.choose(program, titles[tag])
        program.press('push button', '_Merge Into it', self.dialog(program))
        def is_merged(path):
            tags = [found for found, _ in tags_of(path)]
            marks = [mark.get('tag') for mark in driver.read(path).iter(f'{NAMESPACE}covers')]
            return tag not in tags and tag not in marks and into in marks
        self.save(program, is_merged)

    # --- files ---

    def write(self, name, first, second, more=''):
        path = self.home / name
        path.write_text(TAXONOMY.format(first=first, second=second, more=more), 'utf-8')
        return path

    def test_a_strand_comes_from_a_file_and_is_updated_line_by_line(self):
        early = self.write('early.cursus', 'Doors', 'Windows')
        later = self.write('later.cursus', 'Doors and gates', 'Glazing',
                           '\n      <tag id="house.3">\n        <title>Roof</title>\n      </tag>')
        program = self.open_dialog()
        self.more(program, 'Import a Strand…')
        self.answer(program, early)
        self.choose(program, 'House rules')
        self.more(program, 'Update the Strand From a File…')
        self.answer(program, later)
        program.find('label', '3 changes', self.dialog(program))
        program.find('label', 'Title: Doors → Doors and gates', self.dialog(program))
        # Nobody can tell who changed the titles: they are there to be chosen.
        self.check(program, 'Windows')
        program.find('label', '2 chosen', self.dialog(program))
        program.press('push button', '_Update', self.dialog(program))
        program.wait_for(lambda: len(program.windows()) == 2, 'the end of the update')
        self.line(program, 'Roof')
        def is_so(path):
            titles = titles_of(path)
            return (titles.get('house.1'), titles.get('house.2'), titles.get('house.3')) == (
                'Doors', 'Glazing', 'Roof')
        self.save(program, is_so)

    def check(self, program, title):
        self.focus(program, program.find('list item', title, self.dialog(program)))
        program.key('Return')

    def test_a_strand_goes_into_a_file(self):
        program = self.open_dialog()
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

    # --- the inspector ---

    def marks(self, code):
        module = driver.find_module(driver.read(self.path), code)
        return {mark.get('tag'): (mark.get('level', '1'), mark.get('assessed', 'no'),
                                  mark.findtext(f'{NAMESPACE}note'))
                for mark in module.iter(f'{NAMESPACE}covers')}

    def open_inspector(self, code):
        self.path = self.begin()
        program = self.start(self.path)
        program.click(program.find('list item', code))
        return program

    def test_a_tag_is_added_in_the_inspector_by_keyboard(self):
        program = self.open_inspector('AIH-101')
        before = self.marks('AIH-101')
        program.click(program.find('label', 'Add Tag'))
        program.find('entry', 'Find a tag')
        program.type('human over')
        program.key('Return')
        row = program.find('list item', 'Human oversight, Introduced')
        program.click(row, fraction=(0.2, 0.5))
        level = program.find('push button', 'Introduced', row)
        self.focus(program, level, ('Tab',) * 60)
        program.key('3')
        program.find('list item', 'Human oversight, Mastered')
        program.key('a')
        program.find('list item', 'Human oversight, Mastered, examined')
        program.key('n')
        program.type('Case study')
        program.key('Return', 'ctrl+s')
        program.wait_for(lambda: len(self.marks('AIH-101')) == len(before) + 1, 'the file')
        new = set(self.marks('AIH-101').values()) - set(before.values())
        self.assertEqual({('3', 'yes', 'Case study')}, new)
        self.assert_quiet(program)

    @staticmethod
    def focus(program, node, keys=('Tab', 'Tab', 'Tab', 'Tab', 'Down', 'Down', 'Down')):
        """Tab goes into a list, arrows go through it."""
        for key in keys:
            if node.get_state_set().contains(driver.see().StateType.FOCUSED):
                return
            program.key(key)
            time.sleep(STEP)
        raise driver.GaveUp(f'the keyboard does not get to “{driver.name_of(node)}”')

    def test_a_suggestion_is_taken_and_given_back(self):
        program = self.open_inspector('AIH-101')
        before = self.marks('AIH-101')
        item = program.find('list item', 'Explainability')
        program.find('label', 'AIH-204 is like it, and covers it')
        program.click(item)
        program.find('list item', 'Explainability, Introduced')
        program.key('ctrl+s')
        program.wait_for(lambda: len(self.marks('AIH-101')) == len(before) + 1, 'the file')
        program.key('ctrl+z', 'ctrl+s')
        program.wait_for(lambda: self.marks('AIH-101') == before, 'the file as before')
        program.find('list item', 'Explainability')
        self.assert_quiet(program)


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
