/* kind.h - what all records of one kind in a file have in common, found out once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * CursusKind:
 * @blank: a record in which nothing is stated
 * @content: (nullable): the field that stands directly in the element
 * @checked: a bit for each field that is required or a key
 */
typedef struct
{
  const CursusTable *table;
  CursusRecord      *blank;
  const CursusField *content;
  guint64            checked;
} CursusKind;

/**
 * CursusKinds:
 *
 * The kinds of records that came up while a file is read. A table of fields is gone through when
 * the first record comes, not for each of thousands.
 */
typedef struct _CursusKinds CursusKinds;

CursusKinds *cursus_kinds_new (void);
void         cursus_kinds_free (CursusKinds *kinds);

/**
 * cursus_kinds_get:
 *
 * Returns: (transfer none): the kind of the records of @table
 */
const CursusKind *cursus_kinds_get (CursusKinds *kinds, const CursusTable *table);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusKinds, cursus_kinds_free)

G_END_DECLS
