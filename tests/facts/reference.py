#!/usr/bin/python3
# reference.py - the figures and problems of a project, computed slowly and plainly
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what `cursus-cli facts --json` prints, with --check what `cursus-cli check --json` prints
but for the messages, with --coverage what `cursus-cli coverage --json` prints.

usage: reference.py [--check | --coverage=ROWS] [--as-of DATE] FILE…

It follows the definitions of docs/facts.md sentence by sentence, so that one sees that it is right;
check-facts.py holds cursus-cli to it.
"""

import argparse
import datetime
import json
import sys
from fractions import Fraction

from coverage import ROWS, coverage
from graph import graph_of
from problems import always_checked
from project import Project, assumed_count
from route import rounded, routes_of
from rules import check_rules

SEVERITIES = 'error', 'warning', 'hint'


def distance(asked, offered):
    """How far two languages are apart: the parts of their tags that they do not share from the
    start on; None if they share none."""
    a, b = asked.lower().split('-'), offered.lower().split('-')
    shared = 0
    while shared < min(len(a), len(b)) and a[shared] == b[shared]:
        shared += 1
    return len(a) + len(b) - 2 * shared if shared else None


def title_of(project):
    """In the project's language or the one nearest to it, else the first by its language tag."""
    texts = project.programme.texts('title') if project.programme else []
    ours = project.language or ''
    titles = sorted((language or ours, text) for language, text in (texts or [[]])[0])
    near = [(distance(ours, language), language, text) for language, text in titles
            if distance(ours, language) is not None]
    if near:
        return min(near)[2]
    return titles[0][1] if titles else None


def coverage_json(coverage):
    strands, untagged = coverage
    return {'strands': {name: {'share': rounded(figures['share'], 4),
                               'reach': rounded(figures['reach'], 4)}
                        for name, figures in strands.items()},
            'untagged': rounded(untagged, 4)}


def term_json(route, t):
    return {'id': route.terms[t].id,
            'credits': rounded(route.term_credits(t), 2),
            'unknown': route.term_unknown(t),
            'hours': rounded(route.term_hours(t), 2),
            'unknown_hours': route.term_unknown_hours(t),
            'modules': len(route.term_modules(t)),
            **coverage_json(route.coverage(t))}


def tag_json(route, tag):
    return {'id': tag.id,
            'modules': len({module.id for module, _ in route.marks(tag)}),
            'level': route.level(tag),
            'first_term': route.first_term(tag),
            'unprepared': route.unprepared(tag)}


def route_json(route):
    plan, pathway = route.ids
    return {'plan': plan,
            'pathway': pathway,
            'credits': rounded(route.credits(), 2),
            'unknown': route.unknown(),
            'hours': rounded(route.hours(), 2),
            'unknown_hours': route.unknown_hours(),
            'months': rounded(route.months(), 2),
            'not_placed': [module.id for module in route.not_placed()],
            **coverage_json(route.coverage()),
            'terms': [term_json(route, t) for t in range(len(route.terms))],
            'tags': [tag_json(route, tag) for tag in route.project.tags]}


def facts(path):
    """All figures of a file."""
    project = Project(path)
    return {'file': str(path),
            'programme': {
                'title': title_of(project),
                'modules': len(project.modules),
                'months': project.programme.number('months') if project.programme else None,
                'assumed': sum(map(assumed_count, project.records()))},
            'routes': [route_json(route) for route in routes_of(project)],
            'graph': graph_of(project)}


def check(path, today):
    """All problems of a file: errors, warnings, hints; in each, what is always checked first."""
    project = Project(path)
    routes = routes_of(project)
    found = always_checked(project, routes) + check_rules(project, routes, today)
    found.sort(key=lambda p: SEVERITIES.index(p['severity']))
    return [{'file': str(path), **p} for p in found]


def coverages(path):
    """All tables of coverage of a file, and what it leaves open."""
    project = Project(path)
    return {by: coverage(project, path, by) for by in (*ROWS, 'gaps')}


# JSON with exact numbers

def decimal(number):
    """The shortest form of a number with few decimals, without exponent."""
    whole, rest = divmod(number * 10000, 10000)
    assert rest.denominator == 1, number
    return f'{whole}.{int(rest):04}'.rstrip('0').rstrip('.')


def to_json(value):
    if isinstance(value, dict):
        return '{' + ', '.join(f'{json.dumps(k)}: {to_json(v)}' for k, v in value.items()) + '}'
    if isinstance(value, list):
        return '[' + ', '.join(map(to_json, value)) + ']'
    if isinstance(value, Fraction):
        return decimal(value)
    return json.dumps(value, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n\n')[0])
    parser.add_argument('--check', action='store_true', help='print problems, not figures')
    parser.add_argument('--coverage', choices=(*ROWS, 'gaps'), help='print who covers what')
    parser.add_argument('--as-of', type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument('files', nargs='+', metavar='FILE')
    arguments = parser.parse_args()
    if arguments.check:
        answer = [p for path in arguments.files for p in check(path, arguments.as_of)]
    else:
        by = arguments.coverage
        answer = [coverages(path)[by] if by else facts(path) for path in arguments.files]
        answer = answer[0] if len(answer) == 1 else answer
    print(to_json(answer))


if __name__ == '__main__':
    sys.exit(main())
