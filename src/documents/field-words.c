/* field-words.c - the words of documents for the fields of records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/field-words.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  const char *field;
  const char *word;
} FieldWord;

/* Sorted by the name of the field. */
static const FieldWord words[] = {
  { "admission", "Admission" },
  { "aims", "Aims" },
  { "applies-from", "Applies from" },
  { "as-of", "Checked on" },
  { "assessed", "Assessed" },
  { "assessment", "Assessments" },
  { "audience", "Target groups" },
  { "award", "Award" },
  { "bloom", "Bloom level" },
  { "careers", "Careers" },
  { "choice", "Choice" },
  { "choose", "Choice" },
  { "code", "Code" },
  { "contact", "Contact hours" },
  { "content", "Content" },
  { "corequisite", "Corequisites" },
  { "covers", "Coverage" },
  { "credit-name", "Credits" },
  { "credit-system", "Credits" },
  { "credits", "Credits" },
  { "cycle", "Cycle" },
  { "delivery", "Delivery" },
  { "domain", "Type" },
  { "due", "Due" },
  { "edition", "Edition" },
  { "eqf", "EQF level" },
  { "excludes", "Excludes" },
  { "exit-award", "Exit awards" },
  { "faculty", "Faculty" },
  { "fields", "ISCED-F fields" },
  { "focus", "Focus areas" },
  { "form", "Form of teaching" },
  { "goal", "Goal" },
  { "grading", "Grading" },
  { "hours", "Hours" },
  { "hours-per-credit", "Hours" },
  { "institution", "Institution" },
  { "isced", "ISCED level" },
  { "kind", "Kind" },
  { "language", "Language" },
  { "lead", "Responsible" },
  { "lecturer", "Lecturers" },
  { "letter", "Code" },
  { "level", "Level" },
  { "literature", "Literature" },
  { "member", "Modules" },
  { "methods", "Teaching and learning methods" },
  { "minutes", "Duration" },
  { "mode", "Mode of study" },
  { "module", "Module" },
  { "months", "Duration" },
  { "next-steps", "Next steps" },
  { "note", "Note" },
  { "offered", "Frequency" },
  { "outcome", "Learning outcomes" },
  { "partner", "Partners" },
  { "pathways", "Pathway" },
  { "place", "Terms" },
  { "prerequisite", "Prerequisites" },
  { "recommended", "Recommended" },
  { "reference", "Reference" },
  { "repeats", "Repeats" },
  { "season", "Term" },
  { "self-study", "Self-study hours" },
  { "split", "Credits" },
  { "starts", "Plan" },
  { "state", "State" },
  { "status", "State" },
  { "strict-corequisite", "Together with" },
  { "summary", "Summary" },
  { "supports", "Supports" },
  { "tag", "Tag" },
  { "taught-in", "Language of teaching" },
  { "teaching", "Teaching" },
  { "term", "Terms" },
  { "terms", "Duration" },
  { "tests", "Tests" },
  { "text", "Other" },
  { "theme", "Theme" },
  { "title", "Title" },
  { "type", "Type" },
  { "unit", "Choice" },
  { "weekly", "Weekly hours" },
  { "weight", "Weight" },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (((const FieldWord *) a)->field, ((const FieldWord *) b)->field);
}

const char *
cursus_field_word (const char *field)
{
  const FieldWord  key = { field, NULL };
  const FieldWord *found = bsearch (&key, words, G_N_ELEMENTS (words), sizeof (FieldWord), compare);

  return found != NULL ? found->word : NULL;
}

void
cursus_field_words_foreach (GFunc function, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    function ((gpointer) words[i].word, data);
}
