/* test-value-text.c - the value of a field, as it is written in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value-text.h"

#include "common/random-project.h"
#include "model/change.h"
#include "model/module-kind.h"
#include "model/project.h"
#include "model/review.h"
#include "model/rule.h"
#include "model/tables.h"
#include "model/value.h"

#include <string.h>

#define ROUNDS 60

/* Whether the field stands in a file as one string. */
static gboolean
is_one_string (const CursusField *field)
{
  return field->type != CURSUS_FIELD_TEXT && field->type != CURSUS_FIELD_RECORDS &&
         field->type != CURSUS_FIELD_PROJECT && field->type != CURSUS_FIELD_STRINGS;
}

static char *
format (const CursusRecord *record, const CursusField *field)
{
  g_autoptr (GString) out = g_string_new (NULL);

  if (!cursus_value_format (record, field, out))
    {
      g_assert_cmpuint (out->len, ==, 0);
      return NULL;
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
parse (CursusRecord *record, const CursusField *field, const char *text)
{
  return cursus_value_parse (record, field, text, strlen (text), NULL);
}

/* Every field of every table: what is written reads back as the same. */
static void
test_what_is_formatted_reads_back (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint32 seed = 0; seed < ROUNDS; seed++)
      {
        g_auto (RandomValues) values = random_values_new (seed);
        g_autoptr (CursusRecord) record = random_record_new (&values, cursus_tables[t]);
        g_autoptr (CursusRecord) again = cursus_record_new (cursus_tables[t], NULL);

        for (guint i = 0; i < record->table->n_fields; i++)
          {
            const CursusField *field = &record->table->fields[i];
            g_autofree char   *text = is_one_string (field) ? format (record, field) : NULL;
            g_autofree char   *twice = NULL;

            if (text == NULL)
              continue;
            g_assert_true (parse (again, field, text));
            g_assert_true (cursus_value_equal (record, again, field));
            twice = format (again, field);
            g_assert_cmpstr (twice, ==, text);
          }
      }
}

static void
test_nothing_stated_is_not_formatted (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    {
      g_autoptr (CursusRecord) record = cursus_record_new (cursus_tables[t], NULL);

      for (guint i = 0; i < record->table->n_fields; i++)
        if (is_one_string (&record->table->fields[i]))
          g_assert_null (format (record, &record->table->fields[i]));
    }
}

#define REFUSED "(refused)"

static const struct
{
  const CursusTable *table;
  const char        *field;
  const char        *text;
  const char        *formatted; /* NULL: not stated */
} texts[] = {
  { &cursus_module_table, "id", " m1\n", "m1" },
  { &cursus_module_table, "id", "1m", REFUSED },
  { &cursus_module_table, "id", "m:1", REFUSED },
  { &cursus_module_table, "id", "", REFUSED },
  { &cursus_module_table, "kind", "\t taught \r\n", "taught" },
  { &cursus_module_table, "kind", "a b", REFUSED },
  { &cursus_module_table, "code", " A 1 ", " A 1 " },
  { &cursus_module_table, "code", "", NULL },
  { &cursus_module_table, "choice", " elective ", "elective" },
  { &cursus_module_table, "choice", "compulsory", NULL }, /* the default */
  { &cursus_module_table, "choice", "elect", REFUSED },
  { &cursus_module_table, "choice", "electives", REFUSED },
  { &cursus_module_table, "choice", "Elective", REFUSED },
  { &cursus_module_table, "choice", "", REFUSED },
  { &cursus_module_table, "credits", " 7.50 ", "7.5" },
  { &cursus_module_table, "credits", "0", "0" },
  { &cursus_module_table, "credits", "7,5", REFUSED },
  { &cursus_module_table, "terms", "1", NULL },
  { &cursus_module_table, "terms", "999", "999" },
  { &cursus_module_table, "terms", "0", REFUSED },
  { &cursus_module_table, "terms", "1000", REFUSED },
  { &cursus_module_table, "language", " de\n pt-BR ", "de pt-BR" },
  { &cursus_module_table, "language", "de de", "de de" },
  { &cursus_module_table, "language", "de, en", REFUSED },
  { &cursus_module_table, "language", " ", REFUSED },
  { &cursus_module_table, "pathways", "w1  w2", "w1 w2" },
  { &cursus_module_table, "pathways", "w1 2w", REFUSED },
  { &cursus_module_table, "pathways", "", REFUSED },
  { &cursus_module_table, "assumed", "*", "*" },
  { &cursus_module_table, "assumed", " * ", "*" },
  { &cursus_module_table, "assumed", "title credits", "credits title" },
  { &cursus_module_table, "assumed", "credits credits covers", "credits covers" },
  { &cursus_module_table, "assumed", "lecturer", "lecturer" },
  { &cursus_module_table, "assumed", "* credits", REFUSED },
  { &cursus_module_table, "assumed", "id", REFUSED },
  { &cursus_module_table, "assumed", "source", REFUSED },
  { &cursus_module_table, "assumed", "assumed", REFUSED },
  { &cursus_module_table, "assumed", "no-such-field", REFUSED },
  { &cursus_module_table, "assumed", "", REFUSED },
  { &cursus_tag_table, "assumed", "parent", REFUSED },
  { &cursus_proposal_table, "assumed", "set", REFUSED },
  { &cursus_proposal_table, "assumed", "changes", REFUSED },
  { &cursus_set_table, "assumed", "xml:lang", REFUSED },
  { &cursus_comment_table, "assumed", "text", REFUSED },
  { &cursus_programme_table, "fields", "0613 061 06", "0613 061 06" },
  { &cursus_programme_table, "fields", "6", REFUSED },
  { &cursus_programme_table, "fields", "06131", REFUSED },
  { &cursus_programme_table, "fields", "06a", REFUSED },
  { &cursus_module_kind_table, "colour", "#E66100", "#e66100" },
  { &cursus_module_kind_table, "colour", "#000000", "#000000" },
  { &cursus_module_kind_table, "colour", "#ffffff", "#ffffff" },
  { &cursus_module_kind_table, "colour", "e66100", REFUSED },
  { &cursus_module_kind_table, "colour", "#e6610", REFUSED },
  { &cursus_module_kind_table, "colour", "#e661000", REFUSED },
  { &cursus_module_kind_table, "colour", "#e6610g", REFUSED },
  { &cursus_strand_table, "letter", "Ä", "Ä" },
  { &cursus_strand_table, "letter", "abc", "abc" },
  { &cursus_strand_table, "letter", "法律权", "法律权" },
  { &cursus_strand_table, "letter", "abcd", REFUSED },
  { &cursus_strand_table, "letter", "1", REFUSED },
  { &cursus_strand_table, "letter", "a b", REFUSED },
  { &cursus_strand_table, "letter", "", REFUSED },
  { &cursus_term_table, "locked", "yes", "yes" },
  { &cursus_term_table, "locked", "no", REFUSED },
  { &cursus_term_table, "locked", "YES", REFUSED },
  { &cursus_term_table, "locked", "", REFUSED },
  { &cursus_waiver_table, "date", " 2026-11-02 ", "2026-11-02" },
  { &cursus_waiver_table, "date", "2026-02-30", REFUSED },
  { &cursus_comment_table, "date", "2026-11-03T09:12:00Z", "2026-11-03T09:12:00Z" },
  { &cursus_comment_table, "date", "2026-11-03", REFUSED },
  { &cursus_place_table, "split", "5 2.50\n0", "5 2.5 0" },
  { &cursus_place_table, "split", "5+5", REFUSED },
  { &cursus_place_table, "split", " ", REFUSED },
  { &cursus_rule_table, "type", "credits-per-term", "credits-per-term" },
  { &cursus_rule_table, "type", "credits per term", REFUSED },
  { &cursus_rule_table, "fields", "title credits", "title credits" },
  { &cursus_rule_table, "language", "de", "de" },
  { &cursus_rule_table, "language", "de en", REFUSED },
  { &cursus_set_table, "after", "", "" }, /* at the start, not at the end */
  { &cursus_set_table, "after", "m1", "m1" },
  { &cursus_set_table, "xml:lang", "de-AT", "de-AT" },
};

static void
test_each_type (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CursusRecord) record = cursus_record_new (texts[i].table, NULL);
      const CursusField *field = cursus_table_lookup_field (texts[i].table, texts[i].field);
      gboolean           is_parsed = parse (record, field, texts[i].text);
      g_autofree char   *formatted = format (record, field);

      g_test_message ("%s %s “%s”", texts[i].table->element, texts[i].field, texts[i].text);
      g_assert_cmpstr (is_parsed ? formatted : REFUSED, ==, texts[i].formatted);
      /* What is refused leaves nothing behind. */
      if (!is_parsed)
        g_assert_false (cursus_value_is_stated (record, field));
    }
}

/* A value takes the place of the one before it, also if it is none. */
static void
test_parse_again (void)
{
  g_autoptr (CursusModule) module = cursus_module_new ("m1");
  const CursusField *pathways = cursus_table_lookup_field (&cursus_module_table, "pathways");
  const CursusField *assumed = cursus_table_lookup_field (&cursus_module_table, "assumed");
  const CursusField *code = cursus_table_lookup_field (&cursus_module_table, "code");

  g_assert_true (parse (&module->record, pathways, "w1 w2"));
  g_assert_true (parse (&module->record, pathways, "w3"));
  g_assert_cmpuint (cursus_strings_n (module->pathways), ==, 1);
  g_assert_false (parse (&module->record, pathways, "w4 4w"));
  g_assert_null (module->pathways);

  g_assert_true (parse (&module->record, assumed, "*"));
  g_assert_true (parse (&module->record, assumed, "title"));
  g_assert_cmpuint (module->record.assumed & CURSUS_ASSUMED_ALL, ==, 0);

  g_assert_true (parse (&module->record, code, "A"));
  g_assert_true (parse (&module->record, code, ""));
  g_assert_null (module->code);
}

static void
test_parse_no_further_than_the_length (void)
{
  g_autoptr (CursusModule) module = cursus_module_new ("m1");
  const CursusField *choice = cursus_table_lookup_field (&cursus_module_table, "choice");
  const CursusField *code = cursus_table_lookup_field (&cursus_module_table, "code");

  g_assert_true (cursus_value_parse (&module->record, choice, "elective=", 8, NULL));
  g_assert_cmpint (module->choice, ==, CURSUS_CHOICE_ELECTIVE);
  g_assert_true (cursus_value_parse (&module->record, code, "ABC", 2, NULL));
  g_assert_cmpstr (module->code, ==, "AB");
}

static void
test_strings_are_shared_in_a_pool (void)
{
  g_autoptr (CursusPool) pool = cursus_pool_new ();
  g_autoptr (CursusModule) module = cursus_module_new ("m1");
  const CursusField *kind = cursus_table_lookup_field (&cursus_module_table, "kind");
  const CursusField *pathways = cursus_table_lookup_field (&cursus_module_table, "pathways");

  g_assert_true (cursus_value_parse (&module->record, kind, "x1", 2, pool));
  g_assert_true (cursus_value_parse (&module->record, pathways, "x1 x2", 5, pool));
  g_assert_true (module->kind == module->pathways->items[0]);
}

static void
test_describe (void)
{
  static const struct
  {
    const CursusTable *table;
    const char        *field;
    const char        *part;
  } rows[] = {
    { &cursus_module_table, "choice", "compulsory, elective, optional" },
    { &cursus_module_table, "level", "1 to 8" },
    { &cursus_module_table, "assumed", "credits, contact" },
    { &cursus_waiver_table, "date", "2026-11-02" },
    { &cursus_module_table, "id", "64" },
  };

  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint i = 0; i < cursus_tables[t]->n_fields; i++)
      {
        g_autofree char *text =
          cursus_value_describe (cursus_tables[t], &cursus_tables[t]->fields[i]);

        g_assert_cmpstr (text, !=, "");
      }

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = cursus_value_describe (
        rows[i].table, cursus_table_lookup_field (rows[i].table, rows[i].field));

      g_test_message ("%s", text);
      g_assert_nonnull (strstr (text, rows[i].part));
    }
}

static void
test_keys (void)
{
  static const struct
  {
    const CursusTable *table;
    const char        *id;
    const char        *field;
    const char        *text;
    const char        *key;
  } rows[] = {
    { &cursus_module_table, "m1", "code", "A", "m1" },
    { &cursus_teaching_table, NULL, "form", "lecture", "lecture" },
    { &cursus_teaching_table, NULL, "hours", "5", "" },
    { &cursus_topic_table, NULL, "topic", " a b", " a b" },
    { &cursus_prerequisite_table, NULL, "module", "m2 m10 m1", "m1 m10 m2" },
    { &cursus_excludes_table, NULL, "module", "m1", "m1" },
    { &cursus_mark_table, NULL, "tag", "t1", "t1" },
    { &cursus_member_table, NULL, "module", "m1", "m1" },
    { &cursus_wish_table, NULL, "module", "m1", "m1" },
    { &cursus_waiver_table, NULL, "about", "m1", "m1" },
    { &cursus_sign_off_table, NULL, "role", "Dean", "Dean" },
    { &cursus_place_table, NULL, "module", "m1", "m1" },
    { &cursus_place_table, NULL, "group", "g1", "g1" },
    { &cursus_audience_table, NULL, "source", "x", NULL },
    { &cursus_edition_table, NULL, "status", "draft", NULL },
    { &cursus_exit_award_table, NULL, "credits", "5", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusRecord) record = cursus_record_new (rows[i].table, rows[i].id);
      g_autofree char *key = NULL;

      g_assert_true (
        parse (record, cursus_table_lookup_field (rows[i].table, rows[i].field), rows[i].text));
      key = cursus_record_key (record);
      g_test_message ("%s %s", rows[i].table->element, rows[i].text);
      g_assert_cmpstr (key, ==, rows[i].key);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/value-text/reads-back", test_what_is_formatted_reads_back);
  g_test_add_func ("/model/value-text/nothing-stated", test_nothing_stated_is_not_formatted);
  g_test_add_func ("/model/value-text/each-type", test_each_type);
  g_test_add_func ("/model/value-text/parse-again", test_parse_again);
  g_test_add_func ("/model/value-text/parse-no-further", test_parse_no_further_than_the_length);
  g_test_add_func ("/model/value-text/shared-in-a-pool", test_strings_are_shared_in_a_pool);
  g_test_add_func ("/model/value-text/describe", test_describe);
  g_test_add_func ("/model/value-text/keys", test_keys);
  return g_test_run ();
}
