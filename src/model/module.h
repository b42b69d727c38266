/* module.h - a module and what belongs to it alone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/outcome.h"
#include "model/record.h"
#include "model/topic.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_CHOICE_COMPULSORY,
  CURSUS_CHOICE_ELECTIVE,
  CURSUS_CHOICE_OPTIONAL,
} CursusModuleChoice;

typedef enum
{
  CURSUS_GRADING_GRADED,
  CURSUS_GRADING_PASS_FAIL,
} CursusGrading;

typedef enum
{
  CURSUS_FORM_LECTURE,
  CURSUS_FORM_SEMINAR,
  CURSUS_FORM_EXERCISE,
  CURSUS_FORM_LABORATORY,
  CURSUS_FORM_TUTORIAL,
  CURSUS_FORM_SUPERVISION,
  CURSUS_FORM_PLACEMENT,
  CURSUS_FORM_ONLINE,
  CURSUS_FORM_OTHER,
} CursusTeachingForm;

typedef enum
{
  CURSUS_ASSESSMENT_WRITTEN_EXAM,
  CURSUS_ASSESSMENT_ORAL_EXAM,
  CURSUS_ASSESSMENT_REPORT,
  CURSUS_ASSESSMENT_PRESENTATION,
  CURSUS_ASSESSMENT_PROJECT,
  CURSUS_ASSESSMENT_PORTFOLIO,
  CURSUS_ASSESSMENT_PRACTICAL,
  CURSUS_ASSESSMENT_THESIS,
  CURSUS_ASSESSMENT_PARTICIPATION,
  CURSUS_ASSESSMENT_OTHER,
} CursusAssessmentType;

/* (array zero-terminated=1): the words for a #CursusModuleChoice and a #CursusAssessmentType. */
extern const char *const cursus_module_choices[];
extern const char *const cursus_assessment_types[];

/**
 * CursusTeaching:
 * @form: a #CursusTeachingForm
 * @hours: in all
 * @weekly: hours a week
 */
typedef struct
{
  CursusRecord  record;
  int           form;
  CursusDecimal hours;
  CursusDecimal weekly;
} CursusTeaching;

CURSUS_DECLARE_RECORD (CursusTeaching, cursus_teaching)

/**
 * CursusAssessment:
 * @type: a #CursusAssessmentType
 * @weight: percent of the module's mark
 * @tests: ids of outcomes
 */
typedef struct
{
  CursusRecord   record;
  int            type;
  CursusDecimal  weight;
  int            minutes;
  CursusStrings *tests;
  CursusText    *title;
} CursusAssessment;

CURSUS_DECLARE_RECORD (CursusAssessment, cursus_assessment)

/**
 * CursusRequisite:
 * @modules: ids of modules, any one of which will do
 *
 * What a module asks of others; its table tells in which way.
 */
typedef struct
{
  CursusRecord   record;
  CursusStrings *modules;
} CursusRequisite;

CURSUS_DECLARE_RECORD (CursusRequisite, cursus_prerequisite)
CURSUS_DECLARE_TABLE (CursusRequisite, cursus_corequisite)
CURSUS_DECLARE_TABLE (CursusRequisite, cursus_strict_corequisite)
CURSUS_DECLARE_TABLE (CursusRequisite, cursus_recommended)
CURSUS_DECLARE_TABLE (CursusRequisite, cursus_excludes)

/**
 * CursusMark:
 * @tag: the id of a tag
 * @level: 1 introduced, 2 reinforced, 3 mastered
 * @is_assessed: the module also examines it
 *
 * That a module covers a tag.
 */
typedef struct
{
  CursusRecord record;
  char        *tag;
  int          level;
  gboolean     is_assessed;
} CursusMark;

CURSUS_DECLARE_RECORD (CursusMark, cursus_mark)

/**
 * CursusModule:
 * @kind: (nullable): the id of a kind
 * @choice: a #CursusModuleChoice
 * @contact: hours taught
 * @self_study: hours
 * @terms: how many consecutive terms it runs
 * @offered: (nullable): every, winter, summer, or in other words
 * @languages: that it is taught in
 * @level: of the European Qualifications Framework
 * @grading: a #CursusGrading
 * @pathways: ids of the pathways it belongs to; none: to all
 * @due: of a milestone: the month it is due
 * @teaching: #CursusTeaching
 * @outcomes: #CursusOutcome
 * @assessments: #CursusAssessment
 * @prerequisites: #CursusRequisite: finished in an earlier term
 * @corequisites: #CursusRequisite: begun in the same term or an earlier one
 * @strict_corequisites: #CursusRequisite: in the same term
 * @recommended: #CursusRequisite
 * @excludes: #CursusRequisite: not on one route with it
 * @marks: #CursusMark
 */
typedef struct
{
  CursusRecord   record;
  char          *code;
  char          *kind;
  int            choice;
  CursusDecimal  credits;
  CursusDecimal  contact;
  CursusDecimal  self_study;
  int            terms;
  char          *offered;
  CursusStrings *languages;
  int            level;
  int            grading;
  CursusStrings *pathways;
  int            due;
  CursusText    *title;
  CursusText    *lead;
  CursusStrings *lecturers;
  CursusText    *summary;
  CursusText    *content;
  CursusText    *methods;
  CursusRecords *teaching;
  CursusRecords *outcomes;
  CursusRecords *assessments;
  CursusText    *literature;
  CursusRecords *texts;
  CursusRecords *prerequisites;
  CursusRecords *corequisites;
  CursusRecords *strict_corequisites;
  CursusRecords *recommended;
  CursusRecords *excludes;
  CursusRecords *marks;
} CursusModule;

CURSUS_DECLARE_RECORD (CursusModule, cursus_module)

/**
 * cursus_module_find_mark:
 * @tag: the id of a tag
 *
 * Returns: which of the marks of @module is of @tag: a module has one of each at most;
 *   %CURSUS_NOWHERE if none is
 */
guint cursus_module_find_mark (const CursusModule *module, const char *tag);

/* The same, as the mark itself: lent, or %NULL. */
const CursusMark *cursus_module_lookup_mark (const CursusModule *module, const char *tag);

G_END_DECLS
