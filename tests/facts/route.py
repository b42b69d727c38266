# route.py - credits, hours and coverage of one way through a plan
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a route, each by the sentence that defines it. Everything is a Fraction."""

import math
from fractions import Fraction

from project import marks_of, strand_of, terms_of, upwards


def rounded(value, places):
    """Rounds half away from zero; there are no negative figures."""
    if value is None:
        return None
    unit = 10 ** places
    return Fraction(math.floor(value * unit + Fraction(1, 2)), unit)


def evenly(credits, n):
    """Spreads credits over n terms in hundredths; those left over go to the first terms."""
    hundredths = int(credits * 100)
    return [Fraction(hundredths // n + (1 if i < hundredths % n else 0), 100) for i in range(n)]


def split_is_valid(place, module):
    """The module states credits, there is one number for each of its terms, and these add up to
    the credits."""
    split = place.numbers('split')
    return (module.number('credits') is not None and len(split) == terms_of(module) and
            sum(split) == module.number('credits'))


def module_hours(project, module):
    """Contact + self-study if both are stated; else credits × hours per credit if both are known;
    else the stated part, as a lower bound; else not known. Gives the hours, or None, and whether
    they are all."""
    contact, self_study = module.number('contact'), module.number('self-study')
    credits, factor = module.number('credits'), project.hours_per_credit()
    if contact is not None and self_study is not None:
        return contact + self_study, True
    if credits is not None and factor is not None:
        return credits * factor, True
    if contact is not None:
        return contact, False
    return self_study, False  # or nothing at all


class Place:
    """A place on a route: a module of the route, or a group with its members of the route."""

    def __init__(self, route, element, begin):
        project, n_terms = route.project, len(route.terms)
        self.element, self.begin = element, begin
        self.module = project.module.get(element.word('module'))
        self.is_group = self.module is None
        self.group = project.group.get(element.word('group'))
        self.members = route.members_of(self.group) if self.group else []
        self.repeats = int(element.number('repeats', 1))
        length = 1 if self.is_group else terms_of(self.module)
        self.last = begin + length - 1  # also if that is past the plan
        self.running = range(begin, min(begin + length, n_terms))

        if self.is_group:
            one = element.number('credits')
            parts = None if one is None else [one]
            factor = project.hours_per_credit()
            known = one is not None and factor is not None
            hours, self.hours_are_all = (one * factor, True) if known else (None, False)
        else:
            one = self.module.number('credits')
            if one is None:
                parts = None
            elif split_is_valid(element, self.module):
                parts = element.numbers('split')
            else:
                parts = evenly(one, length)
            hours, self.hours_are_all = module_hours(project, self.module)

        # The credits in each term, all repeats together.
        self.states_credits = parts is not None
        self.credits = {t: parts[t - begin] * self.repeats if parts else None
                        for t in self.running}

        # Which part of the hours falls on each term: in proportion to its credits; without
        # credits, or with 0, evenly.
        self.fraction = {t: parts[t - begin] / sum(parts) if parts and sum(parts) > 0
                         else Fraction(1, length) for t in self.running}
        self.whole_hours = None if hours is None else hours * self.repeats
        self.hours = {t: None if hours is None else self.whole_hours * self.fraction[t]
                      for t in self.running}

    def what(self):
        """The module or the group, whether or not the group exists."""
        return self.element.word('module') or self.element.word('group')


def total(values):
    """A sum in which None is not stated: a lower bound; None if nothing is stated; of nothing 0."""
    stated = [value for value in values if value is not None]
    return None if values and not stated else sum(stated, Fraction(0))


class Route:
    """A plan, gone through on one pathway, or on none if the project has none."""

    def __init__(self, project, plan, pathway):
        self.project, self.plan, self.pathway = project, plan, pathway
        self.terms = plan.all('term')
        self.modules = [m for m in project.modules if self.has(m)]  # of the route
        self.places = []
        for t, term in enumerate(self.terms):
            for element in term.all('place'):
                module = project.module.get(element.word('module'))
                if element.word('group') or (module and self.has(module)):
                    self.places.append(Place(self, element, t))
        self.own = [p for p in self.places if not p.is_group]
        self.group_places = [p for p in self.places if p.is_group]
        placed = {p.module.id for p in self.own}
        reachable = {m.id for p in self.group_places for m in p.members}
        self.placed = [m for m in self.modules if m.id in placed]
        self.there = [m for m in self.modules if m.id in placed | reachable]
        self.first = {m.id: self.first_place(m) for m in self.there}

    @property
    def ids(self):
        return self.plan.id, self.pathway.id if self.pathway else None

    def has(self, module):
        """A module is of the route if the project has no pathways, or the module names none, or
        that of the route."""
        names = module.words('pathways')
        return self.pathway is None or not names or self.pathway.id in names

    def members_of(self, group):
        """The members of a group that are of the route, in the group's order."""
        modules = [self.project.module.get(m.word('module')) for m in group.all('member')]
        return [m for m in modules if m is not None and self.has(m)]

    def first_place(self, module):
        """The earliest of the module's own places and those of the groups it is reachable through;
        in one term its own."""
        places = [p for p in self.places if p.module is module or module in p.members]
        return min(places, key=lambda p: (p.begin, p.is_group))

    def begin(self, module):
        return self.first[module.id].begin

    def end(self, module):
        """The last term of the module's own place, or the term of the group's place."""
        return self.first[module.id].last

    # Credits and hours

    def running(self, t):
        """The places that run in the term."""
        return [p for p in self.places if t in p.running]

    def term_credits(self, t):
        """The sum over the places that run in the term."""
        return total([p.credits[t] for p in self.running(t)])

    def credits(self):
        """The sum over all terms, of all places."""
        return total([p.credits[t] for p in self.places for t in p.running])

    def term_hours(self, t):
        return total([p.hours[t] for p in self.running(t)])

    def hours(self):
        return total([p.hours[t] for p in self.places for t in p.running])

    def term_unknown(self, t):
        """The places running in the term without stated credits."""
        return sum(not p.states_credits for p in self.running(t))

    def unknown(self):
        """The different placed modules, and the group places, without stated credits."""
        return (len({p.module.id for p in self.own if not p.states_credits}) +
                sum(not p.states_credits for p in self.group_places))

    def term_unknown_hours(self, t):
        """The places running in the term whose hours are not known or a lower bound."""
        return sum(not p.hours_are_all for p in self.running(t))

    def unknown_hours(self):
        return (len({p.module.id for p in self.own if not p.hours_are_all}) +
                sum(not p.hours_are_all for p in self.group_places))

    def months(self):
        """The sum of the terms' months."""
        return total([term.number('months') for term in self.terms])

    def term_modules(self, t):
        """The different placed modules that run in the term."""
        return [m for m in self.placed if any(p.module is m for p in self.running(t))]

    def not_placed(self):
        """Modules of the route that are neither placed nor reachable."""
        return [m for m in self.modules if m not in self.there]

    # Coverage

    def counts_places(self):
        """Whether no place on the whole route states credits, so that each weighs 1."""
        return not any(p.states_credits for p in self.places)

    def weight(self, place, t=None):
        """Its credits within the plan, or in the term; 0 if they are not stated; 1 if no place on
        the route states any."""
        if self.counts_places():
            return Fraction(1)
        if not place.states_credits:
            return Fraction(0)
        return place.credits[t] if t is not None else sum(place.credits.values())

    def touches(self, module, strand):
        """A module touches a strand if it has a mark on one of its tags."""
        return Fraction(any(strand_of(tag) is strand for tag, _ in marks_of(self.project, module)))

    def shares_of(self, module):
        """How one module is divided: among its marks, in proportion to their levels, for each
        strand; without marks it is untagged. The second is what is untagged."""
        marks = marks_of(self.project, module)
        if not marks:
            return {}, Fraction(1)
        levels = sum(level for _, level in marks)
        shares = {}
        for tag, level in marks:
            strand = strand_of(tag).id
            shares[strand] = shares.get(strand, 0) + Fraction(level, levels)
        return shares, Fraction(0)

    def mean(self, place, figure):
        """A figure of the module in a place, or the plain mean over a group's members; None for a
        group without members."""
        modules = place.members if place.is_group else [place.module]
        return sum(map(figure, modules)) / Fraction(len(modules)) if modules else None

    def coverage(self, t=None):
        """Reach and share of each strand and what is untagged, of the route or of a term: what
        weighs in it / the weight of all; None where the weights add up to 0."""
        weights = [(p, self.weight(p, t)) for p in (self.places if t is None else self.running(t))]
        whole = sum(weight for _, weight in weights)
        if whole == 0:
            nothing = {'share': None, 'reach': None}
            return {strand.id: dict(nothing) for strand in self.project.strands}, None

        def part(figure, without):
            """The weighted figure of all places; a group without members counts as `without`."""
            return sum(weight * (without if self.mean(p, figure) is None else self.mean(p, figure))
                       for p, weight in weights) / whole

        strands = {}
        for s in self.project.strands:
            strands[s.id] = {'share': part(lambda m: self.shares_of(m)[0].get(s.id, 0), 0),
                             'reach': part(lambda m: self.touches(m, s), 0)}
        return strands, part(lambda m: self.shares_of(m)[1], 1)

    # Tags

    def marks(self, tag):
        """The marks on the tag or below it of placed or reachable modules: (module, level)."""
        return [(m, level) for m in self.there for other, level in marks_of(self.project, m)
                if tag in upwards(other)]

    def level(self, tag):
        """The highest level of a mark on it or below it."""
        return max((level for _, level in self.marks(tag)), default=None)

    def first_term(self, tag):
        """The earliest term in which a module with such a mark begins."""
        begins = [self.begin(m) for m, _ in self.marks(tag)]
        return self.terms[min(begins)].id if begins else None

    def unprepared_by_itself(self, tag):
        """Some mark of level 2 or 3 on the tag itself has no mark of a lower level on the same tag
        in a module that begins in the same term or an earlier one."""
        marks = [(self.begin(m), level) for m in self.there
                 for other, level in marks_of(self.project, m) if other is tag]
        return any(level > 1 and not any(lower < level and begin <= t for begin, lower in marks)
                   for t, level in marks)

    def unprepared(self, tag):
        """By itself, or because something below it is."""
        return self.unprepared_by_itself(tag) or any(map(self.unprepared, tag.all('tag')))


def routes_of(project):
    """Each plan is looked at once per pathway, or once if the project has none."""
    return [Route(project, plan, pathway) for plan in project.plans
            for pathway in project.pathways or [None]]
