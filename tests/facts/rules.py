# rules.py - what the rules of a programme find
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a rule is checked, what it lacks, and what is waived. Its types: rule_types.py."""

from problems import problem
from project import FIELDS
from rule_types import BROKEN, HOLDS, RULES, UNKNOWN, complete_terms


def lacks_parameters(rule, project):
    """An unknown type, a parameter that is needed, a strand or tag that does not exist, a name
    that is no field."""
    name = rule.word('type')
    if name not in RULES:
        return True
    needs = RULES[name][1]

    def is_there(parameter):
        return rule.number('multiple') != 0 if parameter == 'multiple' else True

    if not all(any(rule.words(p) and is_there(p) for p in need) for need in needs):
        return True
    if rule.word('strand') and rule.word('strand') not in project.strand:
        return True
    if rule.word('tag') and rule.word('tag') not in project.tag:
        return True
    if name == 'complete':
        attributes, elements = FIELDS[rule.word('of')]
        return not set(rule.words('fields')) <= set(f'{attributes} {elements}'.split())
    return False


def is_waived(rule, about, names=()):
    """There is a waiver with a note that has no about, or one of the problem's."""
    return any(waiver.texts('note') and (waiver.word('about') is None or
                                         waiver.word('about') in [*about, *names])
               for waiver in rule.all('waiver'))


def look_by_hand(rule):
    state = 'waived' if is_waived(rule, [], [rule.id]) else UNKNOWN
    return problem(rule.word('severity', 'warning'), 'by-hand', [], rule=rule.id, state=state)


def check_rule(rule, project, routes, today):
    """The problems of one rule."""
    severity, name = rule.word('severity', 'warning'), rule.word('type')
    if lacks_parameters(rule, project):
        return [problem(severity, name, [], rule=rule.id, state=UNKNOWN)]
    where, _, function = RULES[name]
    if name == 'complete' and rule.word('of') == 'term':
        where, function = 'plan', complete_terms

    routes = [route for route in routes
              if (not rule.words('plans') or route.plan.id in rule.words('plans')) and
              (not rule.words('pathways') or
               (route.pathway and route.pathway.id in rule.words('pathways')))]
    if where == 'route':
        results = [(route.ids, function(rule, route)) for route in routes]
    elif where == 'plan':
        plans = dict.fromkeys(route.plan for route in routes)
        results = [((plan.id, None), function(rule, plan)) for plan in plans]
    else:
        modules = project.modules
        if rule.words('plans') or rule.words('pathways'):
            modules = [m for m in modules if any(m in route.there for route in routes)]
        extra = [today] if name == 'tag-currency' else []
        results = [((None, None), function(rule, project, modules, *extra))]

    found = []
    for ids, findings in results:
        for about, state in findings:
            if state == BROKEN and is_waived(rule, about, [i for i in ids if i]):
                state = 'waived'
            if state != HOLDS:
                found.append(problem(severity, name, about, ids, rule.id, state))
    return found


def check_rules(project, routes, today):
    """The problems of all rules, in file order."""
    found = []
    for rule in project.rules:
        if rule.word('type') == 'by-hand':
            found.append(look_by_hand(rule))
            continue
        found += check_rule(rule, project, routes, today)
        if rule.flag('by-hand'):
            found.append(look_by_hand(rule))
    return found
