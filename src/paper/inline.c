/* inline.c - what stands in a line: runs of text that look alike, lead somewhere or carry a note
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "paper/inline.h"

static void
clear_run (gpointer data)
{
  CursusRun *run = data;

  g_free (run->text);
  g_free (run->language);
  g_free (run->uri);
  g_free (run->target);
  g_free (run->note);
}

CursusInline *
cursus_inline_new (void)
{
  CursusInline *self = g_new0 (CursusInline, 1);

  self->runs = g_array_new (FALSE, FALSE, sizeof (CursusRun));
  g_array_set_clear_func (self->runs, clear_run);
  return self;
}

CursusInline *
cursus_inline_new_text (const char *text)
{
  CursusInline *self = cursus_inline_new ();

  if (text != NULL)
    cursus_inline_add_text (self, text, 0);
  return self;
}

void
cursus_inline_free (CursusInline *self)
{
  g_array_unref (self->runs);
  g_free (self);
}

void
cursus_inline_add (CursusInline *self, const CursusRun *run)
{
  CursusRun copy = *run;

  copy.text = g_strdup (run->text);
  copy.language = g_strdup (run->language);
  copy.uri = g_strdup (run->uri);
  copy.target = g_strdup (run->target);
  copy.note = g_strdup (run->note);
  g_array_append_val (self->runs, copy);
}

void
cursus_inline_add_text (CursusInline *self, const char *text, guint style)
{
  CursusRun run = { .text = (char *) text, .style = style };

  cursus_inline_add (self, &run);
}

guint
cursus_inline_n (const CursusInline *self)
{
  return self->runs->len;
}

const CursusRun *
cursus_inline_nth (const CursusInline *self, guint nth)
{
  return &g_array_index (self->runs, CursusRun, nth);
}

char *
cursus_inline_dup_text (const CursusInline *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_inline_n (self); i++)
    g_string_append (text, cursus_inline_nth (self, i)->text);
  return g_string_free (text, FALSE);
}
