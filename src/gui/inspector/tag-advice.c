/* tag-advice.c - tags that a module may cover, looked for while one goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/tag-advice.h"

#include "facts/name.h"
#include "facts/tag-suggestions.h"
#include "gui/inspector/option.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  CursusFindings *findings;
  char           *module;
  char           *language;
  guint           n_max;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  cursus_findings_unref (question->findings);
  g_free (question->module);
  g_free (question->language);
  g_free (question);
}

static char *
dup_words (const CursusTagSuggestion *suggestion)
{
  g_autofree char *words = NULL;

  if (suggestion->words == NULL)
    return NULL;
  words = g_strjoinv (", ", suggestion->words);
  /* Translators: why a tag is offered to a module: words that both have */
  return g_strdup_printf (_ ("In common: %s"), words);
}

static char *
dup_example (const CursusTagSuggestion *suggestion, const CursusCheck *check)
{
  const CursusModule *module;
  g_autofree char    *name = NULL;

  if (suggestion->module == CURSUS_NOWHERE)
    return NULL;
  module = check->facts->outline->modules[suggestion->module].module;
  name = module->code != NULL ? g_strdup (module->code) : cursus_name_module (check, module);
  /* Translators: why a tag is offered to a module: another module, by its code or title */
  return g_strdup_printf (_ ("%s is like it, and covers it"), name);
}

static CursusOption *
create_option (const CursusTagSuggestion *suggestion, const CursusCheck *check)
{
  const CursusTag *tag = check->facts->outline->tags[suggestion->tag].tag;
  const char      *title = cursus_text_show (tag->title, check->language,
                                             cursus_project_get_language (check->facts->project), NULL);
  g_autofree char *words = dup_words (suggestion);
  g_autofree char *example = dup_example (suggestion, check);
  g_autofree char *both = NULL;

  if (words != NULL && example != NULL)
    both = g_strdup_printf ("%s\n%s", words, example);
  if (both == NULL)
    both = g_strdup (words != NULL ? words : example);
  return cursus_option_new (tag->record.id, title != NULL ? title : tag->record.id, both);
}

static GPtrArray *
find (const Question *question)
{
  const CursusFacts *facts = question->findings->state.facts;
  GPtrArray         *options = g_ptr_array_new_with_free_func (g_object_unref);
  CursusCheck        check = { .facts = facts, .language = question->language };
  guint module = cursus_project_find (facts->project, CURSUS_MODULES, question->module);
  g_autoptr (GArray) found = NULL;

  if (module == CURSUS_NOWHERE)
    return options;
  found = cursus_tag_suggestions_new (facts->outline, module, question->n_max);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (options,
                     create_option (&g_array_index (found, CursusTagSuggestion, i), &check));
  return options;
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, find (data), (GDestroyNotify) g_ptr_array_unref);
}

void
cursus_tag_advice_async (const CursusTagAdviceWish *wish, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Question *question = g_new0 (Question, 1);

  question->findings = cursus_findings_ref ((CursusFindings *) wish->findings);
  question->module = g_strdup (wish->module);
  question->language = g_strdup (wish->language);
  question->n_max = wish->n_max;
  g_task_set_task_data (task, question, question_free);
  g_task_run_in_thread (task, find_in_thread);
}

GPtrArray *
cursus_tag_advice_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
