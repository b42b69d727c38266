/* test-label.c - what was done, as the undo menu says it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/label.h"

#define BODY                                                                                       \
  "<modules><module id='a' code='AIH-104'><title>Law</title></module>"                             \
  "<module id='b'><title>Ethics</title><title xml:lang='de'>Ethik</title></module>"                \
  "<module id='c'/></modules><groups><group id='g'/></groups>"                                     \
  "<plans><plan id='p'><term id='s1' type='semester'/><term id='s2' "                              \
  "type='semester'/></plan></plans>"

typedef struct
{
  CursusLabel what;
  const char *ids;
  const char *label;
} Case;

static const Case cases[] = {
  { CURSUS_LABEL_MOVE, "a", "Move AIH-104" },
  { CURSUS_LABEL_MOVE, "a b c", "Move 3 modules" },
  { CURSUS_LABEL_MOVE, "a g", "Move 2 items" },
  { CURSUS_LABEL_ADD, "b", "Add “Ethik”" },
  { CURSUS_LABEL_ADD, "c", "Add 1 module" },
  { CURSUS_LABEL_DELETE, "s2", "Delete “Semester 2”" },
  { CURSUS_LABEL_DELETE, "s1 s2", "Delete 2 terms" },
  { CURSUS_LABEL_UNGROUP, "g", "Ungroup 1 group" },
  { CURSUS_LABEL_TAKE_OUT, "a", "Take AIH-104 out of the plan" },
  { CURSUS_LABEL_STOP_REQUIRING, "a", "Stop Requiring AIH-104" },
  { CURSUS_LABEL_MEND, "nobody", "Mend 1 item" },
  { CURSUS_LABEL_PASTE, "", "Paste 0 items" },
};

static void
test_labels (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) ids =
        *cases[i].ids != '\0' ? g_strsplit (cases[i].ids, " ", -1) : g_new0 (char *, 1);
      g_autofree char *label = cursus_label_dup (cases[i].what, project, "de",
                                                 (const char *const *) ids, g_strv_length (ids));

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
test_all_differ (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (GHashTable) labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int what = 0; what <= CURSUS_LABEL_MEND; what++)
    g_assert_true (
      g_hash_table_add (labels, cursus_label_dup ((CursusLabel) what, project, NULL, IDS ("a"))));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/label/labels", test_labels);
  g_test_add_func ("/edit/label/all-differ", test_all_differ);

  return g_test_run ();
}
