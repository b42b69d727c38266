/* writer-foreign.c - what is not ours, written where it stood
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/writer-private.h"

#include "store/sibling.h"

#include <string.h>

void
writer_indent (Writer *writer)
{
  static const char spaces[] = "                                ";
  gsize             n = 2 * writer->depth;

  for (; n > sizeof spaces - 1; n -= sizeof spaces - 1)
    g_string_append_len (writer->out, spaces, sizeof spaces - 1);
  g_string_append_len (writer->out, spaces, (gssize) n);
}

static gboolean
is_node (const Nodes *nodes, guint i)
{
  const CursusForeignItem *item = &nodes->foreign->items[i];

  return item->type == CURSUS_FOREIGN_NODE && strcmp (item->in, nodes->in) == 0;
}

Nodes
writer_nodes_open (const CursusForeign *foreign, const char *in)
{
  Nodes nodes = { foreign, in };

  if (foreign == NULL)
    return nodes;

  nodes.first = g_hash_table_new (g_str_hash, g_str_equal);
  nodes.next = g_new0 (guint, foreign->n);
  nodes.is_written = g_new0 (gboolean, foreign->n);
  nodes.siblings = cursus_sibling_counts_new ();
  for (guint i = foreign->n; i > 0; i--)
    if (is_node (&nodes, i - 1))
      {
        gpointer key = (gpointer) foreign->items[i - 1].at;

        nodes.next[i - 1] = GPOINTER_TO_UINT (g_hash_table_lookup (nodes.first, key));
        g_hash_table_insert (nodes.first, key, GUINT_TO_POINTER (i));
      }
  return nodes;
}

static void
write_node (Writer *writer, Nodes *nodes, guint i)
{
  writer_indent (writer);
  g_string_append (writer->out, nodes->foreign->items[i].text);
  g_string_append_c (writer->out, '\n');
  nodes->is_written[i] = TRUE;
}

/* Writes what stands behind the sibling with this key; it is not asked for where nothing stands. */
void
writer_nodes_after (Writer *writer, Nodes *nodes, const char *key)
{
  guint i;

  if (nodes->foreign == NULL)
    return;

  i = GPOINTER_TO_UINT (g_hash_table_lookup (nodes->first, key));
  for (; i > 0; i = nodes->next[i - 1])
    if (!nodes->is_written[i - 1])
      write_node (writer, nodes, i - 1);
}

void
writer_nodes_after_record (Writer *writer, Nodes *nodes, const CursusRecord *record)
{
  g_autofree char *key = NULL;

  if (nodes->foreign == NULL)
    return;

  key = cursus_sibling_key (nodes->siblings, record);
  writer_nodes_after (writer, nodes, key);
}

void
writer_nodes_after_part (Writer *writer, Nodes *nodes, const char *name, const char *detail)
{
  g_autofree char *key = NULL;

  if (nodes->foreign == NULL)
    return;

  key = cursus_record_part_key (name, detail);
  writer_nodes_after (writer, nodes, key);
}

/* Writes what is left because the sibling it stood behind is gone. */
void
writer_nodes_close (Writer *writer, Nodes *nodes)
{
  if (nodes->foreign == NULL)
    return;

  for (guint i = 0; i < nodes->foreign->n; i++)
    if (is_node (nodes, i) && !nodes->is_written[i])
      write_node (writer, nodes, i);
  g_hash_table_unref (nodes->first);
  g_free (nodes->next);
  g_free (nodes->is_written);
  g_hash_table_unref (nodes->siblings);
}

/* Finds the declaration with which a foreign attribute begins; gives its length, 0 for none. */
static gsize
declaration_length (const char *text)
{
  const char *value = strchr (text, '"');

  if (!g_str_has_prefix (text, "xmlns:"))
    return 0;
  return (gsize) (strchr (value + 1, '"') + 1 - text);
}

/* Writes a foreign attribute. Attributes of one element may share the declaration of a prefix; one
 * that means another namespace by a prefix already taken gets another prefix. */
static void
write_foreign_attribute (Writer *writer, GHashTable *declared, const char *text)
{
  gsize            length = declaration_length (text);
  g_autofree char *declaration = g_strndup (text, length);
  const char      *rest = length > 0 ? text + length + 1 : text;
  g_autofree char *prefix = NULL;
  const char      *other;

  g_string_append_c (writer->out, ' ');
  if (length == 0)
    {
      g_string_append (writer->out, text);
      return;
    }

  prefix =
    g_strndup (declaration + strlen ("xmlns:"), strcspn (declaration, "=") - strlen ("xmlns:"));
  other = g_hash_table_lookup (declared, prefix);
  if (other == NULL)
    {
      g_string_append (writer->out, text);
      g_hash_table_insert (declared, g_steal_pointer (&prefix), g_steal_pointer (&declaration));
    }
  else if (strcmp (other, declaration) == 0)
    g_string_append (writer->out, rest);
  else
    {
      g_autofree char *name = g_strdup_printf ("%s_%u", prefix, g_hash_table_size (declared));
      g_autofree char *renamed = g_strdup_printf (
        "xmlns:%s%s %s%s", name, strchr (declaration, '='), name, strchr (rest, ':'));

      g_string_append (writer->out, renamed);
      g_hash_table_insert (declared, g_steal_pointer (&name), g_steal_pointer (&declaration));
    }
}

void
writer_foreign_attributes (Writer *writer, const CursusForeign *foreign, const char *in)
{
  g_autoptr (GHashTable) declared = NULL;

  for (guint i = 0; foreign != NULL && i < foreign->n; i++)
    {
      const CursusForeignItem *item = &foreign->items[i];

      if (item->type != CURSUS_FOREIGN_ATTRIBUTE || strcmp (item->in, in) != 0)
        continue;
      if (declared == NULL)
        declared = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      write_foreign_attribute (writer, declared, item->text);
    }
}
