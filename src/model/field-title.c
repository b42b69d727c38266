/* field-title.c - what people call fields, kinds of record and the words of choices
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/field-title.h"

#include <glib/gi18n-lib.h>

/* A title of the field @name; only of records called @element, unless that is NULL. What is more
 * particular comes first. */
typedef struct
{
  const char *element;
  const char *name;
  const char *title;
} FieldTitle;

typedef struct
{
  const char *word;
  const char *title;
  const char *context; /* of the translation, where the title alone has several senses */
} WordTitle;

static const FieldTitle field_titles[] = {
  { "programme", "months", N_ ("Duration in months") },
  { "programme", "fields", N_ ("Fields of education (ISCED-F)") },
  { "text", "text", N_ ("Text") },
  { "comment", "text", N_ ("Comment") },
  { "module", "level", N_ ("Level (EQF)") },
  { "module", "language", N_ ("Languages of teaching") },
  { "module", "terms", N_ ("Number of terms") },
  { "module", "text", N_ ("Further texts") },
  { "programme", "text", N_ ("Further texts") },
  { "module", "outcome", N_ ("Learning outcomes") },
  { "teaching", "hours", N_ ("Hours in all") },
  { "assessment", "type", N_ ("Type of assessment") },
  { "assessment", "weight", N_ ("Weight in percent") },
  { "term", "type", N_ ("Type of term") },
  { "term", "credits", N_ ("Credits to reach") },
  { "place", "module", N_ ("Module") },
  { "member", "module", N_ ("Module") },
  { "wish", "module", N_ ("Module") },
  { "rule", "type", N_ ("Type of rule") },
  { "rule", "kind", N_ ("Kinds of module") },
  { "rule", "modules", N_ ("Modules") },
  { "rule", "text", N_ ("What to look at") },
  { "rule", "fields", N_ ("Fields that must be stated") },
  { "rule", "of", N_ ("Fields of what") },
  { "rule", "language", N_ ("Language of the texts") },
  { "waiver", "note", N_ ("Reason") },
  { "sign-off", "by", N_ ("Signed by") },
  { "old", "records", N_ ("Earlier records") },
  { "new", "records", N_ ("New records") },
  { "add", "into", N_ ("Added to") },
  { "old", "value", N_ ("Earlier value") },
  { "new", "value", N_ ("New value") },
  { NULL, "about", N_ ("About") },
  { NULL, "admission", N_ ("Admission requirements") },
  { NULL, "after", N_ ("Stands after") },
  { NULL, "aims", N_ ("Aims") },
  { NULL, "applies-from", N_ ("Applies from") },
  { NULL, "as-of", N_ ("As of") },
  { NULL, "assessed", N_ ("Examined here") },
  { NULL, "assessment", N_ ("Assessments") },
  { NULL, "assessment-type", N_ ("Type of assessment") },
  { NULL, "assumed", N_ ("Assumed values") },
  { NULL, "audience", N_ ("Target groups") },
  { NULL, "author", N_ ("Author") },
  { NULL, "avoids", N_ ("Terms to avoid") },
  { NULL, "award", N_ ("Award") },
  { NULL, "bloom", N_ ("Cognitive level (Bloom)") },
  { NULL, "by", N_ ("Waived by") },
  { NULL, "by-hand", N_ ("Checked by a person") },
  { NULL, "careers", N_ ("Careers") },
  { NULL, "changes", N_ ("Changes") },
  { NULL, "choice", N_ ("Compulsory or elective") },
  { NULL, "choose", N_ ("How many to choose") },
  { NULL, "code", N_ ("Code") },
  { NULL, "colour", N_ ("Colour") },
  { NULL, "comment", N_ ("Comments") },
  { NULL, "contact", N_ ("Contact hours") },
  { NULL, "content", N_ ("Content") },
  { NULL, "corequisite", N_ ("Corequisites") },
  { NULL, "covers", N_ ("Coverage") },
  { NULL, "credit-name", N_ ("Short name of a credit") },
  { NULL, "credit-system", N_ ("Credit system") },
  { NULL, "credits", N_ ("Credits") },
  { NULL, "cycle", N_ ("Cycle (Bologna)") },
  { NULL, "date", N_ ("Date") },
  { NULL, "delivery", N_ ("Place of study") },
  { NULL, "domain", N_ ("Domain") },
  { NULL, "due", N_ ("Due in month") },
  { NULL, "edition", N_ ("Edition") },
  { NULL, "eqf", N_ ("Level (EQF)") },
  { NULL, "excludes", N_ ("Excluded modules") },
  { NULL, "exit-award", N_ ("Exit awards") },
  { NULL, "faculty", N_ ("Faculty") },
  { NULL, "field", N_ ("Field") },
  { NULL, "first", N_ ("Modules that come first") },
  { NULL, "focus", N_ ("Focus areas") },
  { NULL, "form", N_ ("Form of teaching") },
  { NULL, "goal", N_ ("Goal") },
  { NULL, "grading", N_ ("Grading") },
  { NULL, "group", N_ ("Group") },
  { NULL, "hours-per-credit", N_ ("Hours per credit") },
  { NULL, "id", N_ ("Identifier") },
  { NULL, "institution", N_ ("Institution") },
  { NULL, "into", N_ ("Moved into") },
  { NULL, "isced", N_ ("Level (ISCED)") },
  { NULL, "kind", N_ ("Kind of module") },
  { NULL, "last-terms", N_ ("Number of last terms") },
  { NULL, "lead", N_ ("Module lead") },
  { NULL, "lecturer", N_ ("Lecturers") },
  { NULL, "letter", N_ ("Letter") },
  { NULL, "level", N_ ("Coverage level") },
  { NULL, "literature", N_ ("Literature") },
  { NULL, "locked", N_ ("Locked") },
  { NULL, "max", N_ ("At most") },
  { NULL, "member", N_ ("Modules to choose from") },
  { NULL, "methods", N_ ("Teaching methods") },
  { NULL, "min", N_ ("At least") },
  { NULL, "minutes", N_ ("Duration in minutes") },
  { NULL, "mode", N_ ("Mode of study") },
  { NULL, "module", N_ ("Modules") },
  { NULL, "months", N_ ("Months") },
  { NULL, "multiple", N_ ("A multiple of") },
  { NULL, "new", N_ ("Is to be") },
  { NULL, "next-steps", N_ ("Further study") },
  { NULL, "note", N_ ("Note") },
  { NULL, "offered", N_ ("Offered") },
  { NULL, "old", N_ ("Was") },
  { NULL, "outcome", N_ ("Outcomes") },
  { NULL, "parent", N_ ("Belongs to") },
  { NULL, "partner", N_ ("Partners") },
  { NULL, "pathways", N_ ("Pathways") },
  { NULL, "place", N_ ("Placed modules") },
  { NULL, "plan", N_ ("Plan") },
  { NULL, "plans", N_ ("Plans") },
  { NULL, "prefers", N_ ("Preferred terms") },
  { NULL, "prerequisite", N_ ("Prerequisites") },
  { NULL, "project", N_ ("Content of the edition") },
  { NULL, "reason", N_ ("Reason") },
  { NULL, "recommended", N_ ("Recommended modules") },
  { NULL, "reference", N_ ("Reference") },
  { NULL, "repeats", N_ ("Repeated") },
  { NULL, "retired", N_ ("Retired") },
  { NULL, "role", N_ ("Role") },
  { NULL, "scope", N_ ("Counted in") },
  { NULL, "season", N_ ("Season") },
  { NULL, "self-study", N_ ("Self-study hours") },
  { NULL, "severity", N_ ("Severity") },
  { NULL, "sizes", N_ ("Allowed sizes") },
  { NULL, "source", N_ ("Source") },
  { NULL, "split", N_ ("Credits in each term") },
  { NULL, "starts", N_ ("Starts in") },
  { NULL, "state", N_ ("State") },
  { NULL, "status", N_ ("Status") },
  { NULL, "strand", N_ ("Strand") },
  { NULL, "strict-corequisite", N_ ("Strict corequisites") },
  { NULL, "summary", N_ ("Summary") },
  { NULL, "superseded-by", N_ ("Superseded by") },
  { NULL, "supports", N_ ("Supported outcomes") },
  { NULL, "tag", N_ ("Tag") },
  { NULL, "taught-in", N_ ("Languages of teaching") },
  { NULL, "teaching", N_ ("Teaching") },
  { NULL, "term", N_ ("Term") },
  { NULL, "term-type", N_ ("Type of term") },
  { NULL, "tests", N_ ("Tested outcomes") },
  { NULL, "theme", N_ ("Theme") },
  { NULL, "then", N_ ("Modules that come later") },
  { NULL, "title", N_ ("Title") },
  { NULL, "topic", N_ ("Topic") },
  { NULL, "unit", N_ ("Counted in") },
  { NULL, "waiver", N_ ("Waivers") },
  { NULL, "weekly", N_ ("Hours per week") },
  { NULL, "weight", N_ ("Weight") },
  { NULL, "wish", N_ ("Wishes") },
  { NULL, "xml:lang", N_ ("Language") },
};

static const WordTitle table_titles[] = {
  { "add", N_ ("Addition") },
  { "assessment", N_ ("Assessment") },
  { "audience", N_ ("Target group") },
  { "baseline", N_ ("Earlier edition") },
  { "comment", N_ ("Comment") },
  { "corequisite", N_ ("Corequisite") },
  { "covers", N_ ("Covered tag") },
  { "edition", N_ ("Edition") },
  { "excludes", N_ ("Excluded module") },
  { "exit-award", N_ ("Exit award") },
  { "focus", N_ ("Focus area") },
  { "group", N_ ("Group") },
  { "kind", N_ ("Kind of module") },
  { "member", N_ ("Module to choose") },
  { "module", N_ ("Module") },
  { "move", N_ ("Moved record") },
  { "new", N_ ("New value") },
  { "old", N_ ("Earlier value") },
  { "outcome", N_ ("Outcome") },
  { "pathway", N_ ("Pathway") },
  { "place", N_ ("Placed module") },
  { "plan", N_ ("Plan") },
  { "prerequisite", N_ ("Prerequisite") },
  { "programme", N_ ("Programme") },
  { "proposal", N_ ("Proposal") },
  { "recommended", N_ ("Recommended module") },
  { "remove", N_ ("Removal") },
  { "rule", N_ ("Rule") },
  { "set", N_ ("Changed value") },
  { "sign-off", N_ ("Sign-off") },
  { "strand", N_ ("Strand") },
  { "strict-corequisite", N_ ("Strict corequisite") },
  { "tag", N_ ("Tag") },
  { "teaching", N_ ("Teaching") },
  { "term", N_ ("Term") },
  { "text", N_ ("Further text") },
  { "thread", N_ ("Discussion") },
  { "waiver", N_ ("Waiver") },
  { "wish", N_ ("Wish") },
};

/* A word means the same in whichever choice it stands. */
static const WordTitle choice_titles[] = {
  { "1", N_ ("First cycle") },
  { "2", N_ ("Second cycle") },
  { "3", N_ ("Third cycle") },
  { "accepted", N_ ("Accepted") },
  { "analyse", NC_ ("cognitive level", "Analyse"), "cognitive level" },
  { "apply", NC_ ("cognitive level", "Apply"), "cognitive level" },
  { "approved", N_ ("Approved") },
  { "blended", N_ ("On campus and online") },
  { "compulsory", N_ ("Compulsory") },
  { "create", NC_ ("cognitive level", "Create"), "cognitive level" },
  { "credits", N_ ("Credits") },
  { "declined", N_ ("Declined") },
  { "draft", N_ ("Draft") },
  { "ects", N_ ("ECTS") },
  { "elective", N_ ("Elective") },
  { "error", N_ ("Error") },
  { "evaluate", NC_ ("cognitive level", "Evaluate"), "cognitive level" },
  { "exercise", N_ ("Exercise") },
  { "full-time", N_ ("Full-time") },
  { "graded", N_ ("Graded") },
  { "hint", N_ ("Hint") },
  { "hours", N_ ("Hours") },
  { "in-review", N_ ("In review") },
  { "knowledge", N_ ("Knowledge") },
  { "laboratory", N_ ("Laboratory") },
  { "lecture", N_ ("Lecture") },
  { "mixed", N_ ("Full-time and part-time") },
  { "module", N_ ("Module") },
  { "modules", N_ ("Modules") },
  { "none", N_ ("No credits") },
  { "on-campus", N_ ("On campus") },
  { "online", N_ ("Online") },
  { "open", N_ ("Still open") },
  { "optional", N_ ("Optional") },
  { "oral-exam", N_ ("Oral exam") },
  { "other", N_ ("Other") },
  { "part-time", N_ ("Part-time") },
  { "participation", N_ ("Participation") },
  { "pass-fail", N_ ("Pass or fail") },
  { "phase", N_ ("Phase") },
  { "placement", N_ ("Placement") },
  { "portfolio", N_ ("Portfolio") },
  { "practical", N_ ("Practical exam") },
  { "presentation", N_ ("Presentation") },
  { "programme", N_ ("Programme") },
  { "project", N_ ("Project") },
  { "quarter", N_ ("Quarter") },
  { "rejected", N_ ("Rejected") },
  { "remember", NC_ ("cognitive level", "Remember"), "cognitive level" },
  { "report", N_ ("Report") },
  { "resolved", N_ ("Resolved") },
  { "responsibility", N_ ("Responsibility") },
  { "retired", N_ ("Retired") },
  { "route", N_ ("Route (plan and pathway)") },
  { "semester", N_ ("Semester") },
  { "seminar", N_ ("Seminar") },
  { "short", N_ ("Short cycle") },
  { "skills", N_ ("Skills") },
  { "summer", N_ ("Summer") },
  { "supervision", N_ ("Supervision") },
  { "term", N_ ("Term") },
  { "thesis", N_ ("Thesis") },
  { "trimester", N_ ("Trimester") },
  { "tutorial", N_ ("Tutorial") },
  { "uk", N_ ("CATS (United Kingdom)") },
  { "understand", NC_ ("cognitive level", "Understand"), "cognitive level" },
  { "unit", N_ ("Unit") },
  { "units", N_ ("Units") },
  { "us", N_ ("Credit hours (United States)") },
  { "waiting", N_ ("Waiting") },
  { "warning", N_ ("Warning") },
  { "winter", N_ ("Winter") },
  { "written-exam", N_ ("Written exam") },
  { "year", N_ ("Year") },
};

static const WordTitle kind_titles[] = {
  { "activity", N_ ("Activity") },   { "field", N_ ("Study field") },
  { "general", N_ ("General") },     { "milestone", N_ ("Milestone") },
  { "placement", N_ ("Placement") }, { "project", N_ ("Project") },
  { "research", N_ ("Research") },   { "seminar", N_ ("Seminar") },
  { "taught", N_ ("Taught") },       { "thesis", N_ ("Thesis") },
};

static const char *
lookup_word (const WordTitle *titles, guint n, const char *word)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (titles[i].word, word))
      return titles[i].context != NULL ?
               g_dpgettext2 (GETTEXT_PACKAGE, titles[i].context, titles[i].title) :
               _ (titles[i].title);
  return NULL;
}

const char *
cursus_field_title (const CursusTable *table, const CursusField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (field_titles); i++)
    {
      const FieldTitle *title = &field_titles[i];

      if (g_str_equal (title->name, field->name) &&
          (title->element == NULL || g_str_equal (title->element, table->element)))
        return _ (title->title);
    }
  /* A test sees to it that all fields of all tables have a title. */
  return field->name;
}

const char *
cursus_table_title (const CursusTable *table)
{
  const char *title = lookup_word (table_titles, G_N_ELEMENTS (table_titles), table->element);

  return title != NULL ? title : table->element;
}

const char *
cursus_choice_title (const CursusField *field, int value)
{
  g_return_val_if_fail (field->type == CURSUS_FIELD_CHOICE, NULL);

  if (value < 0)
    return NULL;
  for (int i = 0; i <= value; i++)
    if (field->choices[i] == NULL)
      return NULL;
  return lookup_word (choice_titles, G_N_ELEMENTS (choice_titles), field->choices[value]);
}

const char *
cursus_kind_title (const char *id)
{
  return id != NULL ? lookup_word (kind_titles, G_N_ELEMENTS (kind_titles), id) : NULL;
}
