/* list.h - short immutable lists of strings and of decimals
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/decimal.h"
#include "base/shared-string.h"

G_BEGIN_DECLS

/**
 * CursusStrings:
 * @n: how many
 * @items: (array length=n): shared strings
 *
 * Immutable and shared. An empty list is %NULL.
 */
typedef struct
{
  gatomicrefcount ref_count;
  guint           n;
  char           *items[];
} CursusStrings;

/**
 * CursusDecimals:
 * @n: how many
 * @items: (array length=n): the decimals
 *
 * Immutable and shared. An empty list is %NULL.
 */
typedef struct
{
  gatomicrefcount ref_count;
  guint           n;
  CursusDecimal   items[];
} CursusDecimals;

/**
 * cursus_strings_new:
 * @items: (array length=n): strings, copied
 *
 * Returns: (transfer full) (nullable): the list; %NULL if @n is 0
 */
CursusStrings *cursus_strings_new (const char *const *items, guint n);

/**
 * cursus_strings_new_shared:
 * @items: (array length=n): shared strings, kept by the list
 *
 * Returns: (transfer full) (nullable): the list; %NULL if @n is 0
 */
CursusStrings *cursus_strings_new_shared (char *const *items, guint n);

/**
 * cursus_strings_new_empty:
 * @memory: (nullable): where it is made
 *
 * Returns: (transfer full) (nullable): a list in which @n items are still %NULL, for whoever makes
 *   it to put a shared string into each; %NULL if @n is 0
 */
CursusStrings *cursus_strings_new_empty (CursusMemory *memory, guint n);
CursusStrings *cursus_strings_ref (CursusStrings *strings);
void           cursus_strings_unref (CursusStrings *strings);

/**
 * cursus_strings_n:
 *
 * Returns: how many there are; 0 for %NULL
 */
guint cursus_strings_n (const CursusStrings *strings);

/**
 * cursus_strings_contains:
 *
 * Returns: whether @string is among @strings, which may be %NULL
 */
gboolean cursus_strings_contains (const CursusStrings *strings, const char *string);

/**
 * cursus_strings_without:
 *
 * Returns: (transfer full) (nullable): @strings but for each @string
 */
CursusStrings *cursus_strings_without (const CursusStrings *strings, const char *string);
gboolean       cursus_strings_equal (const CursusStrings *a, const CursusStrings *b);

/**
 * cursus_decimals_new:
 * @items: (array length=n): decimals, copied
 *
 * Returns: (transfer full) (nullable): the list; %NULL if @n is 0
 */
CursusDecimals *cursus_decimals_new (const CursusDecimal *items, guint n);
CursusDecimals *cursus_decimals_ref (CursusDecimals *decimals);
void            cursus_decimals_unref (CursusDecimals *decimals);
gboolean        cursus_decimals_equal (const CursusDecimals *a, const CursusDecimals *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusStrings, cursus_strings_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusDecimals, cursus_decimals_unref)

G_END_DECLS
