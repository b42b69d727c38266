#!/usr/bin/python3
# test_inspector.py - details typed and chosen, and problems dealt with, in the real window
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test edits what is selected, saves, and looks at what stands in the file."""

import sys

import driver
from driver import NAMESPACE, tool

WITHOUT_PROGRAMME = '''<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="https://cursus-app.github.io/ns/project/1" version="1.0" lang="en">
</project>
'''


def text_of(node):
    """What stands in an entry."""
    text = driver.see().Text
    length = driver.ask(lambda: text.get_character_count(node))
    return driver.ask(lambda: text.get_text(node, 0, length)) if length else ''


class Inspected(driver.WindowTest):
    """A window with a file, and its panels."""

    def begin_here(self, template='master-ai-healthcare'):
        self.path = self.begin(template)
        self.program = self.start(self.path)
        return self.program

    def card(self, code):
        return self.program.find('list item', code + ',')

    def page(self, kind='Module'):
        """The fields of one kind of record; those of others may be there, unseen."""
        return self.program.find('panel', kind).get_parent()

    def field(self, name, kind='Module', role='text'):
        return self.program.find(role, name, within=self.page(kind))

    def select(self, code):
        """Clicks on the card, and waits until its details are there."""
        self.program.click(self.card(code))
        self.program.find('panel', 'Module')
        self.program.wait_for(lambda: text_of(self.field('Code')) == code, f'the details of {code}')

    def type_into(self, node, text):
        """Scrolls there, and types text in the place of what stands there."""
        self.show(node)
        self.program.click(node)
        self.program.key('ctrl+a')
        self.program.type(text)

    def box(self, node):
        return node.get_extents(driver.see().CoordType.WINDOW)

    def show(self, node):
        """Turns the wheel until the node can be clicked."""
        panel = max(self.program.look_all('scroll pane'), key=lambda pane: self.box(pane).x)
        sight = self.box(panel)

        def is_in_sight():
            box = self.box(node)
            if box.y >= sight.y and box.y + min(box.height, 60) <= sight.y + sight.height:
                return True
            tool('mousemove', *self.program.place(panel, (0.97, 0.5)))
            tool('click', 5 if box.y > sight.y else 4)
            return False
        self.program.wait_for(is_in_sight, f'“{node.get_name()}” to come in sight')

    def press(self, name, kind='Module', nth=0, role='push button'):
        """Clicks on the nth button of this name."""
        button = self.program.wait_for(
            lambda: list(self.program.look_all(role, name, self.page(kind)))[nth:nth + 1],
            f'the button “{name}”')[0]
        self.show(button)
        self.program.click(button)

    def go_to(self, role, name):
        """With Tab, until the focus is there."""
        focused = driver.see().StateType.FOCUSED

        def is_there():
            if self.program.find(role, name).get_state_set().contains(focused):
                return True
            self.program.key('Tab')
            return False
        self.program.wait_for(is_there, f'the focus on “{name}”')

    def save(self):
        self.program.key('ctrl+s')
        self.program.find('label', 'Saved')
        return driver.read(self.path)

    def module(self, code):
        return driver.find_module(self.save(), code)


class Inspector(Inspected):
    """The fields of what is selected."""

    def test_shows_every_kind_of_record(self):
        program = self.begin_here()
        program.find('text', 'Level (EQF)')
        self.select('AIH-104')
        program.click(program.find('list item', 'Electives'))
        self.field('How many to choose', 'Group')
        program.click(program.find('panel', 'Semester 2'), fraction=(0.3, 0.03))
        self.field('Credits to reach', 'Term')
        self.assert_quiet(program)

    def test_what_is_typed_is_saved_and_undone_as_one_step(self):
        program = self.begin_here()
        before = self.path.read_bytes()
        self.select('AIH-104')
        self.type_into(self.field('Code'), 'DATA-1')
        self.type_into(self.field('Credits'), '7.5')
        program.find('list item', 'DATA-1, Clinical Data')
        module = self.module('DATA-1')
        self.assertEqual('7.5', module.get('credits'))
        program.key('ctrl+z', 'ctrl+z')
        self.card('AIH-104')
        self.save()
        self.assertEqual(before, self.path.read_bytes())
        self.assert_quiet(program)

    def test_what_is_not_allowed_says_why_and_is_not_lost(self):
        program = self.begin_here()
        before = self.path.read_bytes()
        self.select('AIH-104')
        self.type_into(self.field('Credits'), 'many')
        self.select('AIH-105')
        self.select('AIH-104')
        program.wait_for(lambda: text_of(self.field('Credits')) == 'many', 'what was typed')
        self.assertIn('many', self.field('Credits').get_description())
        self.assertEqual(before, self.path.read_bytes())

        # Escape takes it back.
        program.click(self.field('Credits'))
        program.key('Escape')
        program.wait_for(lambda: text_of(self.field('Credits')) == '5', 'the value')
        program.find('label', 'Saved')
        self.assert_quiet(program)

    def test_several_modules_are_edited_at_once(self):
        program = self.begin_here()
        self.select('AIH-104')
        tool('keydown', 'ctrl')
        program.click(self.card('AIH-105'))
        tool('keyup', 'ctrl')
        program.find('label', '2 modules')
        credits = self.field('Credits')
        program.wait_for(lambda: text_of(credits) in ('', 'Mixed'), '“Mixed”')
        self.type_into(credits, '9')
        program.find('list item', 'AIH-105, Legal Frameworks for AI in Healthcare, 9 credits')
        root = self.save()
        self.assertEqual(['9', '9'], [driver.find_module(root, code).get('credits')
                                      for code in ('AIH-104', 'AIH-105')])
        program.key('ctrl+z')
        program.find('list item', 'AIH-105, Legal Frameworks for AI in Healthcare, 4 credits')
        program.find('list item', 'AIH-104, Clinical Data, Standards and System Integration, 5')

    def test_languages_stand_side_by_side(self):
        program = self.begin_here()
        self.select('AIH-104')
        program.click(program.find('push button', 'Languages of the texts',
                                   program.find('label', 'Module').get_parent()))
        self.go_to('check box', 'de')
        program.key('space')
        field = self.field('Title de')
        program.key('Escape')
        # As long as it is there, a click elsewhere does no more than close it.
        windows = ['search', '--onlyvisible', '--pid', program.process.pid]
        program.wait_for(lambda: len(tool(*windows).split()) == 1, 'the popover to go')
        self.type_into(field, 'Klinische Daten')
        program.find('label', 'Modified')
        program.wait_for(lambda: text_of(self.field('Title en')).startswith('Clinical Data'),
                         'the English title beside it')
        titles = {title.get('{http://www.w3.org/XML/1998/namespace}lang'): title.text
                  for title in self.module('AIH-104').findall(f'{NAMESPACE}title')}
        self.assertEqual('Klinische Daten', titles['de'])
        self.assertTrue(titles[None].startswith('Clinical Data'))

    def test_markdown_is_shown_as_it_reads(self):
        program = self.begin_here()
        self.select('AIH-104')
        content = self.field('Content en')
        self.type_into(content, 'One *word* stands out.')
        program.find('label', 'Modified')
        self.press('Preview', nth=self.which_preview(content))
        shown = program.wait_for(
            lambda: next((label for label in program.look_all('label', within=self.page())
                          if 'One word stands out.' in text_of(label)), None), 'the preview')
        self.assertNotIn('*', text_of(shown))
        self.assertEqual('One *word* stands out.',
                         self.module('AIH-104').findtext(f'{NAMESPACE}content'))

    def which_preview(self, text):
        """Which of the buttons for previews belongs to a text: the one nearest above it."""
        top = self.box(text).y
        buttons = list(self.program.look_all('push button', 'Preview', self.page()))
        above = [nth for nth, button in enumerate(buttons) if self.box(button).y <= top]
        return above[-1]

    def outcomes(self):
        return [outcome.findtext(f'{NAMESPACE}title')
                for outcome in self.module('AIH-104').findall(f'{NAMESPACE}outcome')]

    def test_outcomes_are_added_moved_and_removed(self):
        program = self.begin_here()
        self.select('AIH-104')
        first, second = self.outcomes_of_file()
        self.press('Add Outcome')
        title = program.wait_for(
            lambda: list(program.look_all('text', 'Title en', self.page()))[1:2], 'its title')[0]
        self.type_into(title, 'Read a pathway')
        program.find('push button', 'Read a pathway')
        self.assertEqual([first, second, 'Read a pathway'], self.outcomes())

        button = program.find('push button', 'Read a pathway')
        self.show(button)
        program.click(button)
        program.key('alt+Up')
        program.wait_for(lambda: self.outcomes() == [first, 'Read a pathway', second], 'the order')
        program.key('Delete')
        program.wait_for(lambda: self.outcomes() == [first, second], 'it to go')
        self.assert_quiet(program)

    def outcomes_of_file(self):
        module = driver.find_module(driver.read(self.path), 'AIH-104')
        return [outcome.findtext(f'{NAMESPACE}title')
                for outcome in module.findall(f'{NAMESPACE}outcome')]

    def test_an_assessment_is_added(self):
        program = self.begin_here()
        self.select('AIH-104')
        before = len(self.module('AIH-104').findall(f'{NAMESPACE}assessment'))
        self.press('Add Assessment')
        program.find('label', 'Modified')
        self.assertEqual(before + 1, len(self.module('AIH-104').findall(f'{NAMESPACE}assessment')))

    def test_a_requirement_is_found_and_removed_by_keyboard(self):
        program = self.begin_here()
        self.select('AIH-105')
        self.press('Add Requirement')
        finder = program.find('entry', 'Find a module')
        program.type('aih-101')
        program.wait_for(lambda: program.look('label', 'AIH-102', finder.get_parent()) is None,
                         'the others to go')
        program.key('Return')
        row = program.find('push button', 'AIH-101 Foundations', self.page())
        wanted = driver.find_module(driver.read(self.path), 'AIH-101').get('id')
        found = self.module('AIH-105').findall(f'{NAMESPACE}prerequisite')
        self.assertTrue(any(wanted in one.attrib.values() for one in found))
        program.press('push button', 'Remove', row.get_parent().get_parent())
        program.wait_for(lambda: not program.look('push button', 'AIH-101 Foundations', self.page()),
                         'the requirement to go')
        self.assertEqual([], self.module('AIH-105').findall(f'{NAMESPACE}prerequisite'))

    def test_an_assumed_value_is_confirmed_with_one_click(self):
        program = self.begin_here()
        self.select('AIH-104')
        self.assertEqual('*', driver.find_module(driver.read(self.path), 'AIH-104').get('assumed'))
        credits = self.field('Credits')
        buttons = list(program.look_all('push button', 'Confirm assumed value', self.page()))
        program.click(min(buttons, key=lambda one: abs(self.box(one).y - self.box(credits).y)))
        program.find('label', 'Modified')
        after = self.module('AIH-104').get('assumed').split()
        self.assertIn('title', after)
        self.assertNotIn('credits', after)
        self.assertNotIn('*', after)

    def test_details_are_reached_and_left_by_keyboard(self):
        program = self.begin_here()
        self.select('AIH-104')
        program.click(self.card('AIH-104'))
        program.key('Return')
        code = self.field('Code')
        focused = driver.see().StateType.FOCUSED
        for _ in range(12):
            if code.get_state_set().contains(focused):
                break
            program.key('Tab')
        self.assertTrue(code.get_state_set().contains(focused))
        program.key('ctrl+a')
        program.type('KEY-1')
        program.find('list item', 'KEY-1, Clinical Data')
        self.assertEqual('KEY-1', self.module('KEY-1').get('code'))

    def test_a_project_without_a_programme_gets_one(self):
        self.path = self.home / 'bare.cursus'
        self.path.write_text(WITHOUT_PROGRAMME, 'utf-8')
        program = self.program = self.start(self.path)
        program.click(program.find('push button', 'Describe the Programme'))
        title = self.field('Title en', 'Programme')
        program.wait_for(lambda: title.get_state_set().contains(driver.see().StateType.FOCUSED),
                         'the cursor in the title')
        program.type('From Nothing')
        program.wait_for(lambda: 'From Nothing' in program.window().get_name(), 'the title')
        root = self.save()
        self.assertEqual('From Nothing', root.find(f'{NAMESPACE}programme')
                         .findtext(f'{NAMESPACE}title'))
        program.key('ctrl+z', 'ctrl+z')
        program.find('push button', 'Describe the Programme')
        self.assertIsNone(self.save().find(f'{NAMESPACE}programme'))
        self.assert_quiet(program)


class Problems(Inspected):
    """What is not as it should be, below the plan."""

    def row(self, words):
        return self.program.find('list item', words, self.list())

    def list(self):
        return self.program.find('list', 'Problems')

    def test_a_problem_leads_to_what_it_is_about(self):
        program = self.begin_here()
        program.click(self.row('Semester 4 · Ethics'))
        self.field('Credits to reach', 'Term')
        self.assert_quiet(program)

    def test_a_remedy_is_one_click_and_one_step(self):
        program = self.begin_here()
        before = self.path.read_bytes()
        self.select('AIH-104')
        program.key('ctrl+Right')
        program.find('label', '6 problems')
        program.press('push button', '5 warnings')
        program.click(program.find('push button', 'Move', self.list()))
        program.wait_for(lambda: not program.look('push button', '1 error'), 'the error to go')
        program.key('ctrl+z')
        program.find('push button', '1 error')
        program.key('ctrl+z')
        program.find('label', 'Saved')
        self.assertEqual(before, self.path.read_bytes())

    def waive(self, words, reason):
        program = self.program
        program.click(program.find('push button', 'Waive…', self.row(words)))
        field = program.find('text', 'Reason')
        program.type(reason)
        popover = field.get_parent()
        program.click(program.find('push button', 'Waive', popover))

    def test_a_rule_is_waived_with_a_reason_and_the_waiver_taken_back(self):
        program = self.begin_here()
        self.waive('Semester 3 · Ethics', 'Ethics come in the thesis')
        program.find('label', '2 problems')
        waivers = list(self.save().iter(f'{NAMESPACE}waiver'))
        self.assertEqual(['Ethics come in the thesis'],
                         [waiver.get('reason') or ''.join(waiver.itertext()).strip()
                          for waiver in waivers])

        # Only what is waived is listed, so that it is in sight.
        program.click(program.find('push button', '2 warnings'))
        program.click(program.find('push button', '1 waived'))
        program.click(program.find('push button', 'Stop Waiving',
                                   self.row('Ethics come in the thesis')))
        program.find('label', '3 problems')
        self.assertEqual([], list(self.save().iter(f'{NAMESPACE}waiver')))
        self.assert_quiet(program)

    def test_problems_are_filtered_by_severity(self):
        program = self.begin_here()
        self.row('Semester 3 · Ethics')
        program.click(program.find('push button', '3 warnings'))
        program.wait_for(lambda: program.look('list item', 'Semester 3 · Ethics') is None,
                         'the warnings to go')
        program.find('label', '3 problems')
        program.click(program.find('push button', '3 warnings'))
        self.row('Semester 3 · Ethics')


if __name__ == '__main__':
    sys.exit(driver.main(__name__))
