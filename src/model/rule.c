/* rule.c - what a programme has to keep to, and where it may not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/rule.h"

#include "model/module.h"
#include "model/plan.h"
#include "model/rows.h"

static const char *const severities[] = { "error", "warning", "hint", NULL };
static const char *const scopes[] = { "route", "term", NULL };
static const char *const subjects[] = { "programme", "term", "module", NULL };

static const CursusField waiver_rows[] = {
  ROW (CursusWaiver, about, "about", REFERENCE, .flags = CURSUS_FIELD_KEY),
  ROW (CursusWaiver, by, "by", STRING),
  ROW (CursusWaiver, date, "date", DATE),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusWaiver, cursus_waiver, "waiver", PARTS, 0, waiver_rows);

static const CursusField rule_rows[] = {
  ROW_ID,
  ROW (CursusRule, type, "type", NAME, .flags = CURSUS_FIELD_REQUIRED),
  ROW (CursusRule, min, "min", DECIMAL),
  ROW (CursusRule, max, "max", DECIMAL),
  ROW (CursusRule, severity, "severity", CHOICE, .choices = severities,
       BY_DEFAULT (CURSUS_SEVERITY_WARNING)),
  ROW (CursusRule, plans, "plans", REFERENCES),
  ROW_SOURCE,
  ROW (CursusRule, pathways, "pathways", REFERENCES),
  ROW (CursusRule, is_by_hand, "by-hand", FLAG),
  ROW (CursusRule, sizes, "sizes", DECIMALS),
  ROW (CursusRule, kinds, "kind", REFERENCES),
  ROW (CursusRule, choice, "choice", CHOICE, .choices = cursus_module_choices),
  ROW (CursusRule, modules, "modules", REFERENCES),
  ROW (CursusRule, multiple, "multiple", DECIMAL),
  ROW (CursusRule, strand, "strand", REFERENCE),
  ROW (CursusRule, tag, "tag", REFERENCE),
  ROW (CursusRule, scope, "scope", CHOICE, .choices = scopes, BY_DEFAULT (CURSUS_SCOPE_ROUTE)),
  ROW (CursusRule, level, "level", INTEGER, BETWEEN (1, 3)),
  ROW (CursusRule, term_type, "term-type", CHOICE, .choices = cursus_term_types),
  ROW (CursusRule, assessment_type, "assessment-type", CHOICE, .choices = cursus_assessment_types),
  ROW (CursusRule, first, "first", REFERENCES),
  ROW (CursusRule, then, "then", REFERENCES),
  ROW (CursusRule, last_terms, "last-terms", INTEGER, BETWEEN (1, 999)),
  ROW (CursusRule, months, "months", DECIMAL),
  ROW (CursusRule, of, "of", CHOICE, .choices = subjects),
  ROW (CursusRule, fields, "fields", NAMES),
  ROW (CursusRule, language, "language", LANGUAGE),
  ROW (CursusRule, text, "text", STRING),
  ROW_ASSUMED,
  ROW (CursusRule, title, "title", TEXT),
  ROW_RECORDS (CursusRule, waivers, "waiver", &cursus_waiver_table),
  ROW_NOTE,
};

TABLE (CursusRule, cursus_rule, "rule", RULES, 'r', rule_rows);
