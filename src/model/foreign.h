/* foreign.h - what stands in a record and is not ours: comments, other people's elements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusForeignType:
 * @CURSUS_FOREIGN_NODE: a comment, a processing instruction or an element
 * @CURSUS_FOREIGN_ATTRIBUTE: an attribute with the declaration of its namespace
 * @CURSUS_FOREIGN_VALUE: a value from a later version, of an attribute that we know
 */
typedef enum
{
  CURSUS_FOREIGN_NODE,
  CURSUS_FOREIGN_ATTRIBUTE,
  CURSUS_FOREIGN_VALUE,
} CursusForeignType;

/**
 * CursusForeignItem:
 * @in: the element within the record that it stands in, as a key of cursus_record_part_key(), or
 *   the name of a section; "" for the record's own element
 * @at: of a node: the key of the sibling before it, "" at the start; of a value: the attribute
 * @text: the XML, complete by itself
 */
typedef struct
{
  CursusForeignType type;
  const char       *in; /* shared string in a list, as are the others */
  const char       *at;
  const char       *text;
} CursusForeignItem;

/**
 * CursusForeign:
 *
 * All the foreign content of one record, in the order of the file. Immutable and shared; none at
 * all is %NULL.
 */
typedef struct
{
  gatomicrefcount   ref_count;
  guint             n;
  CursusForeignItem items[];
} CursusForeign;

/* Where in a document the comments before and after the outermost element stand. */
#define CURSUS_FOREIGN_BEFORE "#before"
#define CURSUS_FOREIGN_AFTER "#after"

/**
 * cursus_foreign_append:
 * @foreign: (nullable) (transfer full): a list
 * @item: what comes at the end, a value among the values at the start; its strings are copied
 *
 * Returns: (transfer full): @foreign and one item more
 */
CursusForeign *cursus_foreign_append (CursusForeign *foreign, const CursusForeignItem *item);

/**
 * cursus_foreign_without_value:
 * @foreign: (nullable): a list
 * @name: an attribute
 *
 * Returns: (transfer full) (nullable): @foreign without the later version's value of @name
 */
CursusForeign *cursus_foreign_without_value (const CursusForeign *foreign, const char *name);

/**
 * cursus_foreign_get_value:
 *
 * Returns: (nullable): the later version's value of the attribute @name
 */
const char *cursus_foreign_get_value (const CursusForeign *foreign, const char *name);

CursusForeign *cursus_foreign_ref (CursusForeign *foreign);
void           cursus_foreign_unref (CursusForeign *foreign);
gboolean       cursus_foreign_equal (const CursusForeign *a, const CursusForeign *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusForeign, cursus_foreign_unref)

G_END_DECLS
