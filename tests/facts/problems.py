# problems.py - what is always checked
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""One function for each code, in the order in which problems are listed.

Each gives what the problem is about, as lists of ids; of `offered`, with its state.
"""

from graph import can_be_taken, circles_of
from project import KINDS, terms_of
from route import split_is_valid


def problem(severity, code, about, route=(None, None), rule=None, state='broken'):
    return {'severity': severity, 'state': state, 'code': code, 'rule': rule, 'plan': route[0],
            'pathway': route[1], 'about': about}


# Of each route

def requisites(modules, *names):
    """The requisites of these kinds, module by module: (module, requisite, its ids as written)."""
    for module in modules:
        for name in names:
            for requisite in module.all(name):
                yield module, requisite, requisite.words('module')


def in_wrong_order(route, names, is_right):
    """Requisites of placed or reachable modules of whose alternatives some are placed or
    reachable, but none of them stands where it should."""
    project = route.project
    for module, requisite, ids in requisites(route.there, *names):
        others = [project.module[i] for i in ids if i in project.module and
                  project.module[i] in route.there]
        if others and not any(is_right(requisite.name, o, module) for o in others):
            yield [module.id, *ids]


def prerequisite_order(route):
    """A prerequisite ends in a term before the one the module begins in; any-of: one suffices."""
    return in_wrong_order(route, ['prerequisite'],
                          lambda name, other, module: route.end(other) < route.begin(module))


def corequisite_order(route):
    """A corequisite begins in the same term or earlier; a strict one in the same term."""
    def is_right(name, other, module):
        if name == 'strict-corequisite':
            return route.begin(other) == route.begin(module)
        return route.begin(other) <= route.begin(module)
    return in_wrong_order(route, ['corequisite', 'strict-corequisite'], is_right)


def prerequisite_missing(route):
    """What a placed or reachable module requires is placed or reachable."""
    for module, _, ids in requisites(route.there, 'prerequisite', 'corequisite',
                                     'strict-corequisite'):
        if not any(other.id in ids for other in route.there):
            yield [module.id, *ids]


def excluded_together(route):
    """Two different placed modules of which one excludes the other."""
    for i, a in enumerate(route.placed):
        for b in route.placed[i + 1:]:
            if (any(b.id in e.words('module') for e in a.all('excludes')) or
                    any(a.id in e.words('module') for e in b.all('excludes'))):
                yield [a.id, b.id]


# Of each plan

def places_of(project, plan):
    """The places of existing modules in a plan: (index of the term, term, place, module)."""
    for t, term in enumerate(plan.all('term')):
        for place in term.all('place'):
            if place.word('module') in project.module:
                yield t, term, place, project.module[place.word('module')]


def placed_twice(project, plan):
    """A module with several places in the plan."""
    for module in project.modules:
        terms = [term.id for _, term, _, m in places_of(project, plan) if m is module]
        if len(terms) > 1:
            yield [module.id, *terms]


def past_end(project, plan):
    """A place whose module would run past the last term."""
    for t, term, _, module in places_of(project, plan):
        if t + terms_of(module) > len(plan.all('term')):
            yield [module.id, term.id]


def season_of(plan, term):
    """Its own season; else, of a semester or a term of no stated type, that of the plan's start
    for the first, third … of these and the other for the second, fourth …; else not known."""
    if term.word('season'):
        return term.word('season')
    semesters = [t for t in plan.all('term') if t.word('type') in (None, 'semester')]
    starts = plan.word('starts')
    if starts is None or term not in semesters:
        return None
    other = {'winter': 'summer', 'summer': 'winter'}[starts]
    return starts if semesters.index(term) % 2 == 0 else other


def offered(project, plan):
    """A module that is offered in winter or summer begins in such a term."""
    for _, term, _, module in places_of(project, plan):
        wanted, season = module.string('offered'), season_of(plan, term)
        if wanted in ('winter', 'summer') and season != wanted:
            yield [module.id, term.id], 'cannot-check' if season is None else 'broken'


def group_member_placed(project, plan):
    """A module with a place in the plan that is also a member of a group with a place in it."""
    placed = {module.id for _, _, _, module in places_of(project, plan)}
    groups = {place.word('group') for term in plan.all('term') for place in term.all('place')}
    for module in project.modules:
        for group in project.groups:
            members = {member.word('module') for member in group.all('member')}
            if module.id in placed and group.id in groups and module.id in members:
                yield [module.id, group.id]


# Of the project

def prerequisite_cycle(project):
    """The components with a prerequisite inside that no any-of alternative opens."""
    return [circle for circle in circles_of(project) if not can_be_taken(project, circle)]


def missing_reference(project):
    """Ids that are not those of a record of the kind asked for."""
    there = {}
    for record in project.records():
        there.setdefault(record.name, set()).add(record.id)
    there.setdefault('kind', set()).update(KINDS)
    there['anything'] = set().union(*there.values())

    fields = [('outcome', 'supports', 'outcome'), ('tag', 'superseded-by', 'tag'),
              ('module', 'kind', 'kind'), ('module', 'pathways', 'pathway'),
              ('assessment', 'tests', 'outcome'), ('prerequisite', 'module', 'module'),
              ('corequisite', 'module', 'module'), ('strict-corequisite', 'module', 'module'),
              ('recommended', 'module', 'module'), ('excludes', 'module', 'module'),
              ('covers', 'tag', 'tag'), ('member', 'module', 'module'),
              ('place', 'module', 'module'), ('place', 'group', 'group'),
              ('wish', 'module', 'module'), ('wish', 'prefers', 'term'),
              ('wish', 'avoids', 'term'), ('rule', 'plans', 'plan'),
              ('rule', 'pathways', 'pathway'), ('rule', 'kind', 'kind'),
              ('rule', 'modules', 'module'), ('rule', 'strand', 'strand'), ('rule', 'tag', 'tag'),
              ('rule', 'first', 'module kind'), ('rule', 'then', 'module kind'),
              ('waiver', 'about', 'anything')]
    seen = []
    for record in project.records():
        for part in record.parts():
            for name, attribute, kinds in fields:
                if part.name == name:
                    for word in part.words(attribute):
                        found = any(word in there.get(kind, ()) for kind in kinds.split())
                        if not found and [record.id, word] not in seen:
                            seen.append([record.id, word])
    return seen


def split(project):
    """A place with a split that is not valid; any at a group's place."""
    for plan in project.plans:
        for term in plan.all('term'):
            for place in term.all('place'):
                module = project.module.get(place.word('module'))
                if place.words('split') and place.word('group'):
                    yield [place.word('group'), term.id]
                elif place.words('split') and module and not split_is_valid(place, module):
                    yield [module.id, term.id]


def credit_system(project):
    """Credits are stated although there are none in this system."""
    if project.programme is None or project.programme.word('credit-system') != 'none':
        return
    for module in project.modules:
        if module.number('credits') is not None:
            yield [module.id]
    for plan in project.plans:
        for term in plan.all('term'):
            for place in term.all('place'):
                if place.word('group') and place.number('credits') is not None:
                    yield [place.word('group'), term.id]


def duplicate_code(project):
    """A code that several modules have."""
    codes = {}
    for module in project.modules:
        if module.string('code'):
            codes.setdefault(module.string('code'), []).append(module.id)
    return [ids for ids in codes.values() if len(ids) > 1]


def contact_sum(project):
    """The hours of teaching do not add up to the contact; as long as some are not stated, only a
    sum above it is a problem."""
    for module in project.modules:
        contact = module.number('contact')
        hours = [teaching.number('hours') for teaching in module.all('teaching')]
        if contact is None or not hours:
            continue
        known = sum(h for h in hours if h is not None)
        if known > contact or (None not in hours and known != contact):
            yield [module.id]


ALWAYS = [
    ('error', 'route', prerequisite_order), ('error', 'route', corequisite_order),
    ('error', 'project', prerequisite_cycle), ('error', 'project', missing_reference),
    ('error', 'plan', placed_twice), ('error', 'route', excluded_together),
    ('error', 'plan', past_end), ('error', 'project', split), ('error', 'project', credit_system),
    ('warning', 'route', prerequisite_missing), ('warning', 'plan', offered),
    ('warning', 'project', duplicate_code), ('warning', 'plan', group_member_placed),
    ('warning', 'project', contact_sum),
]


def always_checked(project, routes):
    """All problems of the codes above."""
    found = []
    for severity, where, function in ALWAYS:
        code = function.__name__.replace('_', '-')
        if where == 'project':
            found += [problem(severity, code, about) for about in function(project)]
        elif where == 'route':
            found += [problem(severity, code, about, route.ids)
                      for route in routes for about in function(route)]
        else:
            for plan in project.plans:
                for about in function(project, plan):
                    about, state = about if isinstance(about, tuple) else (about, 'broken')
                    found.append(problem(severity, code, about, (plan.id, None), state=state))
    return found
