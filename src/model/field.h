/* field.h - what a kind of record consists of, as a table that everybody walks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusFieldType:
 *
 * What a field holds and, in brackets, the type of its member in the record's struct. A member
 * that is a pointer is %NULL where nothing is stated; an int is %CURSUS_NOT_STATED, or the
 * default if the field has one.
 *
 * @CURSUS_FIELD_IDENTIFIER: the id of the record (char *, a shared string as all of them)
 * @CURSUS_FIELD_ASSUMED: which fields are ours and not the source's (guint64)
 * @CURSUS_FIELD_STRING: any characters (char *)
 * @CURSUS_FIELD_NAME: an NCName that is no reference (char *)
 * @CURSUS_FIELD_LETTERS: one to three letters (char *)
 * @CURSUS_FIELD_LANGUAGE: a language tag (char *)
 * @CURSUS_FIELD_MOMENT: a date and time (char *)
 * @CURSUS_FIELD_REFERENCE: the id of another record (char *)
 * @CURSUS_FIELD_NESTED: the id of the record that this one stands in (char *)
 * @CURSUS_FIELD_DECIMAL: hundredths (#CursusDecimal)
 * @CURSUS_FIELD_INTEGER: from minimum to maximum (int)
 * @CURSUS_FIELD_CHOICE: the position in a list of words (int)
 * @CURSUS_FIELD_COLOUR: 0xRRGGBB (int)
 * @CURSUS_FIELD_FLAG: whether or not (gboolean)
 * @CURSUS_FIELD_DATE: a day (#CursusDate)
 * @CURSUS_FIELD_REFERENCES: ids of other records (#CursusStrings)
 * @CURSUS_FIELD_LANGUAGES: language tags (#CursusStrings)
 * @CURSUS_FIELD_CODES: fields of education, ISCED-F 2013 (#CursusStrings)
 * @CURSUS_FIELD_NAMES: names of fields (#CursusStrings)
 * @CURSUS_FIELD_STRINGS: plain elements, one each (#CursusStrings)
 * @CURSUS_FIELD_DECIMALS: several decimals (#CursusDecimals)
 * @CURSUS_FIELD_TEXT: a text in several languages (#CursusText)
 * @CURSUS_FIELD_RECORDS: records that stand in this one (#CursusRecords)
 * @CURSUS_FIELD_PROJECT: a whole project (#CursusProject)
 */
typedef enum
{
  CURSUS_FIELD_IDENTIFIER,
  CURSUS_FIELD_ASSUMED,
  CURSUS_FIELD_STRING,
  CURSUS_FIELD_NAME,
  CURSUS_FIELD_LETTERS,
  CURSUS_FIELD_LANGUAGE,
  CURSUS_FIELD_MOMENT,
  CURSUS_FIELD_REFERENCE,
  CURSUS_FIELD_NESTED,
  CURSUS_FIELD_DECIMAL,
  CURSUS_FIELD_INTEGER,
  CURSUS_FIELD_CHOICE,
  CURSUS_FIELD_COLOUR,
  CURSUS_FIELD_FLAG,
  CURSUS_FIELD_DATE,
  CURSUS_FIELD_REFERENCES,
  CURSUS_FIELD_LANGUAGES,
  CURSUS_FIELD_CODES,
  CURSUS_FIELD_NAMES,
  CURSUS_FIELD_STRINGS,
  CURSUS_FIELD_DECIMALS,
  CURSUS_FIELD_TEXT,
  CURSUS_FIELD_RECORDS,
  CURSUS_FIELD_PROJECT,
} CursusFieldType;

/**
 * CursusFieldPlace:
 * @CURSUS_PLACE_USUAL: an element for texts, strings, records and projects, else an attribute
 * @CURSUS_PLACE_ELEMENT: an element of its own
 * @CURSUS_PLACE_CONTENT: what stands directly in the record's element
 *
 * Where in the record's element a field stands.
 */
typedef enum
{
  CURSUS_PLACE_USUAL,
  CURSUS_PLACE_ELEMENT,
  CURSUS_PLACE_CONTENT,
} CursusFieldPlace;

/**
 * CursusFieldFlags:
 * @CURSUS_FIELD_REQUIRED: a record without it is no record
 * @CURSUS_FIELD_KEY: tells a record that has no id from its siblings
 * @CURSUS_FIELD_MARKDOWN: the text is CommonMark
 * @CURSUS_FIELD_HAS_DEFAULT: what is not stated has the value @fallback
 * @CURSUS_FIELD_ONE: at most one record
 * @CURSUS_FIELD_EMPTY_COUNTS: the empty string says something else than nothing stated
 * @CURSUS_FIELD_QUOTED: the records in it are quoted: they do not belong to the project, and
 *   their ids may be those of records that do
 */
typedef enum
{
  CURSUS_FIELD_REQUIRED = 1 << 0,
  CURSUS_FIELD_KEY = 1 << 1,
  CURSUS_FIELD_MARKDOWN = 1 << 2,
  CURSUS_FIELD_HAS_DEFAULT = 1 << 3,
  CURSUS_FIELD_ONE = 1 << 4,
  CURSUS_FIELD_EMPTY_COUNTS = 1 << 5,
  CURSUS_FIELD_QUOTED = 1 << 6,
} CursusFieldFlags;

/**
 * CursusRecordType:
 *
 * The kinds of record that stand in the arrays of a project, in the order of the file, and one
 * for all that stand inside of those.
 */
typedef enum
{
  CURSUS_PROGRAMMES,
  CURSUS_OUTCOMES,
  CURSUS_MODULE_KINDS,
  CURSUS_STRANDS,
  CURSUS_TAGS,
  CURSUS_PATHWAYS,
  CURSUS_MODULES,
  CURSUS_GROUPS,
  CURSUS_PLANS,
  CURSUS_RULES,
  CURSUS_BASELINES,
  CURSUS_THREADS,
  CURSUS_PROPOSALS,
  CURSUS_SIGN_OFFS,
  CURSUS_PARTS,
} CursusRecordType;

#define CURSUS_N_RECORD_TYPES CURSUS_PARTS

typedef struct _CursusTable CursusTable;

/**
 * CursusBox:
 *
 * How a record keeps a value that this room's lower files do not know: a whole project.
 */
typedef struct
{
  gpointer (*ref) (gpointer value);
  void (*unref) (gpointer value);
  gboolean (*equal) (gconstpointer a, gconstpointer b);
} CursusBox;

/**
 * CursusField:
 * @name: in the file; of records with one table only it is that table's element
 * @offset: of the member in the record's struct
 * @choices: (array zero-terminated=1): the words of a choice
 * @fallback: the default, if it has one
 * @tables: (array zero-terminated=1): the records that may stand here; %NULL: any
 */
typedef struct
{
  const char               *name;
  CursusFieldType           type;
  CursusFieldPlace          place;
  CursusFieldFlags          flags;
  gsize                     offset;
  int                       minimum;
  int                       maximum;
  int                       fallback;
  const char *const        *choices;
  const CursusTable *const *tables;
  const CursusBox          *box;
} CursusField;

/**
 * CursusTable:
 * @element: the name of the record's element
 * @type: the array of the project in which such records stand
 * @letter: the first letter of new ids; 0 if the record has none
 * @has_one_key: exactly one of the key fields is stated
 * @size: of the record's struct
 * @fields: (array length=n_fields): in the order of the file
 *
 * A kind of record.
 */
struct _CursusTable
{
  const char        *element;
  CursusRecordType   type;
  char               letter;
  gboolean           has_one_key;
  gsize              size;
  guint              n_fields;
  const CursusField *fields;
};

/* The largest number of fields: one bit each, and one for all of them. */
#define CURSUS_FIELDS_MAX 63

/**
 * cursus_field_is_element:
 *
 * Returns: whether the field stands in elements of its own, not in an attribute or as the content
 */
gboolean cursus_field_is_element (const CursusField *field);

/**
 * cursus_field_is_attribute:
 *
 * Returns: whether the field stands in an attribute
 */
gboolean cursus_field_is_attribute (const CursusField *field);

/**
 * cursus_field_has_parts:
 *
 * Returns: whether the field holds records that belong to the project, not quoted ones
 */
static inline gboolean
cursus_field_has_parts (const CursusField *field)
{
  return field->type == CURSUS_FIELD_RECORDS && !(field->flags & CURSUS_FIELD_QUOTED);
}

/**
 * cursus_field_has_ids:
 *
 * Returns: whether the field holds records that belong to the project and have ids, or other such
 *   records in them
 */
gboolean cursus_field_has_ids (const CursusField *field);

/**
 * cursus_field_can_be_assumed:
 *
 * Returns: whether the value of the field may be marked as ours and not the source's
 */
gboolean cursus_field_can_be_assumed (const CursusField *field);

/**
 * cursus_field_get_fallback:
 *
 * Returns: what an int member holds if nothing is stated
 */
int cursus_field_get_fallback (const CursusField *field);

/**
 * cursus_table_lookup_field:
 *
 * Returns: (nullable): the field called @name, or the one whose records have elements called so
 */
const CursusField *cursus_table_lookup_field (const CursusTable *table, const char *name);

/**
 * cursus_field_lookup_table:
 *
 * Returns: (nullable): the table of the records called @element that may stand in @field, which
 *   says what may
 */
const CursusTable *cursus_field_lookup_table (const CursusField *field, const char *element);

G_END_DECLS
