# driver.py - the real window, driven by mouse and keyboard and read as a screen reader does
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the window have in common.

A file of tests has one screen of its own (Xvfb) and one bus; each test starts the program anew in
a home of its own. Nothing here waits for a fixed time before it looks: wait_for() looks again and
again until something is so, and gives up only after a minute. A test that fails leaves a picture
of the screen in the folder of the build.
"""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import unittest
import xml.etree.ElementTree as ElementTree

PATIENCE = 60   # seconds; much longer than anything takes
GLANCE = 0.05   # seconds between two looks
STEP = 0.05     # seconds between two moves of the pointer, or GTK sees only the last of them
NAMESPACE = '{https://cursus-app.github.io/ns/project/1}'
SIZE = (1440, 900)

TOOLS = ['Xvfb', 'dbus-daemon', 'xdotool', 'import']


class GaveUp(AssertionError):
    """What was waited for did not come."""


def wait_for(look, what, seconds=PATIENCE):
    """Gives what look() gives, as soon as that is something."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise GaveUp(f'waited for {what}')
        time.sleep(GLANCE)


# --- the screen ---

class Screen:
    """An X server and a bus for as long as a file of tests runs."""

    def __init__(self, size=SIZE):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='cursus-window-'))
        self.processes = []
        self.display = self.start_server(size)
        os.environ['DISPLAY'] = self.display
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = self.start_bus()
        os.environ['NO_AT_BRIDGE'] = '0'

    def start_server(self, size):
        read, write = os.pipe()
        command = ['Xvfb', '-displayfd', str(write), '-screen', '0', f'{size[0]}x{size[1]}x24',
                   '-nolisten', 'tcp', '-noreset']
        self.processes.append(subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError('Xvfb does not start')
        return f':{number}'

    def start_bus(self):
        runtime = self.folder / 'runtime'
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, 'XDG_RUNTIME_DIR': str(runtime)}
        os.environ['XDG_RUNTIME_DIR'] = str(runtime)
        bus = subprocess.Popen(['dbus-daemon', '--session', '--nofork', '--print-address=1'],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                               env=environment)
        self.processes.append(bus)
        return bus.stdout.readline().strip()

    def photograph(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(['import', '-silent', '-window', 'root', str(path)], check=False)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def tool(*arguments):
    done = subprocess.run(['xdotool', *map(str, arguments)], check=True, capture_output=True,
                          text=True)
    return done.stdout


def geometry(window):
    """Where a window of X is and how large: x, y, width, height."""
    lines = dict(line.split('=', 1) for line in
                 tool('getwindowgeometry', '--shell', window).splitlines())
    return tuple(int(lines[name]) for name in ('X', 'Y', 'WIDTH', 'HEIGHT'))


def is_dot(window):
    try:
        return geometry(window)[2:] == (1, 1)
    except subprocess.CalledProcessError:
        return True    # it has gone meanwhile


# --- the program ---

class Program:
    """Cursus while it runs, in a home folder of its own."""

    def __init__(self, build, home, environment=None):
        self.build, self.home = build, home
        self.environment = {**self.make_environment(), **(environment or {})}
        self.process = None
        self.log = home / 'log'

    def make_environment(self):
        source = pathlib.Path(__file__).resolve().parent.parent.parent
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(('LC_', 'LANG', 'GTK_', 'ADW_', 'XDG_'))
                       and name != 'WAYLAND_DISPLAY'}
        environment |= {
            'CURSUS_DATA_DIR': str(source / 'data'),
            'CURSUS_LOCALE_DIR': str(self.build / 'po'),
            'GDK_BACKEND': 'x11',
            'GIO_USE_VFS': 'local',
            'GSETTINGS_BACKEND': 'memory',
            'GSETTINGS_SCHEMA_DIR': str(self.build / 'data' / 'desktop'),
            'GSK_RENDERER': 'cairo',
            'GTK_USE_PORTAL': '0',
            'G_DEBUG': 'fatal-warnings',
            'HOME': str(self.home),
            'LC_ALL': 'C.UTF-8',
            'XDG_RUNTIME_DIR': os.environ['XDG_RUNTIME_DIR'],
        }
        for name in ('CACHE', 'CONFIG', 'DATA', 'STATE'):
            environment[f'XDG_{name}_HOME'] = str(self.home / name.lower())
        return environment

    def run(self, *arguments):
        command = [str(self.build / 'src' / 'cursus'), *map(str, arguments)]
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen(command, env=self.environment, cwd=self.home,
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def start(self, *arguments):
        """Starts it and waits until its window is there."""
        self.run(*arguments)
        self.wait_for(self.window, 'the window')
        return self

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def wait_for(self, look, what):
        """Like wait_for(), but does not wait for a program that has ended."""
        def look_on():
            if not self.is_running():
                raise GaveUp(f'Cursus ended with {self.process.returncode}, waiting for {what}')
            return look()
        return wait_for(look_on, what)

    def wait_until_gone(self):
        wait_for(lambda: not self.is_running(), 'the end of the program')
        return self.process.returncode

    def kill(self):
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        if self.is_running():
            self.kill()

    def complaints(self):
        return self.log.read_text('utf-8', 'replace').strip() if self.log.exists() else ''

    # --- what a screen reader sees ---

    def window(self):
        windows = self.windows()
        return windows[0] if windows else None

    def windows(self):
        return [child for node in self.applications() for child in children(node)]

    def applications(self):
        desktop = see().get_desktop(0)
        desktop.clear_cache()
        ours = [node for node in children(desktop)
                if ask(node.get_process_id) == self.process.pid]
        for node in ours:
            # What is kept is brought up to date by a main loop, and there is none here.
            node.set_cache_mask(see().Cache.NONE)
        return ours

    def look(self, role=None, name=None, within=None):
        """The first that can be seen and has this role and this in its name, or None."""
        return next(self.look_all(role, name, within), None)

    def look_all(self, role=None, name=None, within=None):
        roots = [within] if within is not None else self.windows()
        for root in roots:
            for node in walk(root):
                if role is not None and ask(node.get_role_name) != role:
                    continue
                if (name is None or name in name_of(node)) and has_size(node):
                    yield node

    def find(self, role=None, name=None, within=None):
        """Waits for it."""
        return self.wait_for(lambda: self.look(role, name, within), f'{role or "anything"} “{name}”')

    def names(self, role):
        return [name_of(node) for node in self.look_all(role)]

    def press(self, role, name, within=None):
        """Does what a click does, as a screen reader asks for it."""
        self.do(self.find(role, name, within))

    def do(self, node, action=None):
        """The action of a node with this name; the first if none is said."""
        names = [ask(lambda i=i: node.get_action_name(i))
                 for i in range(ask(node.get_n_actions) or 0)]
        if action is not None and action not in names:
            raise GaveUp(f'“{node.get_name()}” cannot do {action}, only {names}')
        if not node.do_action(names.index(action) if action is not None else 0):
            raise GaveUp(f'“{node.get_name()}” does not do {action or names[:1]}')

    def activate(self, action, parameter=''):
        """An action of the application, over the bus, such as “quit”."""
        subprocess.run(['gdbus', 'call', '--session', '--dest', 'io.github.cursus_app.Cursus',
                        '--object-path', '/io/github/cursus_app/Cursus', '--method',
                        'org.gtk.Actions.Activate', action, f'[{parameter}]', '{}'],
                       check=True, capture_output=True)

    # --- hands ---

    @staticmethod
    def key(*keys):
        for key in keys:
            tool('key', '--clearmodifiers', key)

    @staticmethod
    def type(text):
        # xdotool puts a letter that no key has on a spare key while it types it; GTK must have
        # heard of that before the key comes, and has other things to do on a busy machine.
        tool('type', '--delay', 20 if text.isascii() else 150, text)

    def origin(self, frame=None):
        """Where the content of a window begins on the screen: X keeps a border for its shadow."""
        frame = frame or self.window()
        extents = frame.get_extents(see().CoordType.WINDOW)
        left, top, width, height = self.find_geometry(name_of(frame), extents.width)
        return left + (width - extents.width) // 2, top + (height - extents.height) // 2

    def find_geometry(self, name, width):
        """Of the window that is called so; what is dragged has a small one of that name, too."""
        windows = tool('search', '--onlyvisible', '--pid', self.process.pid).split()
        named = (window for window in windows if geometry(window)[2] >= width and
                 tool('getwindowname', window).replace('\u00a0', ' ').strip() == name.strip())
        return geometry(next(named, windows[0]))

    def place(self, spot, fraction=(0.5, 0.5)):
        """Where a node is on the screen, in pixels; a point stays what it is."""
        if isinstance(spot, tuple):
            return spot
        left, top = self.origin_of_popover(spot) or self.origin_of_window(spot)
        extents = spot.get_extents(see().CoordType.WINDOW)
        return (left + extents.x + int(extents.width * fraction[0]),
                top + extents.y + int(extents.height * fraction[1]))

    def origin_of_window(self, node):
        frames = self.windows()
        return self.origin(frame_of(node) if len(frames) > 1 else frames[0])

    def origin_of_popover(self, node):
        """Where the content of a window would begin if what is in a popover were in the window; None
        if it is in none. A popover is a window of its own to X, and is known by its size."""
        frames = [name_of(frame).strip() for frame in self.windows()]
        ids = tool('search', '--onlyvisible', '--pid', self.process.pid).split()
        popovers = [geometry(window) for window in ids
                    if tool('getwindowname', window).replace('\u00a0', ' ').strip() not in frames]
        while popovers and node is not None:
            extents = ask(lambda n=node: n.get_extents(see().CoordType.WINDOW))
            if extents is None:
                return None
            for x, y, width, height in popovers:
                if (width, height) == (extents.width, extents.height):
                    return x - extents.x, y - extents.y
            node = ask(node.get_parent)
        return None

    def point(self, spot, fraction=(0.5, 0.5)):
        """A hand does not jump: on its way it is heard of more than once."""
        x, y = self.place(spot, fraction)
        tool('mousemove', x - 1, y - 1)
        tool('mousemove', x, y)
        time.sleep(STEP)

    def click(self, spot, button=1, fraction=(0.5, 0.5)):
        self.point(spot, fraction)
        tool('click', button)

    def drag(self, start, end, fraction=(0.5, 0.5)):
        """Carries what is at start to end. GTK needs to see the steps, so there is time between."""
        (x, y), (to_x, to_y) = self.place(start), self.place(end, fraction)
        shown = self.shown()
        tool('mousemove', x, y)
        time.sleep(STEP)
        tool('mousedown', 1)
        time.sleep(4 * STEP)
        tool('mousemove', x + 12, y + 12)
        for step in range(1, 5):
            time.sleep(STEP)
            tool('mousemove', x + (to_x - x) * step // 4, y + (to_y - y) * step // 4)
        time.sleep(2 * STEP)
        tool('mousemove', to_x + 1, to_y + 1)
        time.sleep(4 * STEP)
        carried = self.shown() - shown
        tool('mouseup', 1)
        # While the picture of what is dragged is there, Escape would be about the drag, and GTK 4.8
        # has no answer for a screen reader that asks where the picture stands.
        self.wait_for(lambda: not self.shown() & carried, 'the end of the drag')

    def shown(self):
        """The windows of X that are to be seen, popovers and what is dragged among them.

        GTK keeps one of a single dot outside the screen, which holds the pointer during drags.
        """
        windows = tool('search', '--onlyvisible', '--pid', self.process.pid).split()
        return {window for window in windows if not is_dot(window)}


# --- the tree of what can be seen ---

def see():
    """The library for it, which must not be loaded before there is a bus."""
    import gi  # pylint: disable=import-outside-toplevel
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi  # pylint: disable=import-outside-toplevel
    return Atspi


def ask(question):
    """What a node answers; None if it went away meanwhile."""
    from gi.repository import GLib  # pylint: disable=import-outside-toplevel
    try:
        return question()
    except GLib.Error:
        return None


def children(node):
    found = (ask(lambda n=n: node.get_child_at_index(n)) for n in range(ask(node.get_child_count) or 0))
    return [child for child in found if child is not None]


def is_shown(node):
    states = ask(node.get_state_set)
    return states is not None and states.contains(see().StateType.VISIBLE)


def name_of(node):
    """What it is called; a space that does not break is one like any other."""
    return (ask(node.get_name) or '').replace('\u00a0', ' ')


def has_size(node):
    """Pages that are not in front have none."""
    extents = ask(lambda: node.get_extents(see().CoordType.WINDOW))
    return extents is None or extents.width > 0


def is_sensitive(node):
    states = ask(node.get_state_set)
    return states is not None and states.contains(see().StateType.SENSITIVE)


def frame_of(node):
    """The window in which it stands."""
    parent = node.get_parent()
    while parent is not None and ask(parent.get_role_name) != 'application':
        node, parent = parent, parent.get_parent()
    return node


def walk(node):
    yield node
    for child in children(node):
        if is_shown(child):
            yield from walk(child)


# --- tests ---

class WindowTest(unittest.TestCase):
    """A test with a home of its own, in which programs are started."""

    build = None
    screen = None

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix='home-', dir=self.screen.folder))
        self.programs = []

    def tearDown(self):
        for program in self.programs:
            program.close()

    def start(self, *arguments, **environment):
        program = Program(self.build, self.home, environment)
        self.programs.append(program)
        return program.start(*arguments)

    def begin(self, template='master-ai-healthcare', name='programme.cursus'):
        """A file that was begun from a template, in the home of the test."""
        path = self.home / name
        source = pathlib.Path(__file__).resolve().parent.parent.parent
        subprocess.run([str(self.build / 'src' / 'cursus-cli'), 'new', template, '-o', str(path)],
                       check=True, stderr=subprocess.DEVNULL,
                       env={**os.environ, 'CURSUS_DATA_DIR': str(source / 'data')})
        return path

    def assert_quiet(self, program):
        self.assertEqual('', program.complaints())


def read(path):
    return ElementTree.parse(path).getroot()


def modules_of(root, term, plan=0):
    """The ids of what stands in a term, both counted from zero."""
    terms = list(list(root.iter(f'{NAMESPACE}plan'))[plan].iter(f'{NAMESPACE}term'))
    return [place.get('module') or place.get('group')
            for place in terms[term].iter(f'{NAMESPACE}place')]


def find_module(root, code):
    return next(module for module in root.iter(f'{NAMESPACE}module') if module.get('code') == code)


def flatten(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flatten(test)
        else:
            yield test


def run_one(test, folder):
    """Gives what went wrong, or None; and leaves a picture of it."""
    result = unittest.TestResult()
    original = test.tearDown

    def look_before_end():
        if sys.exc_info()[0] is not None or result.failures or result.errors or is_bad(test):
            test.screen.photograph(folder / f'{test.id().split(".")[-1]}.png')
        original()

    test.tearDown = look_before_end
    test.run(result)
    wrong = result.failures + result.errors
    logs = [program.complaints() for program in test.programs] if wrong else []
    return '\n'.join([text for _, text in wrong] + logs) if wrong else None


def is_bad(test):
    outcome = getattr(test, '_outcome', None)
    return outcome is not None and not outcome.success


def main(module):
    parser = argparse.ArgumentParser()
    parser.add_argument('--build-dir', type=pathlib.Path, required=True)
    parser.add_argument('names', nargs='*', help='only the tests that have one of these in their name')
    arguments = parser.parse_args()
    missing = [name for name in TOOLS if shutil.which(name) is None]
    if missing:
        print(f'1..0 # SKIP not installed: {", ".join(missing)}')
        return 0

    build = arguments.build_dir.resolve()
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[module])
    tests = [test for test in flatten(suite)
             if not arguments.names or any(name in test.id() for name in arguments.names)]
    WindowTest.build = build
    WindowTest.screen = Screen()
    failed = 0
    try:
        print(f'1..{len(tests)}')
        for number, test in enumerate(tests, 1):
            wrong = run_one(test, build / 'tests' / 'window' / 'failed')
            failed += wrong is not None
            name = test.id().split('.')[-1].removeprefix('test_').replace('_', ' ')
            print(f'{"ok" if wrong is None else "not ok"} {number} {name}', flush=True)
            for line in (wrong or '').splitlines():
                print(f'# {line}', flush=True)
    except KeyboardInterrupt:
        traceback.print_exc()
        failed += 1
    finally:
        WindowTest.screen.close()
    return 1 if failed else 0
