/* document-choice.c - how somebody wants documents to be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-choice.h"

CursusDocumentChoice *
cursus_document_choice_new (void)
{
  CursusDocumentChoice *choice = g_new0 (CursusDocumentChoice, 1);

  choice->paper = g_strdup ("a4");
  return choice;
}

CursusDocumentChoice *
cursus_document_choice_copy (const CursusDocumentChoice *choice)
{
  CursusDocumentChoice *copy = g_new0 (CursusDocumentChoice, 1);

  copy->paper = g_strdup (choice->paper);
  copy->language = g_strdup (choice->language);
  copy->plan = g_strdup (choice->plan);
  copy->pathway = g_strdup (choice->pathway);
  copy->accent = g_strdup (choice->accent);
  copy->font = g_strdup (choice->font);
  copy->logo = g_strdup (choice->logo);
  return copy;
}

void
cursus_document_choice_free (CursusDocumentChoice *choice)
{
  g_free (choice->paper);
  g_free (choice->language);
  g_free (choice->plan);
  g_free (choice->pathway);
  g_free (choice->accent);
  g_free (choice->font);
  g_free (choice->logo);
  g_free (choice);
}

gboolean
cursus_document_choice_set (char **member, const char *value)
{
  if (value != NULL && *value == '\0')
    value = NULL;
  if (g_strcmp0 (*member, value) == 0)
    return FALSE;
  g_free (*member);
  *member = g_strdup (value);
  return TRUE;
}

static void
replace (char **member, const char *value)
{
  if (value == NULL)
    return;
  g_free (*member);
  *member = g_strdup (value);
}

CursusPaperStyle *
cursus_document_choice_dup_style (const CursusDocumentChoice *choice)
{
  g_autoptr (CursusStyleFile) file = cursus_style_file_find (NULL);
  CursusPaperStyle *style =
    file != NULL ? cursus_paper_style_copy (file->paper) : cursus_paper_style_new ();

  if (choice->paper != NULL)
    cursus_paper_style_set_size (style, choice->paper);
  replace (&style->accent, choice->accent);
  replace (&style->font, choice->font);
  replace (&style->heading_font, choice->font);
  replace (&style->logo, choice->logo);
  return style;
}

CursusPaper *
cursus_document_choice_write (const CursusDocumentChoice *choice, const CursusFindings *findings,
                              const char *id, GError **error)
{
  g_autoptr (CursusStyleFile) style = cursus_style_file_find (NULL);
  CursusDocumentWish wish = { .language = choice->language,
                              .plan = choice->plan,
                              .pathway = choice->pathway,
                              .today = findings->today,
                              .style = style };

  return cursus_document_new (findings->state.facts, findings->state.problems, id, &wish, error);
}
