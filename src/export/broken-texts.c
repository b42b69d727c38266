/* broken-texts.c - texts that somebody else has broken into lines already
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/broken-texts.h"

#include <string.h>

typedef struct
{
  GString         text;
  PangoAttrList  *attributes;
  CursusTextLook  look;
  CursusTextLine *lines;
  guint           n_lines;
} Entry;

static guint
hash (gconstpointer entry)
{
  return g_str_hash (((const Entry *) entry)->text.str);
}

static gboolean
is_same (gconstpointer a, gconstpointer b)
{
  const Entry *first = a, *second = b;

  return first->text.len == second->text.len &&
         memcmp (first->text.str, second->text.str, first->text.len) == 0 &&
         cursus_text_look_is_equal (&first->look, &second->look) &&
         pango_attr_list_equal (first->attributes, second->attributes);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  cursus_text_lines_free (entry->lines, entry->n_lines);
  pango_attr_list_unref (entry->attributes);
  g_free (entry->text.str);
  g_free (entry);
}

CursusBrokenTexts *
cursus_broken_texts_new (void)
{
  return g_hash_table_new_full (hash, is_same, entry_free, NULL);
}

void
cursus_broken_texts_add (CursusBrokenTexts *self, const GString *text, PangoAttrList *attributes,
                         const CursusTextLook *look, CursusTextLine *lines, guint n)
{
  Entry *entry = g_new (Entry, 1);

  *entry = (Entry){
    .text = { .str = g_memdup2 (text->str, text->len + 1), .len = text->len },
    .attributes = pango_attr_list_ref (attributes),
    .look = *look,
    .lines = g_memdup2 (lines, n * sizeof (CursusTextLine)),
    .n_lines = n,
  };
  for (guint i = 0; i < n; i++)
    lines[i].line = NULL;
  g_hash_table_add (self, entry);
}

CursusTextLine *
cursus_broken_texts_steal (CursusBrokenTexts *self, const GString *text, PangoAttrList *attributes,
                           const CursusTextLook *look, guint *n)
{
  const Entry     wanted = { .text = *text, .attributes = attributes, .look = *look };
  Entry          *entry = g_hash_table_lookup (self, &wanted);
  CursusTextLine *lines;

  if (entry == NULL)
    return NULL;
  lines = g_steal_pointer (&entry->lines);
  *n = entry->n_lines;
  entry->n_lines = 0;
  g_hash_table_remove (self, entry);
  return lines;
}
