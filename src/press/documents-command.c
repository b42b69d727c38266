/* documents-command.c - cursus-cli documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "press/documents-command.h"

#include "cli/argument-file.h"
#include "cli/columns.h"
#include "cli/json.h"
#include "cli/output.h"
#include "cli/program-command.h"
#include "cli/report.h"
#include "documents/document.h"
#include "export/exporter.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

static guint
measure_ids (const CursusDocumentType *types, guint n)
{
  guint width = 0;

  for (guint i = 0; i < n; i++)
    width = MAX (width, cursus_columns_measure (types[i].id));
  return width;
}

/* @facts: (nullable): without them nothing is said of what exists. */
static void
append_texts (const CursusFacts *facts, GString *out)
{
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);
  guint                     width = measure_ids (types, n);

  for (guint i = 0; i < n; i++)
    {
      g_string_append (out, types[i].id);
      cursus_columns_pad (out, width + 2 - cursus_columns_measure (types[i].id));
      g_string_append (out, _ (types[i].title));
      if (facts != NULL && !cursus_document_type_exists (&types[i], facts))
        g_string_append_printf (out, " (%s)", _ ("nothing to say yet"));
      g_string_append_c (out, '\n');
    }
}

static void
add_json (const CursusFacts *facts, CursusJson *json)
{
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);

  cursus_json_begin_array (json, NULL, CURSUS_JSON_LINES);
  for (guint i = 0; i < n; i++)
    {
      cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
      cursus_json_add_string (json, "id", types[i].id);
      cursus_json_add_string (json, "title", types[i].title);
      if (facts != NULL)
        cursus_json_add_boolean (json, "exists", cursus_document_type_exists (&types[i], facts));
      cursus_json_end (json);
    }
  cursus_json_end (json);
}

static int
list (const char *file, gboolean is_json)
{
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusFacts) facts = NULL;
  g_autoptr (CursusJson) json = cursus_json_new ();
  g_autoptr (GString) out = g_string_new (NULL);
  const GString *result = is_json ? cursus_json_get_text (json) : out;
  int            status = CURSUS_EXIT_FINE;

  if (file != NULL)
    {
      project = cursus_argument_file_read (file, NULL);
      if (project == NULL)
        return CURSUS_EXIT_FAILED;
      facts = cursus_facts_new (project);
    }
  if (is_json)
    add_json (facts, json);
  else
    append_texts (facts, out);
  cursus_output_print (result->str, result->len, &status);
  return status;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  g_auto (GStrv) files = NULL;
  int                status;
  const GOptionEntry options[] = {
    { "json", 'j', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &is_json,
      N_ ("Write JSON, for other programs"), NULL },
    CURSUS_COMMAND_REST (&files),
    { NULL },
  };

  if (!cursus_command_parse (self, options, argc, argv, &status))
    return status;
  if (files != NULL && files[1] != NULL)
    return cursus_command_refuse (self, _ ("“documents” takes one file."));
  return list (files != NULL ? files[0] : NULL, is_json);
}

const CursusCommand cursus_documents_command = {
  .name = "documents",
  .parameters = N_ ("[FILE]"),
  .summary = cursus_documents_summary,
  .description =
    N_ ("With a FILE, it is said which of them the programme has nothing to say in yet. Instead of "
        "a FILE, - stands for standard input. “cursus-cli export” makes them."),
  .run = run,
};
