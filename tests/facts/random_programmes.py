#!/usr/bin/python3
# random_programmes.py - programmes made at random, from the usual to the nasty
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes project files for check-facts.py; the same seed gives the same files.

usage: random_programmes.py FOLDER [N [SEED]]

Each file may be read; what is in it may be anything: pathways, several plans, groups in several
terms, split, repeated and doubled places, missing values, circles, any-of prerequisites, references
to nothing, trees of tags, and rules of every type with waivers. One in eight is free of errors.
"""

import pathlib
import random
import sys
from xml.sax.saxutils import quoteattr

from project import KINDS

NAMESPACE = 'https://cursus-app.github.io/ns/project/1'
TERM_TYPES = 'semester', 'trimester', 'quarter', 'year', 'phase', 'unit'
FORMS = ('lecture', 'seminar', 'exercise', 'laboratory', 'tutorial', 'supervision', 'placement',
         'online', 'other')
ASSESSMENTS = 'written-exam', 'oral-exam', 'report', 'project', 'thesis', 'other'
TEXT_NAMES = 'title', 'summary', 'note', 'theme', 'text', 'aims'
CREDITS = (0, 1, 2, 2.5, 3, 4, 5, 5, 6, 6, 7.5, 10, 15, 20, 30, 0.01, 0.05, 3.33, 7.77, 12.34)
DATES = ('2024-02-29', '2025-05-21', '2025-11-20', '2025-11-21', '2025-11-22', '2025-12-31',
         '2026-01-31', '2026-08-31', '2026-10-06', '2026-10-07', '2026-11-20', '2026-11-21',
         '2026-11-22', '2027-03-01', '1999-12-31')

# For each type of rule the parameters it understands; limits are drawn from the range.
LIMITS = {
    'credits-total': (0, 90), 'credits-per-term': (0, 40), 'credits-per-year': (0, 60),
    'terms-total': (0, 5), 'modules-total': (0, 8), 'modules-per-term': (0, 4),
    'module-terms': (0, 4), 'module-credits': (0, 12), 'hours-per-credit': (5, 40),
    'contact-share': (0, 100), 'online-share': (0, 60), 'duration': (0, 30),
    'coverage-share': (0, 60), 'coverage-reach': (0, 100), 'coverage-modules': (0, 4),
    'coverage-untagged': (0, 100), 'outcome-support': (0, 3), 'outcome-assessed': (0, 2),
    'elective-offer': (0, 3), 'assessments-per-term': (0, 6), 'assessments-per-module': (0, 3),
    'thesis': (0, 40),
}
OTHER_RULES = ('modules-required', 'coverage-level', 'coverage-order', 'assessment-weight', 'order',
               'tag-currency', 'all-stated', 'complete', 'translated', 'by-hand', 'made-up')
FIELDS_OF = {
    'programme': 'title award months eqf credit-system aims text audience hours-per-credit source',
    'term': 'title theme months type locked season place note credits assumed',
    'module': 'title credits code summary terms choice kind prerequisite covers lecturer outcome '
              'text level pathways assumed',
}


def element(name, inner='', **attributes):
    """An element; attributes that are None are left out, _ stands for -."""
    text = ''.join(f' {key.strip("_").replace("_", "-")}={quoteattr(str(value))}'
                   for key, value in attributes.items() if value is not None)
    return f'<{name}{text}>{inner}</{name}>' if inner else f'<{name}{text}/>'


class Maker:
    """One programme."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.tidy = self.chance(1 / 8)  # nothing that is always a problem, little unstated
        self.unstated = 0 if self.tidy else self.random.choice((0, 0, 0.05, 0.2, 0.6))
        self.odd = 0 if self.tidy else self.random.choice((0, 0.03, 0.15))
        self.has_language = self.chance(0.9)
        self.credits_nowhere = self.chance(1 / 12)
        self.is_detailed = self.chance(0.3)  # contact and teaching of all modules are known

        size = self.random.choice((0, 3, 6, 9, 12)) if self.chance(0.5) else 8
        self.modules = [f'm{i}' for i in range(size)]
        self.pathways = [f'w{i}' for i in range(self.random.choice((0, 0, 0, 1, 2)))]
        self.strands = [f's{i}' for i in range(self.random.choice((0, 1, 2, 3)))]
        self.groups = [f'g{i}' for i in range(self.random.choice((0, 1, 1, 2)))]
        self.plans = [f'p{i}' for i in range(self.random.choice((0, 1, 1, 1, 2)))]
        self.outcomes = [f'po{i}' for i in range(self.random.choice((0, 1, 3)))]
        self.tags, self.terms, self.module_outcomes = [], [], {}
        self.length = {m: self.random.choice((1, 1, 1, 1, 2, 2, 3)) for m in self.modules}
        self.credits = {m: None if self.credits_nowhere else self.maybe(self.amount())
                        for m in self.modules}

    # Chance

    def chance(self, probability):
        return self.random.random() < probability

    def maybe(self, value, probability=None):
        """The value, or None where it is not stated."""
        unstated = self.unstated if probability is None else probability
        return None if self.chance(unstated) else value

    def amount(self):
        value = self.random.choice(CREDITS)
        return f'{value:g}'

    def one(self, values, default=None):
        return self.random.choice(values) if values else default

    def some(self, values, most=3):
        """Different ones of the values, at least one if there are any."""
        return self.random.sample(values, min(len(values), self.random.randint(1, most)))

    def refs(self, ids, most=3, gone='gone'):
        """References, now and then to nothing; None if there is nothing to refer to."""
        words = self.some(list(ids), most)
        if self.chance(self.odd):
            words.insert(self.random.randint(0, len(words)), f'{gone}{self.random.randint(0, 2)}')
        return ' '.join(words) or None

    def ref(self, ids, gone='gone'):
        if self.chance(self.odd) or not ids:
            return f'{gone}{self.random.randint(0, 2)}' if not self.tidy else None
        return self.one(list(ids))

    def assumed(self, names):
        if not self.chance(0.1):
            return None
        return '*' if self.chance(0.4) else ' '.join(n for n in names.split() if self.chance(0.5)) \
            or None

    def texts(self, name, probability=0.6):
        """A text in some languages, or none."""
        if not self.chance(probability):
            return ''
        languages = [None] if self.chance(0.7) else []
        languages += [x for x in ('de', 'en-GB', 'fr') if self.chance(0.3)]
        inner = ''
        for language in languages:
            attribute = f' xml:lang="{language}"' if language else ''
            inner += f'<{name}{attribute}>{name} {language or ""}</{name}>'
        return inner

    # Records

    def programme(self):
        if not self.tidy and self.chance(0.05):
            return ''
        system = self.random.choice(('ects', 'ects', 'ects', 'uk', 'us', 'hours', 'units', 'none'))
        if self.tidy and system == 'none':
            system = None
        topics = ''
        if self.chance(0.3):
            topics = '<text topic="a">A</text><text topic="a" xml:lang="de">A</text><text>B</text>'
        return element(
            'programme',
            self.texts('title', 0.9) + self.texts('aims') + topics +
            ('<audience assumed="*"><title>All</title></audience>' if self.chance(0.2) else ''),
            id='programme', months=self.maybe(self.random.choice((6, 12, 22.5, 24)), 0.3),
            hours_per_credit=self.maybe(self.random.choice((25, 30, 26.7, 0.5, 0)), 0.6),
            credit_system=system, eqf=self.maybe(7, 0.5), assumed=self.assumed('eqf months title'))

    def tag_tree(self, prefix, depth):
        inner = ''
        for i in range(self.random.randint(0, 3 if depth == 0 else 2)):
            name = f'{prefix}.{i}'
            self.tags.append(name)
            below = self.tag_tree(name, depth + 1) if depth < 2 else ''
            inner += element('tag', self.texts('title', 0.4) + below, id=name,
                             as_of=self.maybe(self.random.choice(DATES), 0.5),
                             superseded_by=self.ref(self.tags, 'notag') if self.chance(0.08)
                             else None,
                             retired='yes' if self.chance(0.1) else None,
                             assumed=self.assumed('as-of title'))
        return inner

    def module(self, name):
        index = self.modules.index(name)
        kind = self.maybe(self.random.choice(KINDS + ('bridge', 'thesis', 'research')))
        if self.chance(self.odd):
            kind = 'nokind'
        pathways = self.refs(self.pathways or ['w0'], 2, 'noway') if self.chance(0.25) and \
            (self.pathways or not self.tidy) else None
        contact, self_study = self.random.choice((0, 10, 15, 30, 45)), self.random.randint(0, 100)
        inner = self.texts('title') + self.texts('summary', 0.3)
        inner += '<lecturer>N. N.</lecturer>' if self.chance(0.3) else ''
        inner += self.teaching(contact)
        inner += self.module_outcomes_of(name) + self.assessments(name)
        inner += self.requisites(name, index)
        for tag in self.some(self.tags, 3) if self.tags and self.chance(0.75) else []:
            inner += element('covers', tag=tag, level=self.maybe(self.random.randint(1, 3), 0.5),
                             assumed=self.assumed('level'))
        if self.chance(self.odd):
            inner += element('covers', tag='notag0', level=2)
        return element(
            'module', inner, id=name,
            code=self.random.choice(('X1', 'X2', f'C{index}')) if self.chance(self.odd)
            else self.maybe(f'C{index}', 0.3),
            kind=kind, choice=self.maybe(self.random.choice(('compulsory', 'elective', 'optional')),
                                         0.6),
            credits=self.credits[name],
            contact=self.maybe(contact, 0 if self.is_detailed else max(self.unstated, 0.3)),
            self_study=self.maybe(self_study, max(self.unstated, 0.4)),
            terms=None if self.length[name] == 1 else self.length[name],
            offered=self.maybe(self.random.choice(('winter', 'summer', 'every', 'on demand')), 0.8)
            if not self.tidy else None,
            pathways=pathways, assumed=self.assumed('code credits terms'))

    def teaching(self, contact):
        if not self.is_detailed and not self.chance(0.4):
            return ''
        forms = self.some(list(FORMS), 2)
        inner, rest = '', contact
        unstated = 0 if self.is_detailed else self.unstated
        for i, form in enumerate(forms):
            hours = rest if i == len(forms) - 1 else self.random.randint(0, rest)
            rest -= hours
            if not self.tidy and self.chance(0.1):
                hours += 1
            inner += element('teaching', form=self.maybe(form, unstated / 2),
                             hours=self.maybe(hours, unstated), weekly=self.maybe(2, 0.8))
        return inner

    def module_outcomes_of(self, name):
        inner = ''
        self.module_outcomes[name] = [f'{name}-o{i}' for i in range(self.random.randint(0, 2))]
        for outcome in self.module_outcomes[name]:
            supports = self.refs(self.outcomes, 2, 'nopo') if self.outcomes and self.chance(0.6) \
                else None
            inner += element('outcome', id=outcome, supports=supports)
        return inner

    def assessments(self, name):
        weights = self.random.choice(((100,), (60, 40), (33.33, 33.33, 33.34), (50, 40), (101, 5),
                                      (), ()))
        outcomes = [o for all_of in self.module_outcomes.values() for o in all_of]
        inner = ''
        for i, weight in enumerate(weights):
            tests = self.refs(self.module_outcomes[name] or outcomes, 2, 'noo') \
                if outcomes and self.chance(0.7) else None
            inner += element('assessment', id=f'{name}-a{i}',
                             type=self.maybe(self.random.choice(ASSESSMENTS)),
                             weight=self.maybe(weight), tests=tests,
                             assumed=self.assumed('type weight'))
        return inner

    def requisites(self, name, index):
        inner = ''
        earlier = self.modules[:index]
        others = self.modules if self.chance(self.odd) else earlier
        for kind, probability in (('prerequisite', 0.35), ('prerequisite', 0.2),
                                  ('corequisite', 0.15), ('strict-corequisite', 0.08),
                                  ('recommended', 0.1), ('excludes', 0.08)):
            if not others or not self.chance(probability):
                continue
            if kind == 'corequisite' and self.chance(0.3):
                others = self.modules
            words = self.refs(others, 2 if self.chance(0.3) else 1)
            key = f'<{kind} ', frozenset(words.split())
            if key not in self.requisite_keys:
                self.requisite_keys.add(key)
                inner += element(kind, module=words)
        return inner

    def group(self, name):
        members = self.some(self.modules, 4) if self.modules else []
        if self.chance(self.odd):
            members.append('gone1')
        unit = self.maybe('credits', 0.7)
        inner = self.texts('title', 0.3)
        inner += ''.join(element('member', module=m, assumed=self.assumed('module'))
                         for m in members)
        return element('group', inner, id=name, unit=unit,
                       choose=self.maybe(self.random.choice((1, 2, 5)) if unit is None
                                         else self.amount()))

    def split(self, module):
        """A split of the module, mostly a valid one."""
        length, credits = self.length[module], self.credits[module]
        if not self.chance(0.25):
            return None
        if credits is None or self.chance(self.odd):
            return None if self.tidy else ' '.join(self.amount() for _ in range(length))
        hundredths = round(float(credits) * 100)
        cuts = sorted(self.random.randint(0, hundredths) for _ in range(length - 1))
        parts = [b - a for a, b in zip([0] + cuts, cuts + [hundredths])]
        return ' '.join(f'{part // 100}.{part % 100:02}'.rstrip('0').rstrip('.') for part in parts)

    def plan(self, name):
        n = self.random.choice((1, 2, 3, 4, 4, 5, 6)) if self.tidy or self.chance(0.95) else 0
        terms = [f'{name}t{i}' for i in range(n)]
        self.terms += terms
        places = [[] for _ in terms]
        usual = self.random.choice(TERM_TYPES[:4])
        members = self.members if self.tidy else ()
        for module in self.modules if terms else []:
            if module in members:
                continue
            times = 1 if self.tidy else self.random.choice((0, 1, 1, 1, 1, 1, 1, 1)) + \
                self.chance(self.odd)
            for _ in range(times):
                last = max(0, n - self.length[module]) if not self.chance(self.odd) else n - 1
                index = self.modules.index(module) * n // len(self.modules)
                t = self.random.randint(0, last) if self.chance(0.4) else min(index, last)
                places[t].append(element(
                    'place', module=module, split=self.split(module),
                    repeats=self.maybe(self.random.choice((2, 3)), 0.9),
                    credits=self.maybe(4, 0.97), assumed=self.assumed('split')))
        for group in self.groups if terms else []:
            for t in self.some(list(range(n)), 2) if self.chance(0.8) else []:
                places[t].append(self.group_place(group))
        if terms and self.chance(self.odd):
            places[0].append(element('place', module='gone0'))
            places[-1].append(element('place', group='nogroup', credits=self.maybe(3)))
        inner = self.texts('title', 0.3)
        for term, inside in zip(terms, places):
            self.random.shuffle(inside)
            inner += self.term(term, usual, inside)
        if self.modules and terms and self.chance(0.2):
            inner += element('wish', module=self.ref(self.modules) or self.modules[0],
                             prefers=self.refs(terms, 2, 'noterm'))
        return element('plan', inner, id=name,
                       starts=self.maybe(self.random.choice(('winter', 'summer')), 0.3))

    def group_place(self, group):
        return element('place', group=group,
                       credits=None if self.credits_nowhere else self.maybe(self.amount()),
                       split='1 2' if self.chance(self.odd) else None,
                       repeats=self.maybe(2, 0.9), assumed=self.assumed('credits'))

    def term(self, name, usual, places):
        kind = usual if self.chance(0.85) else self.random.choice(TERM_TYPES)
        texts = self.texts('title', 0.4) + self.texts('theme', 0.3)
        return element('term', texts + ''.join(places), id=name, type=self.maybe(kind),
                       months=self.maybe(self.random.choice((6, 6, 3, 4.5))),
                       season=self.maybe(self.random.choice(('winter', 'summer')), 0.9),
                       credits=self.maybe(30, 0.5), assumed=self.assumed('months credits'))

    # Rules

    def limits(self, kind):
        low, high = LIMITS[kind]

        def one():
            value = self.random.uniform(low, high)
            return f'{value:.0f}' if self.chance(0.8) else f'{value:.2f}'.rstrip('0').rstrip('.')
        least, most = one(), one()
        if float(least) > float(most) and self.chance(0.9):
            least, most = most, least
        which = self.random.choice(('min', 'max', 'both', 'same', 'min', 'max'))
        if self.chance(0.04):
            return {}
        if which == 'same':
            return {'min': least, 'max': least}
        return {'min': least if which != 'max' else None, 'max': most if which != 'min' else None}

    def parameters(self, kind):
        """Parameters of the rule's type, at times one too few or too many."""
        p = self.limits(kind) if kind in LIMITS else {}
        module_ids = self.modules or ['gone0']
        kinds = ['thesis', 'research', 'taught', 'bridge']
        strand, tag = self.ref(self.strands, 'nostrand'), self.ref(self.tags, 'notag')
        if kind == 'credits-total' and self.chance(0.4):
            p['sizes'] = ' '.join(self.some(['10', '20', '30', '45', '60', '90', '12.5'], 4))
            if self.chance(0.5):
                p['min'] = p['max'] = None
        elif kind == 'terms-total':
            p['term_type'] = self.maybe(self.random.choice(TERM_TYPES[:3]), 0.5)
        elif kind == 'modules-total':
            p['kind'] = self.maybe(self.refs(kinds, 2, 'nokind'), 0.5)
            p['choice'] = self.maybe(self.random.choice(('compulsory', 'elective')), 0.6)
        elif kind == 'modules-required':
            p['modules'] = self.refs(module_ids)
        elif kind == 'module-credits':
            p['kind'] = self.maybe(self.refs(kinds, 2), 0.6)
            p['multiple'] = self.maybe(self.random.choice((0, 2, 2.5, 3)), 0.6)
        elif kind in ('coverage-share', 'coverage-reach'):
            p['strand'] = strand
            p['scope'] = self.maybe('term', 0.5)
        elif kind in ('coverage-modules', 'coverage-level'):
            p['strand'] = self.maybe(strand, 0.4)
            p['tag'] = self.maybe(tag, 0.5)
            p['scope'] = self.maybe('term', 0.5)
            p['level'] = self.maybe(self.random.randint(1, 3), 0.05)
        elif kind == 'coverage-order':
            p['strand'] = self.maybe(strand, 0.5)
        elif kind in ('assessments-per-term', 'assessments-per-module'):
            p['assessment_type'] = self.maybe(self.random.choice(ASSESSMENTS), 0.5)
        elif kind == 'thesis':
            p['last_terms'] = self.maybe(self.random.randint(1, 3), 0.5)
        elif kind == 'order':
            p['first'] = self.maybe(self.refs(module_ids + kinds), 0.05)
            p['then'] = self.maybe(self.refs(module_ids + kinds), 0.05)
        elif kind == 'tag-currency':
            p['months'] = self.maybe(self.random.choice((0, 1, 1.5, 6, 12, 12, 18, 300)), 0.2)
        elif kind == 'complete':
            of = self.random.choice(list(FIELDS_OF))
            fields = self.some(FIELDS_OF[of].split(), 3)
            p['of'] = self.maybe(of, 0.05)
            p['fields'] = self.maybe(' '.join(fields + ['theme'] * self.chance(0.1)), 0.05)
        elif kind == 'translated':
            p['language'] = self.maybe(self.random.choice(('de', 'en', 'fr', 'DE', 'en-gb')), 0.05)
            p['fields'] = self.maybe(' '.join(self.some(list(TEXT_NAMES), 2)), 0.4)
        return p

    def rule(self, name, kind):
        abouts = [None, name, *self.modules[:3], *self.terms[:2], *self.plans, *self.pathways,
                  *self.tags[:2], *self.strands[:1]]
        waivers = ''
        for about in self.some(abouts, 3) if self.chance(0.3) else []:
            reason = '<note>Agreed.</note>' if self.chance(0.85) else ''
            waivers += element('waiver', reason, about=about, by='A. B.')
        pathways = None
        if self.chance(0.15) and (self.pathways or not self.tidy):
            pathways = self.refs(self.pathways or ['w0'], 1, 'noway')
        return element('rule', self.texts('title', 0.2) + waivers, id=name, type=kind,
                       severity=self.maybe(self.random.choice(('error', 'hint', 'warning')), 0.5),
                       plans=self.maybe(self.refs(self.plans, 1, 'noplan'), 0.75)
                       if self.plans else None,
                       pathways=pathways, by_hand='yes' if self.chance(0.05) else None,
                       **self.parameters(kind), assumed=self.assumed('type min max'))

    def project(self):
        kinds = list(LIMITS) + list(OTHER_RULES)
        programme = self.programme()
        strands = ''.join(element('strand', self.texts('title', 0.3) + self.tag_tree(s, 0), id=s)
                          for s in self.strands)
        outcomes = ''.join(element('outcome', self.texts('title', 0.3), id=o, code='LO')
                           for o in self.outcomes)
        groups = ''.join(self.group(g) for g in self.groups)
        self.members = {word.split('"')[1] for word in groups.split('<member ')[1:]}
        modules = ''
        for name in self.modules:
            self.requisite_keys = set()
            modules += self.module(name)
        plans = ''.join(self.plan(p) for p in self.plans)
        rules = ''.join(self.rule(f'r{i}', self.one(kinds))
                        for i in range(self.random.randint(0, 25)))
        review = '<baseline id="b0"><project version="1.0"><modules><module id="m0" assumed="*"/>' \
                 '</modules></project></baseline><thread id="th" about="nothing"/>'
        sections = (('outcomes', outcomes), ('kinds', '<kind id="bridge"/>'), ('strands', strands),
                    ('pathways', ''.join(element('pathway', id=w) for w in self.pathways)),
                    ('modules', modules), ('groups', groups), ('plans', plans), ('rules', rules),
                    ('review', review if self.chance(0.2) else ''))
        inner = '\n'.join(f'<{name}>{text}</{name}>' for name, text in sections if text)
        language = ' lang="en"' if self.has_language else ''
        text = f'<project xmlns="{NAMESPACE}" version="1.0"{language}>{programme}{inner}</project>'
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.replace('><', '>\n<')


def write(folder, n, seed):
    """Writes n files into the folder; gives their paths."""
    paths = []
    for i in range(n):
        path = pathlib.Path(folder) / f'{seed}-{i}.cursus'
        path.write_text(Maker(f'{seed}-{i}').project(), 'utf-8')
        paths.append(path)
    return paths


if __name__ == '__main__':
    if len(sys.argv) not in (2, 3, 4):
        sys.exit(__doc__)
    write(sys.argv[1], *[int(a) for a in sys.argv[2:3] or ['1']],
          *[int(a) for a in sys.argv[3:4] or ['1']])
