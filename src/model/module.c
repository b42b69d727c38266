/* module.c - a module and what belongs to it alone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/module.h"

#include "model/id-table.h"
#include "model/rows.h"

#include <string.h>

#define MANY 999999

const char *const cursus_module_choices[] = { "compulsory", "elective", "optional", NULL };

const char *const cursus_assessment_types[] = {
  "written-exam", "oral-exam", "report",        "presentation", "project", "portfolio",
  "practical",    "thesis",    "participation", "other",        NULL,
};

static const char *const gradings[] = { "graded", "pass-fail", NULL };
static const char *const forms[] = { "lecture",  "seminar",     "exercise",  "laboratory",
                                     "tutorial", "supervision", "placement", "online",
                                     "other",    NULL };

static const CursusField teaching_rows[] = {
  ROW (CursusTeaching, form, "form", CHOICE, .choices = forms, .flags = CURSUS_FIELD_KEY),
  ROW (CursusTeaching, hours, "hours", DECIMAL),
  ROW (CursusTeaching, weekly, "weekly", DECIMAL),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusTeaching, cursus_teaching, "teaching", PARTS, 0, teaching_rows);

static const CursusField assessment_rows[] = {
  ROW_ID,
  ROW (CursusAssessment, type, "type", CHOICE, .choices = cursus_assessment_types),
  ROW (CursusAssessment, weight, "weight", DECIMAL),
  ROW (CursusAssessment, minutes, "minutes", INTEGER, BETWEEN (0, MANY)),
  ROW (CursusAssessment, tests, "tests", REFERENCES),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusAssessment, title, "title", TEXT),
  ROW_NOTE,
};

TABLE (CursusAssessment, cursus_assessment, "assessment", PARTS, 'a', assessment_rows);

static const CursusField requisite_rows[] = {
  ROW (CursusRequisite, modules, "module", REFERENCES,
       .flags = CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusRequisite, cursus_prerequisite, "prerequisite", PARTS, 0, requisite_rows);
TABLE (CursusRequisite, cursus_corequisite, "corequisite", PARTS, 0, requisite_rows);
TABLE (CursusRequisite, cursus_strict_corequisite, "strict-corequisite", PARTS, 0, requisite_rows);
TABLE (CursusRequisite, cursus_recommended, "recommended", PARTS, 0, requisite_rows);
TABLE (CursusRequisite, cursus_excludes, "excludes", PARTS, 0, requisite_rows);

static const CursusField mark_rows[] = {
  ROW (CursusMark, tag, "tag", REFERENCE, .flags = CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY),
  ROW (CursusMark, level, "level", INTEGER, BETWEEN (1, 3), BY_DEFAULT (1)),
  ROW (CursusMark, is_assessed, "assessed", FLAG),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusMark, cursus_mark, "covers", PARTS, 0, mark_rows);

static const CursusField module_rows[] = {
  ROW_ID,
  ROW (CursusModule, code, "code", STRING),
  ROW (CursusModule, kind, "kind", REFERENCE),
  ROW (CursusModule, choice, "choice", CHOICE, .choices = cursus_module_choices,
       BY_DEFAULT (CURSUS_CHOICE_COMPULSORY)),
  ROW (CursusModule, credits, "credits", DECIMAL),
  ROW (CursusModule, contact, "contact", DECIMAL),
  ROW (CursusModule, self_study, "self-study", DECIMAL),
  ROW (CursusModule, terms, "terms", INTEGER, BETWEEN (1, 999), BY_DEFAULT (1)),
  ROW (CursusModule, offered, "offered", STRING),
  ROW (CursusModule, languages, "language", LANGUAGES),
  ROW (CursusModule, level, "level", INTEGER, BETWEEN (1, 8)),
  ROW (CursusModule, grading, "grading", CHOICE, .choices = gradings),
  ROW (CursusModule, pathways, "pathways", REFERENCES),
  ROW (CursusModule, due, "due", INTEGER, BETWEEN (0, MANY)),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusModule, title, "title", TEXT),
  ROW (CursusModule, lead, "lead", TEXT),
  ROW (CursusModule, lecturers, "lecturer", STRINGS),
  ROW (CursusModule, summary, "summary", TEXT),
  ROW (CursusModule, content, "content", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW (CursusModule, methods, "methods", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW_RECORDS (CursusModule, teaching, "teaching", &cursus_teaching_table),
  ROW_RECORDS (CursusModule, outcomes, "outcome", &cursus_outcome_table),
  ROW_RECORDS (CursusModule, assessments, "assessment", &cursus_assessment_table),
  ROW (CursusModule, literature, "literature", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW_RECORDS (CursusModule, texts, "text", &cursus_topic_table),
  ROW_RECORDS (CursusModule, prerequisites, "prerequisite", &cursus_prerequisite_table),
  ROW_RECORDS (CursusModule, corequisites, "corequisite", &cursus_corequisite_table),
  ROW_RECORDS (CursusModule, strict_corequisites, "strict-corequisite",
               &cursus_strict_corequisite_table),
  ROW_RECORDS (CursusModule, recommended, "recommended", &cursus_recommended_table),
  ROW_RECORDS (CursusModule, excludes, "excludes", &cursus_excludes_table),
  ROW_RECORDS (CursusModule, marks, "covers", &cursus_mark_table),
  ROW_NOTE,
};

TABLE (CursusModule, cursus_module, "module", MODULES, 'm', module_rows);

guint
cursus_module_find_mark (const CursusModule *module, const char *tag)
{
  for (guint i = 0; i < cursus_records_n (module->marks); i++)
    if (strcmp (((const CursusMark *) module->marks->items[i])->tag, tag) == 0)
      return i;
  return CURSUS_NOWHERE;
}

const CursusMark *
cursus_module_lookup_mark (const CursusModule *module, const char *tag)
{
  guint at = cursus_module_find_mark (module, tag);

  return at != CURSUS_NOWHERE ? (const CursusMark *) module->marks->items[at] : NULL;
}
