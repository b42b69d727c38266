/* choice-words.c - the words of documents for the values of choices
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/choice-words.h"

#include "model/module.h"
#include "model/plan.h"
#include "model/programme.h"

#include <string.h>

#define MOST 10

typedef struct
{
  const char *field;
  const char *words[MOST];
} Choice;

static const Choice choices[] = {
  { "choice",
    { [CURSUS_CHOICE_COMPULSORY] = "compulsory",
      [CURSUS_CHOICE_ELECTIVE] = "elective",
      [CURSUS_CHOICE_OPTIONAL] = "optional" } },
  { "grading",
    { [CURSUS_GRADING_GRADED] = "Graded", [CURSUS_GRADING_PASS_FAIL] = "Pass or fail" } },
  { "form",
    { [CURSUS_FORM_LECTURE] = "Lecture",
      [CURSUS_FORM_SEMINAR] = "Seminar",
      [CURSUS_FORM_EXERCISE] = "Exercise",
      [CURSUS_FORM_LABORATORY] = "Laboratory",
      [CURSUS_FORM_TUTORIAL] = "Tutorial",
      [CURSUS_FORM_SUPERVISION] = "Supervision",
      [CURSUS_FORM_PLACEMENT] = "Placement",
      [CURSUS_FORM_ONLINE] = "Online",
      [CURSUS_FORM_OTHER] = "Other" } },
  { "assessment-type",
    { [CURSUS_ASSESSMENT_WRITTEN_EXAM] = "Written examination",
      [CURSUS_ASSESSMENT_ORAL_EXAM] = "Oral examination",
      [CURSUS_ASSESSMENT_REPORT] = "Report",
      [CURSUS_ASSESSMENT_PRESENTATION] = "Presentation",
      [CURSUS_ASSESSMENT_PROJECT] = "Project",
      [CURSUS_ASSESSMENT_PORTFOLIO] = "Portfolio",
      [CURSUS_ASSESSMENT_PRACTICAL] = "Practical examination",
      [CURSUS_ASSESSMENT_THESIS] = "Thesis",
      [CURSUS_ASSESSMENT_PARTICIPATION] = "Participation",
      [CURSUS_ASSESSMENT_OTHER] = "Other" } },
  { "domain",
    { [CURSUS_DOMAIN_KNOWLEDGE] = "Knowledge",
      [CURSUS_DOMAIN_SKILLS] = "Skills",
      [CURSUS_DOMAIN_RESPONSIBILITY] = "Responsibility" } },
  { "bloom",
    { [CURSUS_BLOOM_REMEMBER] = "Remember",
      [CURSUS_BLOOM_UNDERSTAND] = "Understand",
      [CURSUS_BLOOM_APPLY] = "Apply",
      [CURSUS_BLOOM_ANALYSE] = "Analyse",
      [CURSUS_BLOOM_EVALUATE] = "Evaluate",
      [CURSUS_BLOOM_CREATE] = "Create" } },
  { "cycle",
    { [CURSUS_CYCLE_SHORT] = "Short cycle",
      [CURSUS_CYCLE_FIRST] = "First cycle",
      [CURSUS_CYCLE_SECOND] = "Second cycle",
      [CURSUS_CYCLE_THIRD] = "Third cycle" } },
  { "mode",
    { [CURSUS_MODE_FULL_TIME] = "full-time",
      [CURSUS_MODE_PART_TIME] = "part-time",
      [CURSUS_MODE_MIXED] = "mixed" } },
  { "delivery",
    { [CURSUS_DELIVERY_ON_CAMPUS] = "on-campus",
      [CURSUS_DELIVERY_ONLINE] = "online",
      [CURSUS_DELIVERY_BLENDED] = "blended" } },
  { "status",
    { [CURSUS_EDITION_DRAFT] = "draft",
      [CURSUS_EDITION_IN_REVIEW] = "in review",
      [CURSUS_EDITION_APPROVED] = "approved",
      [CURSUS_EDITION_RETIRED] = "retired" } },
  { "season", { [CURSUS_SEASON_WINTER] = "winter", [CURSUS_SEASON_SUMMER] = "summer" } },
  /* of a mark, from 1 */
  { "level", { NULL, "introduced", "reinforced", "mastered" } },
};

const char *
cursus_choice_word (const char *field, int value)
{
  if (value < 0 || value >= MOST)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (strcmp (choices[i].field, field) == 0)
      return choices[i].words[value];
  return NULL;
}

void
cursus_choice_words_foreach (GFunc function, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    for (guint value = 0; value < MOST; value++)
      if (choices[i].words[value] != NULL)
        function ((gpointer) choices[i].words[value], data);
}
