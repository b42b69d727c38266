/* module-learning.c - what a module asks for, what is learnt in it and how that is tested
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/module-sheet.h"
#include "documents/outcome-line.h"
#include "documents/requisite-words.h"
#include "documents/words.h"

#define VALUE(field) (&(const CursusAuthorValue){ &module->record, field })

static const CursusModule *
get_module (gconstpointer subject)
{
  return ((const CursusSheetModule *) subject)->module;
}

/* --- what it asks for --- */

static gboolean
write_prerequisites (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  if (cursus_requisite_words_add (author, cell, module->prerequisites))
    return TRUE;
  return cursus_sheet_say_string (author, cell, cursus_author_word (author, "none"), NULL);
}

static gboolean
write_corequisites (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  return cursus_requisite_words_add (author, cell, get_module (subject)->corequisites);
}

static gboolean
write_strict_corequisites (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  return cursus_requisite_words_add (author, cell, get_module (subject)->strict_corequisites);
}

static gboolean
write_recommended (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  return cursus_requisite_words_add (author, cell, get_module (subject)->recommended);
}

static gboolean
write_excludes (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  return cursus_requisite_words_add (author, cell, get_module (subject)->excludes);
}

/* --- what is learnt --- */

static gboolean
write_summary (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return cursus_sheet_say_text (author, cell, module->summary, VALUE ("summary"));
}

static void
append_part (CursusAuthor *author, CursusInline *content, const char *string,
             const CursusAuthorValue *value)
{
  if (string == NULL)
    return;
  cursus_inline_add_text (content, cursus_inline_n (content) > 0 ? " · " : "", 0);
  cursus_author_append_string (author, content, string, value);
}

/* "O1 Build reproducible pipelines (Create, Skills) → PO1" */
static void
add_outcome (CursusAuthor *author, CursusBlock *list, const CursusOutcome *outcome)
{
  CursusBlock  *item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);
  CursusInline *labels = cursus_inline_new ();
  CursusBlock  *paragraph;

  item->anchor = g_strdup (outcome->record.id);
  append_part (author, labels, outcome->code, &(CursusAuthorValue){ &outcome->record, "code" });
  append_part (author, labels, cursus_author_name_choice (author, "bloom", outcome->bloom),
               &(CursusAuthorValue){ &outcome->record, "bloom" });
  append_part (author, labels, cursus_author_name_choice (author, "domain", outcome->domain),
               &(CursusAuthorValue){ &outcome->record, "domain" });
  cursus_outcome_line_add_text (author, item, outcome);
  paragraph = item->children->pdata[0];
  if (cursus_inline_n (labels) > 0)
    cursus_inline_add_text (labels, ": ", 0);
  for (guint i = 0; i < cursus_inline_n (paragraph->content); i++)
    cursus_inline_add (labels, cursus_inline_nth (paragraph->content, i));
  cursus_block_take_content (paragraph, labels);
}

static gboolean
write_outcomes (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  CursusBlock        *list;

  if (module->outcomes == NULL)
    return cursus_sheet_say (cell, cursus_author_string (author, NULL, NULL));
  list = cursus_block_add_new (cell, CURSUS_BLOCK_LIST);
  list->is_ordered = TRUE;
  for (guint i = 0; i < module->outcomes->n; i++)
    add_outcome (author, list, (const CursusOutcome *) module->outcomes->items[i]);
  return TRUE;
}

static gboolean
write_markdown (CursusAuthor *author, CursusBlock *cell, const CursusText *text,
                const CursusAuthorValue *value)
{
  cursus_author_add_markdown (author, cell, text, value);
  return cursus_block_n (cell) > 0;
}

static gboolean
write_content (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  if (module->content == NULL)
    return cursus_sheet_say (cell, cursus_author_string (author, NULL, NULL));
  return write_markdown (author, cell, module->content, VALUE ("content"));
}

static gboolean
write_methods (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return write_markdown (author, cell, module->methods, VALUE ("methods"));
}

static gboolean
write_literature (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return write_markdown (author, cell, module->literature, VALUE ("literature"));
}

/* --- how it is tested --- */

/* "Written examination: the title · 60 % · 90 minutes · tests O1, O2" */
static CursusInline *
describe_assessment (CursusAuthor *author, const CursusAssessment *assessment)
{
  const CursusRecord *record = &assessment->record;
  const char   *type = cursus_author_name_choice (author, "assessment-type", assessment->type);
  CursusInline *content = cursus_inline_new ();

  /* Many an assessment is called what it is. */
  if (g_strcmp0 (type, cursus_author_show (author, assessment->title)) == 0)
    type = NULL;
  append_part (author, content, type, &(CursusAuthorValue){ record, "type" });
  if (assessment->title != NULL)
    {
      cursus_inline_add_text (content, type != NULL ? ": " : "", 0);
      cursus_author_append_text (author, content, assessment->title,
                                 &(CursusAuthorValue){ record, "title" });
    }
  if (assessment->weight != CURSUS_NOT_STATED)
    {
      g_autofree char *percent = cursus_word_percent (author->language, assessment->weight);

      append_part (author, content, percent, &(CursusAuthorValue){ record, "weight" });
    }
  if (assessment->minutes != CURSUS_NOT_STATED)
    {
      g_autofree char *number = g_strdup_printf ("%d", assessment->minutes);
      g_autofree char *minutes = cursus_author_phrase (author, "%s minutes", number);

      append_part (author, content, minutes, &(CursusAuthorValue){ record, "minutes" });
    }
  if (assessment->tests != NULL)
    {
      append_part (author, content, cursus_author_word (author, "tests"),
                   &(CursusAuthorValue){ record, "tests" });
      cursus_inline_add_text (content, " ", 0);
      cursus_outcome_line_append_names (author, content, assessment->tests);
    }
  if (cursus_inline_n (content) == 0)
    cursus_inline_add_text (content, cursus_author_word (author, "not stated"), CURSUS_RUN_MISSING);
  return content;
}

static gboolean
write_assessments (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  CursusBlock        *list;

  if (module->assessments == NULL)
    return cursus_sheet_say (cell, cursus_author_string (author, NULL, NULL));
  list = cursus_block_add_new (cell, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < module->assessments->n; i++)
    {
      const CursusAssessment *assessment = (const CursusAssessment *) module->assessments->items[i];
      CursusBlock            *item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);

      item->anchor = g_strdup (assessment->record.id);
      cursus_sheet_say (item, describe_assessment (author, assessment));
      cursus_outcome_line_add_note (author, item, &assessment->record);
    }
  return TRUE;
}

/* --- what it covers --- */

/* "Ethics: Consent (mastered, assessed)" */
static void
add_mark (CursusAuthor *author, CursusBlock *cell, const CursusMark *mark)
{
  const CursusOutline *outline = author->facts->outline;
  guint                tag = cursus_project_find (author->project, CURSUS_TAGS, mark->tag);
  gboolean             is_there =
    tag != CURSUS_NOWHERE && tag < outline->n_tags && outline->tags[tag].strand != CURSUS_NOWHERE;
  g_autofree char *name = cursus_author_name_id (author, mark->tag);
  CursusInline    *content = cursus_inline_new ();
  g_autofree char *line =
    is_there ?
      g_strdup_printf ("%s: %s", cursus_strand_get_name (author, outline->tags[tag].strand), name) :
      g_strdup (name);

  cursus_author_append_string (author, content, line, &(CursusAuthorValue){ &mark->record, "tag" });
  cursus_inline_add_text (content, " (", 0);
  cursus_author_append_string (author, content,
                               cursus_author_name_choice (author, "level", mark->level),
                               &(CursusAuthorValue){ &mark->record, "level" });
  if (mark->is_assessed)
    {
      cursus_inline_add_text (content, ", ", 0);
      cursus_author_append_string (author, content, cursus_author_word (author, "assessed"),
                                   &(CursusAuthorValue){ &mark->record, "assessed" });
    }
  cursus_inline_add_text (content, ")", 0);
  cursus_sheet_say (cell, content);
  cursus_outcome_line_add_note (author, cell, &mark->record);
}

static gboolean
write_coverage (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  for (guint i = 0; i < cursus_records_n (module->marks); i++)
    add_mark (author, cell, (const CursusMark *) module->marks->items[i]);
  return module->marks != NULL;
}

static gboolean
write_note (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return cursus_sheet_say_text (author, cell, module->record.note, VALUE ("note"));
}

static gboolean
write_source (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  return cursus_sheet_say_string (author, cell, get_module (subject)->record.source, NULL);
}

const CursusSheetField cursus_module_learning[] = {
  { "prerequisites", "Prerequisites", write_prerequisites },
  { "corequisites", "Corequisites", write_corequisites },
  { "strict-corequisites", "Together with", write_strict_corequisites },
  { "recommended", "Recommended", write_recommended },
  { "excludes", "Excludes", write_excludes },
  { "summary", "Summary", write_summary },
  { "outcomes", "Learning outcomes", write_outcomes },
  { "content", "Content", write_content },
  { "methods", "Teaching and learning methods", write_methods },
  { "assessments", "Assessments", write_assessments },
  { "literature", "Literature", write_literature },
  { "coverage", "Coverage", write_coverage },
  { "note", "Note", write_note },
  { "source", "Source", write_source },
};
const guint cursus_module_learning_n = G_N_ELEMENTS (cursus_module_learning);
