/* random-value.h - random values for every type of field, odd ones above all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * RandomValues:
 * @rand: where all chance comes from
 * @ids: ids that were given, to be referred to
 * @language: of the project; "" if it states none
 *
 * What random values are made from.
 */
typedef struct
{
  GRand      *rand;
  GPtrArray  *ids;
  const char *language;
} RandomValues;

RandomValues random_values_new (guint32 seed);
void         random_values_clear (RandomValues *values);

/* TRUE in so many per cent of all cases. */
gboolean random_chance (const RandomValues *values, guint percent);

/* A number from 0 to @n - 1. */
guint random_below (const RandomValues *values, guint n);

/* Any of the words of a list that ends with NULL. */
const char *random_word (const RandomValues *values, const char *const *words);

/* A string of any characters that XML can hold, never empty. */
char *random_string (const RandomValues *values);

/* An identifier that nobody has; from now on others may refer to it. */
char *random_id (RandomValues *values);

/**
 * random_value_set:
 * @record: an open record
 * @field: any of its fields but an id, records or a project
 *
 * Gives @field any value that a file can state.
 */
void random_value_set (const RandomValues *values, CursusRecord *record, const CursusField *field);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RandomValues, random_values_clear)

G_END_DECLS
