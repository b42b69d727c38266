#!/usr/bin/python3
# test_check_layers.py - check-layers.py finds what it should, and nothing else
#
# SPDX-License-Identifier: GPL-3.0-or-later

import contextlib
import importlib.util
import io
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

SCRIPT = pathlib.Path(__file__).resolve().with_name('check-layers.py')
spec = importlib.util.spec_from_file_location('check_layers', SCRIPT)
check_layers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check_layers)

TABLE = """\
# one library for each room
# rooms begin: room, the rooms it may include (and whatever those may include)
rooms = [
  ['base', []],
  ['model', ['base']], # the records
  ['store', ['model']],
  ['cli', ['store']],
]
# rooms end
foreach room : rooms
  subdir (room[0])
endforeach
"""

TREE = {
    'meson.build': TABLE,
    'README.md': 'One paragraph for each room.\n',
    'base/meson.build': '',
    'base/text.h': '#include <glib.h>\n',
    'base/text.c': '#include "base/text.h"\n',
    'model/project.h': '#include "base/text.h"\n\n#include <glib.h>\n',
    'model/project.c': '#include "model/project.h"\n#include "model/project-private.h"\n',
    'model/project-private.h': '#include "model/project.h"\n',
    'model/project-edit.c': '#include "model/project.h"\n#include "model/project-private.h"\n',
    'store/reader.c': '#include "model/project.h"\n#include "base/text.h"\n',
    'cli/main.c': '#include "base/text.h"\n#include "model/project.h"\n',
}


class CheckLayers(unittest.TestCase):
    def check(self, changes):
        """The exit code and the lines for the tree above with some files added or replaced."""
        with tempfile.TemporaryDirectory() as folder:
            self.write(pathlib.Path(folder), {**TREE, **changes})
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                code = check_layers.main([folder])
            return code, output.getvalue().splitlines()

    def write(self, root, files):
        for name, text in files.items():
            if text is not None:
                path = root / 'src' / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding='utf-8')

    def assert_well(self, changes, line):
        self.assertEqual(self.check(changes), (0, [line]))

    def assert_finds(self, changes, *expected):
        code, lines = self.check(changes)
        self.assertEqual(lines, list(expected))
        self.assertEqual(code, 1)

    def assert_refuses_table(self, table, place):
        code, lines = self.check({'meson.build': table})
        self.assertEqual(code, 1)
        self.assertEqual(len(lines), 1, lines)
        self.assertTrue(lines[0].startswith(place + ': '), lines[0])

    # what is in order

    def test_tree_in_order(self):
        self.assert_well({}, '8 files, 4 rooms: in order')

    def test_comments_and_other_text_do_not_include(self):
        self.assert_well({'base/text.c': '// #include "cli/main.h"\n'
                                         '/* told in\n#include "store/reader.h"\n*/\n'
                                         'const char *url = "http://x/*";\n'
                                         'const char *text = "*/ #include";\n'},
                         '8 files, 4 rooms: in order')

    def test_hidden_and_backup_files_are_left_alone(self):
        self.assert_well({'.cache/x.c': '#include "y.h"\n', 'meson.build~': '',
                          'base/text.c~': '#include "y.h"\n'},
                         '8 files, 4 rooms: in order')

    def test_folders_in_a_room(self):
        self.assert_well({'cli/show/show.c': '#include "cli/common/output.h"\n',
                          'cli/common/output.h': '#include "base/text.h"\n'},
                         '10 files, 4 rooms: in order')

    def test_rooms_in_a_room(self):
        table = TABLE.replace("['cli', ['store']]",
                              "['gui/board', ['store']],\n  ['gui/window', ['gui/board']]")
        files = {'meson.build': table, 'cli/main.c': None, 'gui/meson.build': '',
                 'gui/board/card.h': '',
                 'gui/window/window.c': '#include "gui/board/card.h"\n'}
        self.assert_well(files, '9 files, 5 rooms: in order')
        self.assert_finds({**files, 'gui/board/card.c': '#include "gui/window/frame.h"\n',
                           'gui/window/frame.h': ''},
                          'src/gui/board/card.c:1: “gui/board” may not include “gui/window” '
                          '(“gui/window/frame.h”)',
                          'src/gui/board/card.c:1: a circle of folders: '
                          'gui/board → gui/window → gui/board')

    # includes

    def test_include_that_goes_up(self):
        self.assert_finds({'base/text.c': '#include "base/text.h"\n\n#include "model/project.h"\n',
                           'model/project.h': ''},
                          'src/base/text.c:3: “base” may not include “model” (“model/project.h”)')

    def test_include_of_a_room_beside(self):
        table = TABLE.replace("['cli', ['store']]", "['cli', ['model']]")
        self.assert_finds({'meson.build': table, 'store/reader.h': '',
                           'cli/main.c': '# include "store/reader.h"\n'},
                          'src/cli/main.c:1: “cli” may not include “store” (“store/reader.h”)')

    def test_include_of_no_file(self):
        self.assert_finds({'cli/main.c': '\n#include "cli/output.h"\n'},
                          'src/cli/main.c:2: there is no file src/cli/output.h')

    def test_include_by_name_alone(self):
        self.assert_finds({'base/text.c': '#include "text.h"\n'},
                          'src/base/text.c:1: there is no file src/text.h')

    def test_include_by_a_way_round(self):
        self.assert_finds({'base/text.c': '#include "../model/project.h"\n'},
                          'src/base/text.c:1: there is no file src/../model/project.h')

    def test_include_after_a_comment(self):
        self.assert_finds({'base/text.c': '/* one\ntwo */ #include "base/none.h" // three\n'},
                          'src/base/text.c:2: there is no file src/base/none.h')

    def test_angle_brackets_do_not_hide_a_room(self):
        self.assert_finds({'base/text.c': '#include <model/project.h>\n', 'model/project.h': ''},
                          'src/base/text.c:1: <model/project.h> is our own and takes quotes',
                          'src/base/text.c:1: “base” may not include “model” (“model/project.h”)')

    def test_private_header_of_another_folder(self):
        self.assert_finds({'store/reader.c': '#include "model/project-private.h"\n'},
                          'src/store/reader.c:1: “model/project-private.h” is private to its folder')

    def test_private_header_of_the_folder_above(self):
        self.assert_finds({'model/sub/more.c': '#include "model/project-private.h"\n'},
                          'src/model/sub/more.c:1: “model/project-private.h” is private to its folder')

    # circles

    def test_circle_of_files(self):
        self.assert_finds({'base/date.h': '#include "base/text.h"\n',
                           'base/text.c': '\n#include "base/date.h"\n'},
                          'src/base/date.h:1: a circle of files: base/date → base/text → base/date')

    def test_circle_of_three_files(self):
        self.assert_finds({'base/a.c': '#include "base/b.h"\n', 'base/a.h': '',
                           'base/b.h': '#include "base/c.h"\n',
                           'base/c.h': '#include "base/a.h"\n'},
                          'src/base/a.c:1: a circle of files: base/a → base/b → base/c → base/a')

    def test_two_circles_of_files(self):
        self.assert_finds({'base/a.h': '#include "base/b.h"\n', 'base/b.h': '#include "base/a.h"\n',
                           'cli/c.h': '#include "cli/d.h"\n', 'cli/d.h': '#include "cli/c.h"\n'},
                          'src/base/a.h:1: a circle of files: base/a → base/b → base/a',
                          'src/cli/c.h:1: a circle of files: cli/c → cli/d → cli/c')

    def test_private_header_hides_no_circle(self):
        self.assert_finds({'model/project-private.h': '#include "model/tag.h"\n',
                           'model/tag.h': '#include "model/project.h"\n'},
                          'src/model/project-private.h:1: a circle of files: '
                          'model/project → model/tag → model/project')

    def test_circle_of_folders_in_a_room(self):
        self.assert_finds({'cli/a/one.h': '', 'cli/a/two.c': '#include "cli/b/three.h"\n',
                           'cli/b/three.h': '', 'cli/b/four.c': '#include "cli/a/one.h"\n'},
                          'src/cli/a/two.c:1: a circle of folders: cli/a → cli/b → cli/a')

    def test_circle_of_a_folder_and_the_one_in_it(self):
        self.assert_finds({'cli/main.c': '#include "cli/a/one.h"\n', 'cli/a/one.h': '',
                           'cli/a/two.c': '#include "cli/output.h"\n', 'cli/output.h': ''},
                          'src/cli/main.c:1: a circle of folders: cli → cli/a → cli')

    def test_circle_of_folders_with_what_is_in_them(self):
        self.assert_finds({'cli/a/one.h': '', 'cli/a/deep/two.c': '#include "cli/b/three.h"\n',
                           'cli/b/three.h': '', 'cli/b/four.c': '#include "cli/a/one.h"\n'},
                          'src/cli/a/deep/two.c:1: a circle of folders: cli/a → cli/b → cli/a')

    # names and places

    def test_folder_outside_the_table(self):
        self.assert_finds({'utils/deep/list.c': '', 'utils/README.md': ''},
                          'src/utils:1: a folder that is no room of the table in src/meson.build')

    def test_file_outside_the_rooms(self):
        self.assert_finds({'main.c': '', 'notes.txt': ''},
                          'src/main.c:1: a file outside the rooms of the table in src/meson.build',
                          'src/notes.txt:1: a file outside the rooms of the table in src/meson.build',
                          'src/main.c:1: the same base name as src/cli/main.c')

    def test_same_base_name(self):
        self.assert_finds({'store/text.c': ''},
                          'src/store/text.c:1: the same base name as src/base/text.c')

    def test_same_base_name_of_a_pair_apart(self):
        self.assert_finds({'model/reader.h': ''},
                          'src/store/reader.c:1: the same base name as src/model/reader.h')

    # the table

    def test_circle_in_the_table(self):
        self.assert_finds({'meson.build': TABLE.replace("['base', []]", "['base', ['store']]")},
                          'src/meson.build:4: a circle of rooms: base → store → model → base')

    def test_room_that_includes_itself(self):
        self.assert_finds({'meson.build': TABLE.replace("['base', []]", "['base', ['base']]")},
                          'src/meson.build:4: a circle of rooms: base → base')

    def test_table_names_no_room(self):
        self.assert_finds({'meson.build': TABLE.replace("['store', ['model']]",
                                                        "['store', ['model', 'facts']]")},
                          'src/meson.build:6: “store” may include “facts”, which is no room')

    def test_table_with_a_room_twice(self):
        self.assert_refuses_table(TABLE.replace("['cli'", "['base'"), 'src/meson.build:7')

    def test_table_with_a_row_of_another_form(self):
        self.assert_refuses_table(TABLE.replace("['base', []]", "['base', 'model']"),
                                  'src/meson.build:4')
        self.assert_refuses_table(TABLE.replace("['base', []]", "['base']"), 'src/meson.build:4')
        self.assert_refuses_table(TABLE.replace("['base', []]", "files ('x')"), 'src/meson.build:4')

    def test_table_that_is_none(self):
        self.assert_refuses_table(TABLE.replace('rooms = [', 'rooms += ['), 'src/meson.build:2')
        self.assert_refuses_table(TABLE.replace('rooms = [', 'doors = ['), 'src/meson.build:2')
        self.assert_refuses_table(TABLE.replace('\n]\n', '\n'), 'src/meson.build:3')
        self.assert_refuses_table('# rooms begin\nrooms = []\n# rooms end\n', 'src/meson.build:1')

    def test_table_without_marks(self):
        self.assert_refuses_table(TABLE.replace('# rooms begin', '# rooms'), 'src/meson.build:1')
        self.assert_refuses_table(TABLE.replace('# rooms end', ''), 'src/meson.build:1')
        self.assert_refuses_table(None, 'src/meson.build:1')

    # as a program

    def test_exit_codes(self):
        with tempfile.TemporaryDirectory() as folder:
            self.write(pathlib.Path(folder), TREE)
            self.assertEqual(self.run_script(folder), (0, '8 files, 4 rooms: in order\n'))
            self.write(pathlib.Path(folder), {'main.c': ''})
            self.assertEqual(self.run_script(folder)[0], 1)
        self.assertEqual(self.run_script('one', 'two')[0], 2)

    def run_script(self, *arguments):
        done = subprocess.run([sys.executable, SCRIPT, *arguments], check=False, text=True,
                              encoding='utf-8', stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return done.returncode, done.stdout


if __name__ == '__main__':
    unittest.main()
