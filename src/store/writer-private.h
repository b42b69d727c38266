/* writer-private.h - what the parts of the writer know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

typedef struct
{
  GString    *out;
  GString    *value; /* of one attribute, before it is escaped */
  guint       depth;
  const char *language; /* of the project */
  GHashTable *tags;     /* id to GPtrArray of the tags that stand in it */
} Writer;

/* The foreign nodes of one element. */
typedef struct
{
  const CursusForeign *foreign;
  const char          *in;
  GHashTable *first; /* the key of a sibling to the position, plus one, of what follows it */
  guint      *next;  /* for each node the next one behind the same sibling */
  gboolean   *is_written;
  GHashTable *siblings; /* see cursus_sibling_key() */
} Nodes;

/* writer-foreign.c */
void  writer_indent (Writer *writer);
Nodes writer_nodes_open (const CursusForeign *foreign, const char *in);
void  writer_nodes_after (Writer *writer, Nodes *nodes, const char *key);
void  writer_nodes_after_record (Writer *writer, Nodes *nodes, const CursusRecord *record);
void  writer_nodes_after_part (Writer *writer, Nodes *nodes, const char *name, const char *detail);
void  writer_nodes_close (Writer *writer, Nodes *nodes);
void  writer_foreign_attributes (Writer *writer, const CursusForeign *foreign, const char *in);

G_END_DECLS
