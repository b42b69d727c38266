/* test-many.c - files with a great many of one thing take no more time than they are long
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project-text.h"

#include "store/reader.h"
#include "store/writer.h"

#include <time.h>

#define N 20000

/* Seconds of processor time: far more than it takes, and far less than N times N of anything. */
#define TIME_MAX 4

/* What stands before, N times, and after; "#" is a number that is another one each time. */
typedef struct
{
  const char *name;
  const char *before;
  const char *piece;
  const char *after;
} Many;

static const Many manys[] = {
  { "modules with comments", PROJECT "<modules>", "<module id='m#'/><!-- # -->", "</modules>" END },
  { "marks with comments", PROJECT "<modules><module id='m'>", "<covers tag='t#'/><!-- # -->",
    "</module></modules>" END },
  { "marks behind a comment", PROJECT "<modules><module id='m'><!-- c -->", "<covers tag='t#'/>",
    "</module></modules>" END },
  { "places behind a comment", PROJECT "<plans><plan id='p'><term id='s'><!-- c -->",
    "<place module='m'/>", "</term></plan></plans>" END },
  { "focus areas behind a comment", PROJECT "<plans><plan id='p'><term id='s'><!-- c -->",
    "<focus/>", "</term></plan></plans>" END },
  { "sign-offs", PROJECT "<review>", "<sign-off role='r#'/>", "</review>" END },
  { "sign-offs that say nothing", PROJECT "<review>", "<sign-off/>", "</review>" END },
  { "topics", PROJECT "<programme id='p'>", "<text topic='t#'>a</text>", "</programme>" END },
  { "names", PROJECT "<modules><module id='m'>", "<lecturer>a</lecturer>",
    "</module></modules>" END },
  { "quoted tags", PROJECT "<review><proposal id='q'><add id='x' into='d'><new>", "<tag id='t#'/>",
    "</new></add></proposal></review>" END },
  { "namespaces", PROJECT "<modules", " xmlns:p#='urn:#'", "><e xmlns=''/></modules>" END },
};

static void
append_piece (GString *text, const char *piece, guint number)
{
  for (const char *at = piece; *at != '\0'; at++)
    if (*at == '#')
      g_string_append_printf (text, "%u", number);
    else
      g_string_append_c (text, *at);
}

static void
test_many (gconstpointer data)
{
  const Many *many = data;
  g_autoptr (GString) text = g_string_new (many->before);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (GString) written = NULL;
  clock_t start;

  for (guint i = 0; i < N; i++)
    append_piece (text, many->piece, i);
  g_string_append (text, many->after);

  start = clock ();
  project = cursus_read_bytes (text->str, text->len, "m.cursus", &error);
  g_assert_no_error (error);
  written = cursus_write (project);
  g_assert_cmpint ((clock () - start) / CLOCKS_PER_SEC, <, TIME_MAX);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (manys); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/many/%s", manys[i].name);

      g_test_add_data_func (path, &manys[i], test_many);
    }
  return g_test_run ();
}
