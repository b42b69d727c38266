#!/usr/bin/python3
# check_taxonomies.py - the taxonomies hold what they promise
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in the XML of data/taxonomies, without our own reader: no tag is lost or has another place,
dates and references of the law are what they were, what is unchecked says so, the Master's tags are
the same, and everything is said in English and German.
"""

import collections
import datetime
import pathlib
import re
import unittest
import xml.etree.ElementTree as ElementTree

from german_spelling import LANG, check_spelling, german_words

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / 'data'

NS = '{https://cursus-app.github.io/ns/project/1}'

# file: the strand, its letter, what its tags begin with, how many tags, how many of them are unchecked
FILES = {
    'clinical': ('clinical', 'C', 'cli', 41, 0),
    'ethics': ('ethics', 'E', 'eth', 100, 57),
    'interpersonal': ('interpersonal', 'I', 'int', 28, 0),
    'regulatory': ('regulatory', 'R', 'reg', 232, 47),
    'research': ('research', 'X', 'res', 12, 0),
    'technical': ('technical', 'T', 'tec', 128, 0),
    'cf-a2m': ('cf.a2m', 'AM', 'cf.a2m', 3, 0),
    'cf-aamc': ('cf.aamc', 'AAM', 'cf.aamc', 7, 7),
    'cf-amia': ('cf.amia', 'AMI', 'cf.amia', 16, 16),
    'cf-ch': ('cf.ch', 'CH', 'cf.ch', 2, 0),
    'cf-dec': ('cf.dec', 'DEC', 'cf.dec', 4, 0),
    'cf-gg': ('cf.gg', 'GG', 'cf.gg', 5, 5),
    'cf-hca': ('cf.hca', 'HCA', 'cf.hca', 13, 0),
    'cf-nhs': ('cf.nhs', 'NHS', 'cf.nhs', 11, 0),
    'cf-rus': ('cf.rus', 'RUS', 'cf.rus', 6, 0),
    'cf-uns': ('cf.uns', 'UNS', 'cf.uns', 4, 4),
}

# the tags below each document, itself not counted, in the order of the files
BELOW = {
    'ethics': {
        'eth.bme': 4, 'eth.res': 6, 'eth.oecd': 10, 'eth.hleg': 31, 'eth.who': 6, 'eth.lmm': 9,
        'eth.unesco': 14, 'eth.top': 12,
    },
    'regulatory': {
        'reg.aia': 37, 'reg.mdr': 26, 'reg.ivdr': 10, 'reg.gdpr': 32, 'reg.ehds': 32, 'reg.oth': 22,
        'reg.us': 16, 'reg.gmlp': 10, 'reg.imdrf': 7, 'reg.std': 30,
    },
    'technical': {
        'tec.ds': 7, 'tec.prg': 7, 'tec.pip': 7, 'tec.ml': 7, 'tec.dl': 7, 'tec.eva': 8, 'tec.ops': 6,
        'tec.xai': 7, 'tec.img': 8, 'tec.nlp': 8, 'tec.gen': 8, 'tec.ehr': 13, 'tec.prv': 6,
        'tec.sec': 7, 'tec.sys': 7,
    },
    'clinical': {'cli.hs': 7, 'cli.wf': 6, 'cli.med': 6, 'cli.ebm': 5, 'cli.dom': 12},
    'interpersonal': {'int.com': 5, 'int.tea': 4, 'int.mgt': 6, 'int.gov': 4, 'int.lll': 4},
    'research': {f'res.{n:02}': 0 for n in range(1, 13)},
}

# documents within a group; their ids do not begin with the group's
GROUPS = {
    'reg.oth': 'dga dact nis2 cra pld ctr hta',
    'reg.us': 'hipaa fda onc',
    'reg.std': '62304 14971 13485 82304 62366 81001 34971 42001 23894 22989 27001',
}

LAWS = {
    'aia': 'Reg. (EU) 2024/1689', 'mdr': 'Reg. (EU) 2017/745', 'ivdr': 'Reg. (EU) 2017/746',
    'gdpr': 'Reg. (EU) 2016/679', 'ehds': 'Reg. (EU) 2025/327', 'dga': 'Reg. (EU) 2022/868',
    'dact': 'Reg. (EU) 2023/2854', 'nis2': 'Dir. (EU) 2022/2555', 'cra': 'Reg. (EU) 2024/2847',
    'pld': 'Dir. (EU) 2024/2853',
}

ARTICLES = {
    'aia': '1 3 4 5 6 8 9 10 11 12 13 14 15 16 17 25 26 27 40 43 47 48 49 50 51 53 55 57 60 61 72 73 86 99',
    'mdr': '2 5 7 10 15 19 20 27 33 51 52 61 62 83 84 86 87 88 110',
    'ivdr': '4 5 10 47 48 56 57 58 78 82',
    'gdpr': '4 5 6 7 9 12 13 14 15 16 17 18 20 21 22 24 25 26 28 30 32 33 34 35 36 37 44 45 46 82 83 89',
    'ehds': '3 5 7 8 9 10 11 13 14 15 23 25 27 30 41 47 51 53 54 55 60 61 67 68 69 71 73 75 78 83 84 105',
    'dga': '3 10 16 31', 'dact': '3 14 33', 'nis2': '20 21 23', 'cra': '13', 'pld': '4 7 9 10',
}

# since when, or from when, with the tags that say so
APPLIES_FROM = {
    '2018-05-25': 'reg.gdpr',
    '2021-05-26': 'reg.mdr',
    '2022-01-31': 'reg.ctr',
    '2022-05-26': 'reg.ivdr',
    '2023-09-24': 'reg.dga',
    '2024-10-18': 'reg.nis2',
    '2025-01-12': 'reg.hta',
    '2025-02-02': 'reg.aia.1 reg.aia.3 reg.aia.4 reg.aia.5',
    '2025-08-02': 'reg.aia.51 reg.aia.53 reg.aia.55 reg.aia.99',
    '2025-09-12': 'reg.dact',
    '2026-02-02': 'reg.fda.qmsr',
    '2026-08-02': 'reg.aia',
    '2026-12-10': 'reg.pld',
    '2027-03-26': 'reg.ehds',
    '2027-08-02': 'reg.aia.6',
    '2027-12-11': 'reg.cra',
    '2029-03-26': ' '.join(f'reg.ehds.{n}' for n in (
        3, 5, 7, 8, 9, 10, 11, 13, 14, 15, 25, 27, 47,
        51, 53, 54, 55, 60, 61, 67, 68, 69, 71, 73, 75, 78)),
}

# of these the number and name, or the date, is unchecked, and the rest is not
PARTLY_UNCHECKED = {
    'reference title': 'reg.dga reg.dact reg.nis2 reg.cra reg.pld',
    'applies-from': 'reg.mdr reg.aia.51 reg.aia.53 reg.aia.55 reg.aia.99 ' + ' '.join(
        f'reg.ehds.{n}' for n in (51, 53, 54, 55, 60, 61, 67, 68, 69, 71, 73, 75, 78)),
}

REFERENCES = {
    'eth.bme.1': 'principle 1', 'eth.res.1': 'Belmont Report 1979, part B',
    'eth.oecd.1.1': 'OECD/LEGAL/0449 §1.1', 'eth.oecd.2.5': 'OECD/LEGAL/0449 §2.5',
    'eth.hleg.0': 'Guidelines 2019, ch. I', 'eth.hleg.7': 'req. 7', 'eth.hleg.7.d': None,
    'eth.who.6': 'principle 6', 'eth.unesco.v1': 'values, paras 13–24',
    'eth.unesco.p10': 'principles, paras 25–47', 'eth.top.05': None,
    'reg.aia': 'Regulation (EU) 2024/1689', 'reg.mdr': 'Regulation (EU) 2017/745',
    'reg.aia.a3': 'Annex III Reg. (EU) 2024/1689',
    'reg.mdr.r11': 'Annex VIII rule 11 Reg. (EU) 2017/745', 'reg.mdr.g3': 'MDCG 2020-1',
    'reg.ivdr': 'Regulation (EU) 2017/746', 'reg.gdpr': 'Regulation (EU) 2016/679',
    'reg.ehds': 'Regulation (EU) 2025/327', 'reg.nis2': 'Directive (EU) 2022/2555',
    'reg.ctr': 'Regulation (EU) No 536/2014', 'reg.hta': 'Regulation (EU) 2021/2282',
    'reg.hipaa': '45 CFR 160, 162, 164', 'reg.hipaa.di': '45 CFR 164.514(b)',
    'reg.fda.cds': 'FD&C §520(o)(1)(E)', 'reg.fda.qmsr': '21 CFR 820',
    'reg.onc.dsi': '45 CFR 170.315(b)(11)', 'reg.gmlp.7': 'principle 7',
    'reg.imdrf.n12': 'IMDRF N12 (2014)', 'reg.62304': 'IEC 62304:2006+A1:2015',
    'reg.14971': 'ISO 14971:2019', 'reg.42001': 'ISO/IEC 42001:2023',
    'reg.42001.a10': 'ISO/IEC 42001, Annex A.10',
}


def read(path):
    root = ElementTree.parse(path).getroot()
    for element in root.iter():
        assert element.tag.startswith(NS), element.tag
        element.tag = element.tag[len(NS):]
    return root


def by_words(table):
    return {name: key for key, names in table.items() for name in names.split()}


class Taxonomies(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.roots = {path.stem: read(path) for path in (DATA / 'taxonomies').glob('*.cursus')}
        cls.strands = {name: root.find('strands/strand') for name, root in cls.roots.items()}
        cls.tags = {tag.get('id'): tag for root in cls.roots.values() for tag in root.iter('tag')}
        cls.parents = {child.get('id'): parent.get('id') for root in cls.roots.values()
                       for parent in root.iter() for child in parent.findall('tag')}

    def having(self, attribute):
        return {name: tag.get(attribute) for name, tag in self.tags.items() if tag.get(attribute)}

    # Files and trees

    def test_layout(self):
        for name in self.roots:
            data = (DATA / 'taxonomies' / f'{name}.cursus').read_bytes()
            lines = data.decode('utf-8').split('\n')
            self.assertNotIn(b'\r', data)
            self.assertNotIn(b'\t', data)
            self.assertEqual(lines.pop(), '')
            self.assertEqual(lines[:2], ['<?xml version="1.0" encoding="UTF-8"?>',
                                         '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->'])
            for line in lines:
                self.assertRegex(line, r'^(  )*<.*>$')

    def test_each_is_installed(self):
        listed = re.findall(r"'taxonomies/([\w-]+)\.cursus'", (DATA / 'meson.build').read_text('utf-8'))
        self.assertEqual(listed, sorted(self.roots))

    def test_one_strand_and_nothing_else(self):
        self.assertEqual(set(self.roots), set(FILES))
        for name, root in self.roots.items():
            self.assertEqual([section.tag for section in root], ['strands'], name)
            self.assertEqual(len(root.find('strands')), 1, name)
            self.assertEqual(FILES[name][:2], tuple(map(self.strands[name].get, ('id', 'letter'))))

    def test_no_tag_is_lost(self):
        for name, (_, _, begin, count, _) in FILES.items():
            ids = [tag.get('id') for tag in self.roots[name].iter('tag')]
            self.assertEqual(len(ids), count, name)
            self.assertEqual([i for i in ids if not i.startswith(f'{begin}.')], [], name)
        for name, documents in BELOW.items():
            found = {tag.get('id'): len(list(tag.iter('tag'))) - 1
                     for tag in self.strands[name].findall('tag')}
            self.assertEqual(list(found.items()), list(documents.items()))

    def test_ids_are_unique(self):
        ids = collections.Counter(e.get('id') for root in self.roots.values()
                                  for e in root.iter() if e.get('id'))
        self.assertEqual([i for i, count in ids.items() if count > 1], [])
        self.assertEqual(len(ids), 612 + len(FILES))
        for name in ids:
            self.assertRegex(name, r'^[a-z][a-z0-9.-]{0,63}$')

    def test_letters_and_colours_differ(self):
        for attribute in 'letter', 'colour':
            values = [strand.get(attribute) for strand in self.strands.values()]
            self.assertEqual(len(set(values)), len(FILES), attribute)

    def test_each_tag_stands_below_its_document(self):
        groups = {f'reg.{name}': group for name, group in by_words(GROUPS).items()}
        for name, parent in self.parents.items():
            if name in groups:
                self.assertEqual(parent, groups[name])
            elif parent in self.tags or parent.startswith('cf.'):
                self.assertTrue(name.startswith(f'{parent}.'), f'{name} in {parent}')
            else:
                self.assertEqual(name.count('.'), 1, f'{name} in {parent}')

    def test_order(self):
        for law, articles in ARTICLES.items():
            found = [tag.get('id').split('.')[2] for tag in self.tags[f'reg.{law}'].findall('tag')]
            self.assertEqual([n for n in found if n.isdigit()], articles.split(), law)
        for group, documents in GROUPS.items():
            self.assertEqual([tag.get('id')[4:] for tag in self.tags[group].findall('tag')],
                             documents.split())

    # What the tags say

    def test_references(self):
        for law, articles in ARTICLES.items():
            for number in articles.split():
                tag = self.tags[f'reg.{law}.{number}']
                self.assertEqual(tag.get('reference'), f'art. {number} {LAWS[law]}')
                self.assertRegex(tag.get('source'), '^Article “.+”, EUR-Lex$')
        self.assertEqual({name: self.tags[name].get('reference') for name in REFERENCES}, REFERENCES)
        self.assertEqual(len(self.having('reference')), 271)

    def test_dates(self):
        self.assertEqual(self.having('applies-from'), by_words(APPLIES_FROM))
        for name, date in self.having('applies-from').items():
            datetime.date.fromisoformat(date)
            if self.tags[name].get('assumed') != '*':
                self.assertIn(name, self.having('as-of'))
        self.assertEqual(set(self.having('as-of').values()), {'2026-02-14'})

    def test_a_law_in_motion_says_so(self):
        for name in 'reg.aia', 'reg.aia.4', 'reg.aia.5':
            for note, words in zip(self.tags[name].findall('note'), ('check the Official', 'im Amtsblatt')):
                self.assertIn(words, note.text)
        for name in 'reg.mdr', 'reg.mdr.r11', 'reg.ivdr':
            for note, words in zip(self.tags[name].findall('note'), ('check its state', 'Stand prüfen')):
                self.assertIn(words, note.text)
        # what is announced is not yet a date
        self.assertFalse({'2027-12-02', '2028-08-02'} & set(self.having('applies-from').values()))

    def test_what_is_unchecked_is_marked_as_assumed(self):
        for name, (_, _, _, _, unchecked) in FILES.items():
            marks = [tag.get('assumed') for tag in self.roots[name].iter('tag')]
            self.assertEqual(marks.count('*'), unchecked, name)
        partly = {name: mark for name, mark in self.having('assumed').items() if mark != '*'}
        self.assertEqual(partly, by_words(PARTLY_UNCHECKED))
        self.assertEqual({name for name, strand in self.strands.items() if strand.get('assumed')},
                         {'cf-amia', 'cf-uns'})
        for name in 'eth.bme.1', 'eth.hleg.1.c', 'reg.aia.a1', 'reg.62304', 'reg.hipaa.pr':
            self.assertEqual(self.tags[name].get('assumed'), '*')
        for name in 'eth.hleg.1', 'reg.aia.14', 'reg.gmlp.1', 'reg.42001.a2', 'tec.ds.01':
            self.assertIsNone(self.tags[name].get('assumed'))

    def test_sources(self):
        documents = [tag for name in ('ethics', 'regulatory')
                     for tag in self.strands[name].findall('tag')]
        for record in [*self.strands.values(), *documents]:
            self.assertGreater(len(record.get('source', '')), 5, record.get('id'))
        for record in [*self.strands.values(), *self.tags.values()]:
            self.assertNotRegex(record.get('source', ''), r'file:|(^|\s)/|\\')

    def test_the_master_has_the_same(self):
        seen = 0
        root = read(DATA / 'templates' / 'master-ai-healthcare.cursus')
        for parent in root.find('strands').iter():
            for tag in parent.findall('tag'):
                ours = self.tags[tag.get('id')]
                self.assertEqual(self.parents[tag.get('id')], parent.get('id'))
                self.assertEqual(ours.get('reference'), tag.get('reference'), tag.get('id'))
                self.assertEqual([t.text for t in ours.findall('title')],
                                 [t.text for t in tag.findall('title')])
                seen += 1
        self.assertGreater(seen, 50)
        for strand in root.findall('strands/strand'):
            ours = self.strands[strand.get('id')]
            self.assertEqual([ours.get(a) for a in ('letter', 'colour')],
                             [strand.get(a) for a in ('letter', 'colour')])
            self.assertEqual([t.text for t in ours.findall('title')],
                             [t.text for t in strand.findall('title')])

    # Languages

    def test_english_and_german(self):
        for record in [*self.strands.values(), *self.tags.values()]:
            for kind in 'title', 'note':
                texts = record.findall(kind)
                if texts or kind == 'title' or record.tag == 'strand':
                    self.assertEqual([t.get(LANG) for t in texts], [None, 'de'], record.get('id'))
                for text in texts:
                    self.assertTrue(text.text, record.get('id'))
                    self.assertEqual(text.text, ' '.join(text.text.split()))

    def test_titles_and_notes_are_short_and_well_formed(self):
        for record in [*self.strands.values(), *self.tags.values()]:
            for title in record.findall('title'):
                self.assertTrue(title.text[0].isupper(), title.text)
                self.assertNotRegex(title.text, r'[/&;]|\.$')
                self.assertLessEqual(len(title.text), 90, title.text)
            for note in record.findall('note'):
                self.assertLessEqual(len(note.text), 300, note.text)

    def test_titles_differ_among_siblings(self):
        for root in self.roots.values():
            for parent in root.iter():
                for language in None, 'de':
                    titles = [t.text for tag in parent.findall('tag') for t in tag.findall('title')
                              if t.get(LANG) == language]
                    self.assertEqual(len(titles), len(set(titles)), parent.get('id'))

    def test_german_spelling(self):
        words = german_words(e for root in self.roots.values() for e in root.iter())
        # names like DICOM, openEHR and IIa are no words
        check_spelling(self, {word for word in words if not re.search(r'.[A-Z]', word)})


if __name__ == '__main__':
    unittest.main()
