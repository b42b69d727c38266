/* record.h - what all records have in common: copied, changed, sealed, shared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/decimal.h"
#include "base/list.h"
#include "base/text.h"
#include "model/field.h"
#include "model/foreign.h"

G_BEGIN_DECLS

/**
 * CursusRecord:
 * @table: what kind of record it is
 * @is_sealed: it belongs to a project or a list and never changes again
 * @checksum: of the sealed record, in builds that watch for changes
 * @assumed: a bit for each field that is ours, %CURSUS_ASSUMED_ALL for the whole record
 * @n_assumed: of the sealed record: how many such bits it and the records inside of it have
 * @id: (nullable): a shared string
 * @source: (nullable): a shared string; where the values come from
 * @note: (nullable): what there is to say about the record
 * @foreign: (nullable): what stands in it and is not ours
 *
 * The beginning of every record's struct. Its members, and those that follow in the struct, are
 * read by everybody and written by whoever made the copy, until it is sealed.
 */
typedef struct
{
  gatomicrefcount    ref_count;
  gboolean           is_sealed;
  guint              checksum;
  guint              n_assumed;
  const CursusTable *table;
  guint64            assumed;
  char              *id;
  char              *source;
  CursusText        *note;
  CursusForeign     *foreign;
} CursusRecord;

#define CURSUS_ASSUMED_ALL (G_GUINT64_CONSTANT (1) << CURSUS_FIELDS_MAX)

/**
 * CursusRecords:
 * @n: how many
 * @items: (array length=n): sealed records
 *
 * Immutable and shared. An empty list is %NULL.
 */
typedef struct
{
  gatomicrefcount ref_count;
  guint           n;
  CursusRecord   *items[];
} CursusRecords;

/**
 * cursus_record_new:
 * @id: (nullable): its id
 *
 * Returns: (transfer full): an open record in which nothing is stated
 */
CursusRecord *cursus_record_new (const CursusTable *table, const char *id);

/**
 * cursus_record_new_like:
 * @memory: (nullable): where it is made
 * @blank: a record in which nothing is stated
 *
 * Returns: (transfer full): another such record
 */
CursusRecord *cursus_record_new_like (CursusMemory *memory, const CursusRecord *blank);

/**
 * cursus_record_copy:
 *
 * Returns: (transfer full): an open record that is equal to @record and shares what it holds
 */
CursusRecord *cursus_record_copy (const CursusRecord *record);
CursusRecord *cursus_record_ref (const CursusRecord *record);
void          cursus_record_unref (CursusRecord *record);

/**
 * cursus_record_seal:
 *
 * Ends the time in which @record may be written. Whatever puts a record into a project or a list
 * seals it.
 */
void cursus_record_seal (CursusRecord *record);

/**
 * cursus_record_seal_without_parts:
 * @record: an open record, none of whose lists of records has any
 *
 * Does the same in less time.
 */
void cursus_record_seal_without_parts (CursusRecord *record);

/**
 * cursus_record_equal:
 *
 * Returns: whether two records, or lists of records, are of one kind and say the same
 */
gboolean cursus_record_equal (const CursusRecord *a, const CursusRecord *b);
gboolean cursus_records_equal (const CursusRecords *a, const CursusRecords *b);

/**
 * cursus_record_is_assumed:
 *
 * Returns: whether the value of @field is ours and not the source's
 */
gboolean cursus_record_is_assumed (const CursusRecord *record, const CursusField *field);

/**
 * cursus_record_set_assumed:
 *
 * Says of one field of an open record whether its value is ours. Where the whole record was,
 * confirming one field leaves the others assumed.
 */
void cursus_record_set_assumed (CursusRecord *record, const CursusField *field, gboolean assumed);

/**
 * cursus_record_set_string:
 * @member: a member of @record, which is open
 * @string: (nullable): copied
 */
void cursus_record_set_string (CursusRecord *record, char **member, const char *string);

/**
 * cursus_record_set_text:
 * @member: a member of @record, which is open
 * @string: (nullable): copied
 */
void cursus_record_set_text (CursusRecord *record, CursusText **member, const char *language,
                             const char *string);

/**
 * cursus_record_set_strings:
 * @member: a member of @record, which is open
 * @strings: (nullable) (transfer full): the new value
 */
void cursus_record_set_strings (CursusRecord *record, CursusStrings **member,
                                CursusStrings *strings);

/**
 * cursus_record_set_records:
 * @member: a member of @record, which is open
 * @records: (nullable) (transfer full): the new value
 */
void cursus_record_set_records (CursusRecord *record, CursusRecords **member,
                                CursusRecords *records);

/**
 * cursus_record_part_key:
 * @name: the name of an element in a record
 * @detail: (nullable): what tells it from others of that name: a key, a language, a number
 *
 * Gives the name by which #CursusForeign knows an element that has no id.
 *
 * Returns: (transfer full): the key
 */
char *cursus_record_part_key (const char *name, const char *detail);

/**
 * cursus_record_get_records:
 *
 * Returns: (nullable): the list in @field, which holds records
 */
const CursusRecords *cursus_record_get_records (const CursusRecord *record,
                                                const CursusField  *field);

/**
 * cursus_record_find_part:
 *
 * Returns: (nullable): @record itself or the record in it, however deep, that has this @id
 */
const CursusRecord *cursus_record_find_part (const CursusRecord *record, const char *id);

/* How a field holds a list of records. */
extern const CursusBox cursus_records_box;

/**
 * cursus_records_new:
 * @items: (array length=n): records, which are sealed and shared by the list
 *
 * Returns: (transfer full) (nullable): the list; %NULL if @n is 0
 */
CursusRecords *cursus_records_new (CursusRecord *const *items, guint n);

/**
 * cursus_records_take:
 * @memory: (nullable): where the list is made
 * @items: (array length=n) (transfer full): records, which are sealed
 *
 * Returns: (transfer full) (nullable): the list; %NULL if @n is 0
 */
CursusRecords *cursus_records_take (CursusMemory *memory, CursusRecord *const *items, guint n);
CursusRecords *cursus_records_ref (CursusRecords *records);
void           cursus_records_unref (CursusRecords *records);

/**
 * cursus_records_n:
 *
 * Returns: how many there are; 0 for %NULL
 */
static inline guint
cursus_records_n (const CursusRecords *records)
{
  return records != NULL ? records->n : 0;
}

/**
 * cursus_records_splice:
 * @records: (nullable): a list
 * @n_removed: how many go away at @position
 * @items: (array length=n_items): what comes in their place
 *
 * Returns: (transfer full) (nullable): the new list
 */
CursusRecords *cursus_records_splice (const CursusRecords *records, guint position, guint n_removed,
                                      CursusRecord *const *items, guint n_items);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusRecord, cursus_record_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusRecords, cursus_records_unref)

/* For every kind of record a typed new, copy, ref and unref, so that nobody has to cast. */
#define CURSUS_DECLARE_TABLE(Type, prefix)                                                         \
  extern const CursusTable prefix##_table;                                                         \
                                                                                                   \
  G_GNUC_UNUSED static inline Type *prefix##_new (const char *id)                                  \
  {                                                                                                \
    return (Type *) cursus_record_new (&prefix##_table, id);                                       \
  }                                                                                                \
  G_GNUC_UNUSED static inline Type *prefix##_copy (const Type *record)                             \
  {                                                                                                \
    return (Type *) cursus_record_copy ((const CursusRecord *) record);                            \
  }                                                                                                \
  G_GNUC_UNUSED static inline Type *prefix##_ref (const Type *record)                              \
  {                                                                                                \
    return (Type *) cursus_record_ref ((const CursusRecord *) record);                             \
  }                                                                                                \
  G_GNUC_UNUSED static inline void prefix##_unref (Type *record)                                   \
  {                                                                                                \
    cursus_record_unref ((CursusRecord *) record);                                                 \
  }

/* The same and g_autoptr, once for each struct. */
#define CURSUS_DECLARE_RECORD(Type, prefix)                                                        \
  CURSUS_DECLARE_TABLE (Type, prefix)                                                              \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Type, prefix##_unref)

G_END_DECLS
