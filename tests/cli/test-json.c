/* test-json.c - a writer of JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/json.h"

static void
test_strings (void)
{
  static const struct
  {
    const char *string;
    const char *written;
  } rows[] = {
    { NULL, "null\n" },
    { "", "\"\"\n" },
    { "Prüfung – “5 %”", "\"Prüfung – “5 %”\"\n" },
    { "\"\\/", "\"\\\"\\\\/\"\n" },
    { "a\nb\tc\rd", "\"a\\nb\\tc\\u000dd\"\n" },
    { "\001\033[31m\177", "\"\\u0001\\u001b[31m\\u007f\"\n" },
    { "\302\205\302\233", "\"\\u0085\\u009b\"\n" },
    { "\342\200\250\342\200\251", "\"\\u2028\\u2029\"\n" },
    { "\360\235\204\236", "\"\360\235\204\236\"\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusJson) json = cursus_json_new ();

      cursus_json_add_string (json, NULL, rows[i].string);
      g_assert_cmpstr (cursus_json_get_text (json)->str, ==, rows[i].written);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    gint64      scaled;
    guint       n_decimals;
    const char *written;
  } rows[] = {
    { 0, 0, "0\n" },
    { 0, 4, "0\n" },
    { 3000, 2, "30\n" },
    { 750, 2, "7.5\n" },
    { 5, 2, "0.05\n" },
    { 1467, 4, "0.1467\n" },
    { 10000, 4, "1\n" },
    { 1, 4, "0.0001\n" },
    { 120, 0, "120\n" },
    { -50, 2, "-0.5\n" },
    { G_GINT64_CONSTANT (1) << 53, 0, "9007199254740992\n" },
    { G_MAXINT64, 2, "92233720368547758.07\n" },
    { G_MININT64, 2, "-92233720368547758.08\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusJson) json = cursus_json_new ();

      cursus_json_add_number (json, NULL, rows[i].scaled, rows[i].n_decimals);
      g_assert_cmpstr (cursus_json_get_text (json)->str, ==, rows[i].written);
    }
}

static void
test_containers (void)
{
  g_autoptr (CursusJson) json = cursus_json_new ();

  cursus_json_begin_object (json, NULL, CURSUS_JSON_LINES);
  cursus_json_begin_array (json, "none", CURSUS_JSON_LINES);
  cursus_json_end (json);
  cursus_json_begin_object (json, "line", CURSUS_JSON_INLINE);
  cursus_json_add_boolean (json, "yes", TRUE);
  cursus_json_begin_array (json, "inside", CURSUS_JSON_LINES);
  cursus_json_add_boolean (json, NULL, FALSE);
  cursus_json_add_null (json, NULL);
  cursus_json_end (json);
  cursus_json_end (json);
  cursus_json_begin_array (json, "a \"name\"", CURSUS_JSON_LINES);
  cursus_json_add_string (json, NULL, "x");
  cursus_json_add_string (json, NULL, "y");
  cursus_json_end (json);
  cursus_json_end (json);

  g_assert_cmpstr (cursus_json_get_text (json)->str, ==,
                   "{\n"
                   "  \"none\": [],\n"
                   "  \"line\": {\"yes\": true, \"inside\": [false, null]},\n"
                   "  \"a \\\"name\\\"\": [\n"
                   "    \"x\",\n"
                   "    \"y\"\n"
                   "  ]\n"
                   "}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/json/strings", test_strings);
  g_test_add_func ("/cli/json/numbers", test_numbers);
  g_test_add_func ("/cli/json/containers", test_containers);
  return g_test_run ();
}
