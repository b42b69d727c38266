/* remedy-try.c - what may mend a problem, put on the list of what is tried
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/remedy-private.h"

/* Takes over the label and the changes. */
void
remedy_take (RemedySearch *search, char *label, CursusChange *const *changes, guint n)
{
  CursusRemedy *remedy = g_new (CursusRemedy, 1);

  remedy->label = label;
  remedy->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (remedy->changes, changes[i]);

  if (search->candidates->len < REMEDIES_MAX)
    g_ptr_array_add (search->candidates, remedy);
  else
    cursus_remedy_free (remedy);
}

/* A remedy that gives one field another value; NULL: not stated. */
void
remedy_take_value (RemedySearch *search, const CursusRecord *record, const char *field,
                   const char *value, char *label)
{
  g_autoptr (CursusSide) new = cursus_new_new (NULL);
  CursusChange *change;

  cursus_record_set_string (&new->record, &new->text, value);
  change = cursus_set_new_for (record->id, field, NULL, NULL, value != NULL ? new : NULL);
  remedy_take (search, label, &change, 1);
}

/* An id that the problem is about; NULL if it is not about so many. */
const char *
remedy_about (const RemedySearch *search, guint nth)
{
  const CursusStrings *about = search->problem->about;

  return nth < cursus_strings_n (about) ? about->items[nth] : NULL;
}
