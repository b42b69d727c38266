# rule_types.py - the types of rules
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""One function for each type: gives what does not hold, as (about, state).

A value that is not wholly known is a pair of bounds: what it is at least and at most, None for
without end.
"""

import calendar
import datetime
import math
from fractions import Fraction

from project import DEFAULTS, FIELDS, TEXTS, marks_of, strand_of, terms_of, upwards
from route import module_hours, rounded, total

HOLDS, BROKEN, UNKNOWN = 'holds', 'broken', 'cannot-check'
RULES = {}


def rule_type(where, *needs):
    """Enters a function into the table: where the rule is checked, and the parameters it needs, of
    each list of names one."""
    def enter(function):
        name = function.__name__.replace('_', '-').strip('-')
        RULES[name] = where, [need.split() for need in needs], function
        return function
    return enter


# Limits

def judge(bounds, least, most):
    """If it would hold whatever is not stated, it holds; if in no case, it is broken; else it
    cannot be checked."""
    low, high = bounds
    too_low = least is not None and high is not None and high < least
    too_high = most is not None and low > most
    if too_low or too_high or (None not in (least, most) and least > most):
        return BROKEN
    high_enough = least is None or low >= least
    low_enough = most is None or (high is not None and high <= most)
    return HOLDS if high_enough and low_enough else UNKNOWN


def limits(rule, bounds):
    return judge(bounds, rule.number('min'), rule.number('max'))


def exactly(value):
    return value, value


def at_least(known, unknown):
    """The bounds of a sum, of which something may not be stated; None is a sum of nothing stated.
    """
    known = known or Fraction(0)
    return known, None if unknown else known


def count_with(values, wanted):
    """How many of the values are among those wanted (None: any), without and with those not
    stated."""
    if wanted is None:
        return exactly(len(values))
    known = sum(value in wanted for value in values)
    return known, known + sum(value is None for value in values)


def percent(share):
    """The share that is shown, in percent."""
    return 100 * rounded(share, 4)


# Credits, terms, numbers of modules

@rule_type('route', 'min max sizes')
def credits_total(rule, route):
    """The route's credits are within, or one of the sizes."""
    bounds = at_least(route.credits(), route.unknown())
    states = []
    if rule.number('min') is not None or rule.number('max') is not None:
        states.append(limits(rule, bounds))
    states += [judge(bounds, size, size) for size in rule.numbers('sizes')]
    for state in (HOLDS, UNKNOWN, BROKEN):  # the best of them
        if state in states:
            yield [], state
            return


@rule_type('route', 'min max')
def credits_per_term(rule, route):
    """Each term's credits are within."""
    for t, term in enumerate(route.terms):
        yield [term.id], limits(rule, at_least(route.term_credits(t), route.term_unknown(t)))


def years_of(terms):
    """Terms of one type following one another, in twos (semesters), threes (trimesters), fours
    (quarters) or one by one (years); the others each alone. Gives indices, and how many terms make
    such a year, None if this is not known."""
    lengths = {'semester': 2, 'trimester': 3, 'quarter': 4, 'year': 1}
    years = []
    for t, term in enumerate(terms):
        kind = term.word('type')
        length = lengths.get(kind)
        before, whole = years[-1] if years else ([], None)
        if length and before and terms[before[0]].word('type') == kind and len(before) < whole:
            before.append(t)
        else:
            years.append(([t], length))
    return years


@rule_type('route', 'min max')
def credits_per_year(rule, route):
    """The sums of the terms of each year are within; of a rest that does not fill a year only the
    maximum is asked."""
    for year, length in years_of(route.terms):
        about = [route.terms[t].id for t in year]
        sums = [route.term_credits(t) for t in year]
        bounds = at_least(sum(s or 0 for s in sums), sum(route.term_unknown(t) for t in year))
        if length is None:
            yield about, UNKNOWN
        else:
            least = rule.number('min') if len(year) == length else None
            yield about, judge(bounds, least, rule.number('max'))


@rule_type('plan', 'min max')
def terms_total(rule, plan):
    """So many terms, of this type."""
    wanted = rule.words('term-type') or None
    yield [], limits(rule, count_with([t.word('type') for t in plan.all('term')], wanted))


@rule_type('route', 'min max')
def modules_total(rule, route):
    """So many different modules, of one of these kinds, of this choice, are placed."""
    choice = rule.word('choice')
    modules = [m for m in route.placed if choice in (None, m.word('choice', 'compulsory'))]
    yield [], limits(rule, count_with([m.word('kind') for m in modules],
                                      rule.words('kind') or None))


@rule_type('route', 'min max')
def modules_per_term(rule, route):
    """So many different placed modules run in each term."""
    for t, term in enumerate(route.terms):
        yield [term.id], limits(rule, exactly(len(route.term_modules(t))))


@rule_type('project', 'min max')
def module_terms(rule, project, modules):
    """So many terms of each module."""
    for module in modules:
        yield [module.id], limits(rule, exactly(terms_of(module)))


@rule_type('route', 'modules')
def modules_required(rule, route):
    """Each of them is placed."""
    placed = [module.id for module in route.placed]
    for name in dict.fromkeys(rule.words('modules')):
        yield [name], HOLDS if name in placed else BROKEN


@rule_type('project', 'min max multiple')
def module_credits(rule, project, modules):
    """The credits of each module, of these kinds, are within and a multiple."""
    for module in modules:
        if rule.words('kind') and module.word('kind') not in rule.words('kind'):
            continue
        credits, multiple = module.number('credits'), rule.number('multiple')
        states = [limits(rule, at_least(credits, credits is None))]
        if multiple:
            if credits is None:
                states.append(UNKNOWN)
            else:
                states.append(HOLDS if credits % multiple == 0 else BROKEN)
        for state in (BROKEN, UNKNOWN, HOLDS):  # the worst of them
            if state in states:
                yield [module.id], state
                break


# Hours and months

@rule_type('project', 'min max')
def hours_per_credit(rule, project, modules):
    """The hours of each module / its credits are within."""
    for module in modules:
        credits = module.number('credits')
        if credits == 0:
            continue
        hours, are_all = module_hours(project, module)
        if credits is None or hours is None:
            bounds = Fraction(0), None
        else:
            ratio = rounded(hours / credits, 2)
            bounds = ratio, ratio if are_all else None
        yield [module.id], limits(rule, bounds)


def contact_of(module):
    """The contact that is stated, and whether it is known."""
    contact = module.number('contact')
    return contact or Fraction(0), contact is not None


def online_of(module):
    """The sum of the hours of teaching of the form online; known if the module has teaching, all
    of it states its form, and all that is online its hours."""
    teaching = module.all('teaching')
    online = [t.number('hours') for t in teaching if t.word('form') == 'online']
    known = teaching and all(t.word('form') for t in teaching) and None not in online
    return sum((h for h in online if h is not None), Fraction(0)), bool(known)


def share_of_hours(rule, route, hours_of):
    """Certain hours of the modules / the hours of the route. What is not known, and all of a
    group's place, may be anything from the known part to all the hours of that place."""
    if not route.hours() or any(not p.hours_are_all for p in route.places):
        yield [], UNKNOWN
        return
    low = high = Fraction(0)
    for p in route.places:
        inside = sum(p.fraction.values())
        known, is_known = (Fraction(0), False) if p.is_group else hours_of(p.module)
        known *= p.repeats * inside
        low += known
        high += known if is_known else max(known, p.whole_hours * inside)
    yield [], limits(rule, (percent(low / route.hours()), percent(high / route.hours())))


@rule_type('route', 'min max')
def contact_share(rule, route):
    """The contact hours / the hours of the route are within."""
    return share_of_hours(rule, route, contact_of)


@rule_type('route', 'min max')
def online_share(rule, route):
    """The hours taught online / the hours of the route are within."""
    return share_of_hours(rule, route, online_of)


@rule_type('plan', 'min max')
def duration(rule, plan):
    """The terms' months add up to within."""
    months = [term.number('months') for term in plan.all('term')]
    yield [], limits(rule, at_least(total(months), None in months))


# Coverage

def judge_share(rule, route, t, share, least, most):
    """Where the figure is None, or something there states no credits although something on the
    route does, it cannot be checked."""
    unknown = route.unknown() if t is None else route.term_unknown(t)
    if share is None or (unknown and not route.counts_places()):
        return UNKNOWN
    return judge(exactly(percent(share)), least, most)


def scopes(rule, route):
    """None for the route, or the indices of its terms."""
    return range(len(route.terms)) if rule.word('scope') == 'term' else [None]


def coverage_figure(rule, route, figure):
    for t in scopes(rule, route):
        share = route.coverage(t)[0][rule.word('strand')][figure]
        about = [rule.word('strand') if t is None else route.terms[t].id]
        yield about, judge_share(rule, route, t, share, rule.number('min'), rule.number('max'))


@rule_type('route', 'strand', 'min max')
def coverage_share(rule, route):
    """The share of the strand is within, on the route or in each term."""
    return coverage_figure(rule, route, 'share')


@rule_type('route', 'strand', 'min max')
def coverage_reach(rule, route):
    """The reach of the strand is within, on the route or in each term."""
    return coverage_figure(rule, route, 'reach')


@rule_type('route', 'strand tag', 'min')
def coverage_modules(rule, route):
    """At least so many different modules that are placed or reachable (running in the term,
    members of groups placed in it) have a mark on the tag or below it, or in the strand."""
    project = route.project
    tag = project.tag.get(rule.word('tag'))

    def touches(module):
        if tag is None:
            return route.touches(module, project.strand[rule.word('strand')])
        return any(tag in upwards(other) for other, _ in marks_of(project, module))

    for t in scopes(rule, route):
        places = route.places if t is None else route.running(t)
        modules = {m.id for p in places for m in (p.members if p.is_group else [p.module])
                   if touches(m)}
        about = rule.word('tag') or rule.word('strand')
        yield ([about if t is None else route.terms[t].id],
               judge(exactly(len(modules)), rule.number('min'), None))


@rule_type('route', 'strand tag', 'level')
def coverage_level(rule, route):
    """The tag, or each tag of the strand that is not retired, reaches the level."""
    if rule.word('tag'):
        tags = [route.project.tag[rule.word('tag')]]
    else:
        tags = [tag for tag in route.project.tags if strand_of(tag).id == rule.word('strand') and
                not any(above.flag('retired') for above in upwards(tag))]
    for tag in tags:
        reached = (route.level(tag) or 0) >= rule.number('level')
        yield [tag.id], HOLDS if reached else BROKEN


@rule_type('route')
def coverage_order(rule, route):
    """No tag is unprepared by itself."""
    for tag in route.project.tags:
        if rule.word('strand') in (None, strand_of(tag).id):
            yield [tag.id], BROKEN if route.unprepared_by_itself(tag) else HOLDS


@rule_type('route', 'max')
def coverage_untagged(rule, route):
    """The untagged share is at most max."""
    yield [], judge_share(rule, route, None, route.coverage()[1], None, rule.number('max'))


# Outcomes, groups, assessments

@rule_type('route', 'min')
def outcome_support(rule, route):
    """So many different placed or reachable modules have an outcome that supports it."""
    for goal in route.project.outcomes:
        supporting = [m for m in route.there
                      if any(goal.id in o.words('supports') for o in m.all('outcome'))]
        yield [goal.id], judge(exactly(len(supporting)), rule.number('min'), None)


@rule_type('project', 'min')
def outcome_assessed(rule, project, modules):
    """So many assessments, of whatever module, test each outcome of a module."""
    assessments = [a for module in project.modules for a in module.all('assessment')]
    for module in modules:
        for outcome in module.all('outcome'):
            testing = sum(outcome.id in a.words('tests') for a in assessments)
            yield [outcome.id], judge(exactly(testing), rule.number('min'), None)


@rule_type('route', 'min')
def elective_offer(rule, route):
    """The members of each placed group, or their credits, − what it asks to choose are enough."""
    placed = {p.what() for p in route.group_places}
    for group in route.project.groups:
        if group.id not in placed:
            continue
        choose, members = group.number('choose'), route.members_of(group)
        if choose is None:
            yield [group.id], UNKNOWN
            continue
        if group.word('unit') == 'credits':
            credits = [m.number('credits') for m in members]
            low, high = at_least(total(credits), None in credits)
        else:
            low, high = exactly(len(members))
        bounds = low - choose, None if high is None else high - choose
        yield [group.id], judge(bounds, rule.number('min'), None)


def assessment_types(modules):
    return [a.word('type') for module in modules for a in module.all('assessment')]


@rule_type('route', 'min max')
def assessments_per_term(rule, route):
    """So many assessments, of this type, of the different placed modules of which a place has its
    last term here. Those of members of groups placed in the term may come to it."""
    wanted = rule.words('assessment-type') or None
    for t, term in enumerate(route.terms):
        ending = {p.module.id: p.module for p in route.own if p.last == t}
        perhaps = {m.id: m for p in route.group_places if p.begin == t for m in p.members
                   if m.id not in ending}
        low, high = count_with(assessment_types(ending.values()), wanted)
        more = count_with(assessment_types(perhaps.values()), wanted)[1]
        yield [term.id], limits(rule, (low, high + more))


@rule_type('project', 'min max')
def assessments_per_module(rule, project, modules):
    """So many assessments, of this type, of each module."""
    for module in modules:
        counted = count_with(assessment_types([module]), rule.words('assessment-type') or None)
        yield [module.id], limits(rule, counted)


@rule_type('project')
def assessment_weight(rule, project, modules):
    """The weights of each module that has assessments add up to 100. If some are not stated:
    broken above 100, else it cannot be checked."""
    for module in modules:
        weights = [a.number('weight') for a in module.all('assessment')]
        known = sum(w for w in weights if w is not None)
        if weights and known != 100 and (None not in weights or known > 100):
            yield [module.id], BROKEN
        elif None in weights:
            yield [module.id], UNKNOWN


@rule_type('route', 'min max last-terms')
def thesis(rule, route):
    """The credits of the placed modules of kind thesis are within, and each of their places begins
    in one of the last so many terms."""
    places = [p for p in route.own if p.module.word('kind') == 'thesis']
    if rule.number('min') is not None or rule.number('max') is not None:
        known = sum(c for p in places if p.states_credits for c in p.credits.values())
        bounds = at_least(known, any(not p.states_credits for p in places))
        yield [m.id for m in route.placed if m.word('kind') == 'thesis'], limits(rule, bounds)
    if rule.number('last-terms') is not None:
        for p in places:
            late = p.begin >= len(route.terms) - rule.number('last-terms')
            yield [p.module.id, route.terms[p.begin].id], HOLDS if late else BROKEN


@rule_type('route', 'first', 'then')
def order(rule, route):
    """Each of first ends before each of then begins: the different modules that are placed or
    reachable."""
    def modules(names):
        found = []
        for name in names:
            if name in route.project.module:
                found.append(name)
            else:
                found += [m.id for m in route.project.modules if m.word('kind') == name]
        there = {m.id: m for m in route.there}
        return [there[name] for name in dict.fromkeys(found) if name in there]

    for a in modules(rule.words('first')):
        for b in modules(rule.words('then')):
            if a is not b:
                yield [a.id, b.id], HOLDS if route.end(a) < route.begin(b) else BROKEN


# Dates, completeness, languages

def months_later(date, months):
    """The day so many months later, at most the last of its month; for a fraction of a month so
    many thirtieths of 30 days, rounded down. None if it is past all calendars."""
    number = date.year * 12 + date.month - 1 + math.floor(months)
    year, month = number // 12, number % 12 + 1
    if year > datetime.MAXYEAR:
        return None
    day = min(date.day, calendar.monthrange(year, month)[1])
    try:
        return (datetime.date(year, month, day) +
                datetime.timedelta(days=math.floor(30 * (months % 1))))
    except OverflowError:
        return None


@rule_type('project')
def tag_currency(rule, project, modules, today):
    """No tag with a mark on itself is superseded, or its date more than so many months before the
    day asked for."""
    used = {tag.id for module in modules for tag, _ in marks_of(project, module)}
    months = rule.number('months')
    for tag in project.tags:
        if tag.id not in used:
            continue
        dates = [t.word('as-of') for t in upwards(tag) if t.word('as-of')]
        if any(t.word('superseded-by') for t in upwards(tag)):
            yield [tag.id], BROKEN
        elif months is not None and not dates:
            yield [tag.id], UNKNOWN
        elif months is not None:
            latest = months_later(datetime.date.fromisoformat(dates[0]), months)
            yield [tag.id], BROKEN if latest is not None and today > latest else HOLDS


@rule_type('project')
def all_stated(rule, project, modules):
    """Nothing in a record or in its parts without an id is assumed."""
    for record in project.records():
        assumed = any(part.words('assumed') for part in record.parts())
        yield [record.id], BROKEN if assumed else HOLDS


def is_filled_in(record, field):
    """An attribute that is stated or has a default or is a flag; a text in some language; any
    other element of which there is one."""
    if field in FIELDS[record.name][0].split():
        return (record.name, field) in DEFAULTS or record.string(field) is not None
    return bool(record.texts(field) if field in TEXTS else record.all(field))


def incomplete(rule, records):
    for record in records:
        filled = all(is_filled_in(record, field) for field in rule.words('fields'))
        yield [record.id], HOLDS if filled else BROKEN


@rule_type('project', 'of', 'fields')
def complete(rule, project, modules):
    """Each of the fields is filled in, of the programme or of each module; of terms see below."""
    if rule.word('of') == 'module':
        yield from incomplete(rule, modules)
    elif project.programme is not None:
        yield from incomplete(rule, [project.programme])
    else:
        yield [], BROKEN


def complete_terms(rule, plan):
    return incomplete(rule, plan.all('term'))


@rule_type('project', 'language')
def translated(rule, project, modules):
    """Each text that stands in a record or in its parts without an id also does in the language.
    A text without a language in a project without one may be in any."""
    names = TEXTS & set(rule.words('fields')) or (set() if rule.words('fields') else TEXTS)
    wanted = rule.word('language').lower()
    for record in project.records():
        state = HOLDS
        for part in record.parts():
            for text in [text for name in names for text in part.texts(name)]:
                languages = [language or project.language for language, _ in text]
                if wanted in [language.lower() for language in languages if language]:
                    continue
                if None not in languages:
                    state = BROKEN
                elif state == HOLDS:
                    state = UNKNOWN
        yield [record.id], state


@rule_type('project')
def by_hand(rule, project, modules):
    """Someone has to look."""
    yield [], UNKNOWN
