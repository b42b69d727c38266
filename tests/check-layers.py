#!/usr/bin/python3
# check-layers.py - holds src/ to the table of rooms
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks src/ against the table of rooms in src/meson.build.

Reads the table between "# rooms begin" and "# rooms end" and every quoted include, prints a line
for each finding (file:line: what is wrong) and exits with 1 if there is one. What is checked:
includes go only to rooms that the table allows, directly or through another; they name a file in
src/; everything in src/ belongs to a room; there is no circle of rooms, folders or files; base
names are unique; a private header stays in its folder.

A file and its header are one (x.c, x.h), and so is the header that parts of a class share among
themselves (x-private.h).
"""

import ast
import pathlib
import posixpath
import re
import sys

BEGIN, END = '# rooms begin', '# rooms end'
TABLE = 'src/meson.build'
NO_SOURCES = {'meson.build', 'README.md'}
PRIVATE = '-private'

# Comments are looked for together with strings, so that neither is mistaken for the other.
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
INCLUDE = re.compile(r'[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]')


class TableError(Exception):
    """The table of rooms cannot be read."""


class Include:
    """One include of a source: where it stands and what it names, as paths below src/."""

    def __init__(self, source, line, target):
        self.source, self.line, self.target = source, line, target

    @property
    def place(self):
        return f'src/{self.source}:{self.line}'


def find_circles(edges):
    """One circle for each knot of a graph {node: {node, ...}}, as a list of its nodes in order."""
    reach = {}
    for start in edges:
        seen, todo = set(), list(edges[start])
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo.extend(edges.get(node, ()))
        reach[start] = seen

    circles, told = [], set()
    for start in sorted(edges):
        if start in told or start not in reach[start]:
            continue
        told.update(node for node in reach[start] if start in reach.get(node, ()))
        circles.append(shortest_way_back(edges, start))
    return circles


def shortest_way_back(edges, start):
    """The shortest circle through a node, which must lie on one."""
    came_from, queue = {}, [start]
    for node in queue:
        for following in sorted(edges.get(node, ())):
            if following == start:
                circle = [node]
                while circle[0] != start:
                    circle.insert(0, came_from[circle[0]])
                return circle
            if following not in came_from:
                came_from[following] = node
                queue.append(following)
    raise AssertionError('not on a circle')


def draw(circle):
    return ' → '.join(circle + circle[:1])


# --- the table ---


def read_table(root):
    """The rooms with those each names itself, and the line each stands in."""
    path = root / TABLE
    try:
        lines = path.read_text(encoding='utf-8').splitlines()
    except OSError as error:
        raise TableError(f'{TABLE}:1: cannot be read: {error.strerror}') from error

    begins = [i for i, line in enumerate(lines) if line.lstrip().startswith(BEGIN)]
    ends = [i for i, line in enumerate(lines) if line.lstrip().startswith(END)]
    if len(begins) != 1 or len(ends) != 1 or ends[0] < begins[0]:
        raise TableError(f'{TABLE}:1: needs one line “{BEGIN}” and after it one line “{END}”')

    try:
        body = ast.parse('\n' * begins[0] + '\n'.join(lines[begins[0]:ends[0]])).body
    except SyntaxError as error:
        raise TableError(f'{TABLE}:{error.lineno}: the table of rooms is not a list') from error
    if (len(body) != 1 or not isinstance(body[0], ast.Assign)
            or not isinstance(body[0].value, ast.List)
            or [ast.unparse(target) for target in body[0].targets] != ['rooms']):
        raise TableError(f'{TABLE}:{begins[0] + 1}: expected “rooms = [ … ]” and nothing else')
    return read_rows(body[0].value.elts)


def read_rows(rows):
    allowed, line_of = {}, {}
    for row in rows:
        try:
            room, others = ast.literal_eval(row)
        except (TypeError, ValueError):
            room, others = None, None
        if not isinstance(room, str) or not isinstance(others, list):
            raise TableError(f'{TABLE}:{row.lineno}: expected [\'room\', [\'other room\', …]]')
        if room in allowed:
            raise TableError(f'{TABLE}:{row.lineno}: the room “{room}” stands in the table twice')
        allowed[room], line_of[room] = others, row.lineno
    if not allowed:
        raise TableError(f'{TABLE}:1: the table has no rooms')
    return allowed, line_of


def check_table(allowed, line_of):
    for room, others in allowed.items():
        for other in others:
            if other not in allowed:
                yield f'{TABLE}:{line_of[room]}: “{room}” may include “{other}”, which is no room'
    for circle in find_circles({room: set(others) for room, others in allowed.items()}):
        yield f'{TABLE}:{line_of[circle[0]]}: a circle of rooms: {draw(circle)}'


def close_table(allowed):
    """For each room all rooms it may include, with those that others bring along and itself."""
    closed = {}
    for room in allowed:
        closed[room], todo = set(), [room]
        while todo:
            other = todo.pop()
            if other not in closed[room]:
                closed[room].add(other)
                todo.extend(allowed.get(other, ()))
    return closed


# --- the tree ---


def list_tree(root):
    """All files and folders below src/, except what editors and tools hide or leave behind."""
    files, folders = [], []
    for path in sorted((root / 'src').rglob('*')):
        name = path.relative_to(root / 'src').as_posix()
        parts = name.split('/')
        if any(part.startswith('.') or part.endswith('~') for part in parts):
            continue
        (folders if path.is_dir() else files).append(name)
    return files, folders


def room_of(name, rooms):
    """The room a file or folder lies in: the longest that fits, so that rooms may have rooms."""
    parts = name.split('/')
    for length in range(len(parts), 0, -1):
        if '/'.join(parts[:length]) in rooms:
            return '/'.join(parts[:length])
    return None


def check_homes(files, folders, rooms):
    strange = []
    for folder in folders:
        on_the_way = any(room.startswith(folder + '/') for room in rooms)
        if not room_of(folder, rooms) and not on_the_way:
            if not any(folder.startswith(other + '/') for other in strange):
                strange.append(folder)
                yield f'src/{folder}:1: a folder that is no room of the table in {TABLE}'
    for name in files:
        inside = any(name.startswith(folder + '/') for folder in strange)
        if not inside and not room_of(name, rooms) and posixpath.basename(name) not in NO_SOURCES:
            yield f'src/{name}:1: a file outside the rooms of the table in {TABLE}'


def check_base_names(sources):
    first = {}
    for name in sources:
        stem = posixpath.splitext(name)[0]
        other = first.setdefault(posixpath.basename(stem), name)
        if posixpath.splitext(other)[0] != stem:
            yield f'src/{name}:1: the same base name as src/{other}'


# --- the includes ---


def read_includes(root, source):
    text = (root / 'src' / source).read_text(encoding='utf-8', errors='replace')
    text = COMMENT.sub(lambda found: blank(found.group()), text)
    for number, line in enumerate(text.split('\n'), start=1):
        found = INCLUDE.match(line)
        if found:
            yield found.group(1), Include(source, number, found.group(2))


def blank(token):
    """A comment becomes a space and the lines it took; a string stays."""
    return ' ' + '\n' * token.count('\n') if token[0] == '/' else token


def gather_includes(root, sources):
    """The includes that lead to a file in src/, and what is wrong with the others."""
    includes, findings, known = [], [], set(sources)
    for source in sources:
        for mark, include in read_includes(root, source):
            if include.target in known and mark == '"':
                includes.append(include)
            elif include.target in known:
                includes.append(include)
                findings.append(f'{include.place}: <{include.target}> is our own and takes quotes')
            elif mark == '"':
                findings.append(f'{include.place}: there is no file src/{include.target}')
    return includes, findings


def check_rooms(includes, allowed):
    closed = close_table(allowed)
    for include in includes:
        own, other = room_of(include.source, allowed), room_of(include.target, allowed)
        if own and other and other not in closed[own]:
            yield f'{include.place}: “{own}” may not include “{other}” (“{include.target}”)'


def check_private_headers(includes):
    for include in includes:
        stem = posixpath.splitext(include.target)[0]
        if (stem.endswith(PRIVATE)
                and posixpath.dirname(include.target) != posixpath.dirname(include.source)):
            yield f'{include.place}: “{include.target}” is private to its folder'


def check_circles(includes, what, ends_of):
    """ends_of gives the two nodes an include joins."""
    edges, place_of = {}, {}
    for include in includes:
        start, end = ends_of(include)
        if start != end:
            edges.setdefault(start, set()).add(end)
            edges.setdefault(end, set())
            place_of.setdefault((start, end), include.place)
    for circle in find_circles(edges):
        yield f'{place_of[circle[0], circle[1]]}: a circle of {what}: {draw(circle)}'


def pair_of(name):
    stem = posixpath.splitext(name)[0]
    return stem[:-len(PRIVATE)] if stem.endswith(PRIVATE) else stem


def files_joined(include):
    return pair_of(include.source), pair_of(include.target)


def folders_joined(include):
    return posixpath.dirname(include.source), posixpath.dirname(include.target)


def branches_joined(include):
    """The folders side by side that an include crosses between, each with all that is in it;
    nothing when one of them holds the other."""
    start = posixpath.dirname(include.source).split('/')
    end = posixpath.dirname(include.target).split('/')
    same = 0
    while same < min(len(start), len(end)) and start[same] == end[same]:
        same += 1
    if same in (len(start), len(end)):
        return '', ''
    return '/'.join(start[:same + 1]), '/'.join(end[:same + 1])


def check(root):
    """All findings in a source tree, and the line that says all is well."""
    allowed, line_of = read_table(root)
    files, folders = list_tree(root)
    sources = [name for name in files if name.endswith(('.c', '.h'))]
    includes, findings = gather_includes(root, sources)

    findings.extend(check_table(allowed, line_of))
    findings.extend(check_homes(files, folders, allowed))
    findings.extend(check_base_names(sources))
    findings.extend(check_rooms(includes, allowed))
    findings.extend(check_private_headers(includes))
    findings.extend(check_circles(includes, 'files', files_joined))
    of_folders = list(check_circles(includes, 'folders', folders_joined))
    of_branches = list(check_circles(includes, 'folders', branches_joined))
    findings.extend(dict.fromkeys(of_folders + of_branches))

    return findings, f'{len(sources)} files, {len(allowed)} rooms: in order'


def main(arguments):
    if len(arguments) > 1:
        print('usage: check-layers.py [SOURCE_ROOT]', file=sys.stderr)
        return 2
    here = pathlib.Path(__file__).resolve().parent.parent
    root = pathlib.Path(arguments[0]) if arguments else here

    try:
        findings, well = check(root)
    except TableError as error:
        findings, well = [str(error)], None
    for finding in findings:
        print(finding)
    if not findings:
        print(well)
    return 1 if findings else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
