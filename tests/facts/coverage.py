# coverage.py - who covers what on a route, computed slowly and plainly
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cursus-cli coverage --json` prints, with each kind of rows and with --gaps."""

from project import marks_of, strand_of, upwards
from route import rounded, routes_of

ROWS = 'module', 'term', 'outcome'


def assessed_marks(project, module):
    """The marks of a module as (tag, level, assessed)."""
    return [(project.tag[mark.word('tag')], int(mark.number('level', 1)), mark.flag('assessed'))
            for mark in module.all('covers') if mark.word('tag') in project.tag]


def ordered_modules(route):
    """Each module where it stands first: places term by term, a group's members at its place."""
    modules = []
    for place in route.places:
        for module in place.members if place.is_group else [place.module]:
            if module not in modules and route.begin(module) == place.begin:
                modules.append(module)
    return modules


def tag_cells(project, modules):
    """For each tag that one of the modules marks: the highest level, of how many different modules,
    and whether one of them assesses it; in the order of the tags."""
    different = {module.id: module for module in modules}.values()
    cells = []
    for tag in project.tags:
        marks = [(m.id, level, assessed) for m in different
                 for other, level, assessed in assessed_marks(project, m) if other is tag]
        if marks:
            cells.append({'tag': tag.id,
                          'level': max(level for _, level, _ in marks),
                          'modules': len({name for name, _, _ in marks}),
                          'assessed': any(assessed for _, _, assessed in marks)})
    return cells


def supports(route, outcome):
    """The modules that have an outcome which supports it, with these outcomes."""
    found = []
    for module in ordered_modules(route):
        ours = [o for o in module.all('outcome') if outcome.id in o.words('supports')]
        if ours:
            found.append((module, ours))
    return found


def outcome_cells(route, outcome):
    """The modules that support the outcome, or only test it: how many of their outcomes do, and
    whether one of these, or the outcome itself in this module, is tested."""
    tested = {name for module in route.project.modules for a in module.all('assessment')
              for name in a.words('tests')}
    ours = dict((module.id, outcomes) for module, outcomes in supports(route, outcome))
    cells = []
    for module in ordered_modules(route):
        outcomes = ours.get(module.id, [])
        here = any(outcome.id in a.words('tests') for a in module.all('assessment'))
        if outcomes or here:
            cells.append({'module': module.id, 'outcomes': len(outcomes),
                          'assessed': here or any(o.id in tested for o in outcomes)})
    return cells


def rows_of(route, by):
    project = route.project
    if by == 'module':
        return [{'id': m.id, 'term': route.terms[route.begin(m)].id, 'tags': tag_cells(project, [m])}
                for m in ordered_modules(route)]
    if by == 'term':
        running = [[m for p in route.running(t)
                    for m in (p.members if p.is_group else [p.module])]
                   for t in range(len(route.terms))]
        return [{'id': term.id, 'tags': tag_cells(project, modules)}
                for term, modules in zip(route.terms, running)]
    return [{'id': o.id, 'tags': tag_cells(project, [m for m, _ in supports(route, o)]),
             'modules': outcome_cells(route, o)} for o in project.outcomes]


def is_retired(tag):
    """It or a tag it stands in is."""
    return any(other.flag('retired') for other in upwards(tag))


def is_gap(route, tag):
    """Nobody marks it or a tag in it, and it is not retired."""
    return route.level(tag) is None and not is_retired(tag)


def table_json(route, by):
    rows = rows_of(route, by)
    cells = {tag.id: [cell for row in rows for cell in row['tags'] if cell['tag'] == tag.id]
             for tag in route.project.tags}
    shares, _ = route.coverage()
    tags = [{'id': tag.id, 'strand': strand_of(tag).id, 'cells': len(cells[tag.id]),
             'assessed': sum(cell['assessed'] for cell in cells[tag.id]),
             'gap': is_gap(route, tag), 'unprepared': route.unprepared(tag)}
            for tag in route.project.tags]
    strands = []
    for strand in route.project.strands:
        ours = [tag for tag in tags if tag['strand'] == strand.id]
        strands.append({'id': strand.id, 'tags': len(ours), 'cells': sum(t['cells'] for t in ours),
                        'gaps': sum(t['gap'] for t in ours),
                        'unprepared': sum(t['unprepared'] for t in ours),
                        'share': rounded(shares[strand.id]['share'], 4),
                        'reach': rounded(shares[strand.id]['reach'], 4)})
    return {'strands': strands, 'tags': tags, 'rows': rows}


# What is left open

def covering(route, tag):
    """The modules that mark the tag or a tag in it, in file order."""
    return [m for m in route.there
            if any(tag in upwards(other) for other, _ in marks_of(route.project, m))]


def is_assessed(route, tag):
    return any(assessed for m in route.there
               for other, _, assessed in assessed_marks(route.project, m) if tag in upwards(other))


def out_of_order(route, tag):
    """The modules with a mark of level 2 or 3 on the tag itself before which, or with which, none
    of a lower level begins: by term, level, file order."""
    marks = [(route.begin(m), level, route.project.position[m.id], m) for m in route.there
             for other, level in marks_of(route.project, m) if other is tag]
    return [m for t, level, _, m in sorted(marks, key=lambda mark: mark[:3])
            if level > 1 and not any(lower < level and begin <= t for begin, lower, _, _ in marks)]


def successor(tag):
    return next((other.word('superseded-by') for other in upwards(tag)
                 if other.word('superseded-by')), None)


def gaps_of_tag(route, tag, kind):
    """The modules named for this kind of gap, None for a gap without; empty: there is none."""
    level, modules = route.level(tag), covering(route, tag)
    if kind == 'superseded':
        marked = any(other is tag for m in route.there for other, _ in marks_of(route.project, m))
        return [None] if marked and successor(tag) else []
    if is_retired(tag):
        return []
    if kind == 'uncovered':
        return [None] if level is None else []
    if kind == 'once':
        return [modules[0].id] if len(modules) == 1 else []
    if kind == 'not-mastered':
        return [None] if level is not None and level < 3 else []
    if kind == 'not-assessed':
        return [None] if level is not None and not is_assessed(route, tag) else []
    return [m.id for m in out_of_order(route, tag)]


def gaps_json(route):
    kinds = 'uncovered', 'once', 'not-mastered', 'not-assessed', 'out-of-order', 'superseded'
    return {'gaps': [{'gap': kind, 'strand': strand.id, 'tag': tag.id, 'module': module,
                      'successor': successor(tag) if kind == 'superseded' else None}
                     for strand in route.project.strands for kind in kinds
                     for tag in route.project.tags if strand_of(tag) is strand
                     for module in gaps_of_tag(route, tag, kind)]}


def coverage(project, path, by):
    """What is printed with --by; `by` may also be gaps."""
    routes = []
    for route in routes_of(project):
        plan, pathway = route.ids
        figures = gaps_json(route) if by == 'gaps' else table_json(route, by)
        routes.append({'plan': plan, 'pathway': pathway, **figures})
    return {'file': str(path), 'routes': routes}
