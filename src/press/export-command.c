/* export-command.c - cursus-cli export
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "press/export-command.h"

#include "cli/argument-file.h"
#include "cli/output.h"
#include "cli/program-command.h"
#include "cli/report.h"
#include "facts/problems.h"
#include "press/export-order.h"
#include "store/save.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  const CursusExportOrder *order;
  const CursusFacts       *facts;
  const GPtrArray         *problems;
  const char              *name; /* of the file, in messages */
} Job;

static GBytes *
write_paper (const Job *job, const CursusPaper *paper)
{
  const CursusExportOptions options = { job->order->style->paper, job->order->time };
  g_autoptr (GError) error = NULL;
  GBytes *bytes = job->order->exporter->write (paper, &options, NULL, &error);

  if (bytes == NULL)
    cursus_report_about (job->name, error->message);
  return bytes;
}

static CursusPaper *
make_paper (const Job *job, const char *id)
{
  g_autoptr (GError) error = NULL;
  CursusPaper *paper =
    cursus_document_new (job->facts, job->problems, id, &job->order->wish, &error);

  if (paper == NULL &&
      g_error_matches (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE))
    cursus_report_error (error);
  else if (paper == NULL)
    cursus_report_about (job->name, error->message);
  return paper;
}

/* Nothing is written but the whole file. */
static int
save (const char *path, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (cursus_save (path, data, length, &error))
    return CURSUS_EXIT_FINE;
  cursus_report_error (error);
  return CURSUS_EXIT_FAILED;
}

/* --- one document --- */

static gboolean
is_for_reading (const CursusExporter *exporter)
{
  static const char *const texts[] = { "html", "csv", "md", "svg", NULL };

  return g_strv_contains (texts, exporter->id);
}

static int
export_one (const Job *job)
{
  const CursusExporter *exporter = job->order->exporter;
  g_autoptr (CursusPaper) paper = make_paper (job, job->order->document);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *message = NULL;
  gsize            length;
  const char      *data;
  int              status = CURSUS_EXIT_FINE;

  if (paper == NULL)
    return CURSUS_EXIT_FAILED;
  if (!exporter->can_write (paper))
    {
      /* Translators: the title of a document, and the name of a format */
      message =
        g_strdup_printf (_ ("“%s” cannot be written as %s: there is nothing in it that this "
                            "format could hold."),
                         paper->title, exporter->id);
      cursus_report_about (job->name, message);
      return CURSUS_EXIT_FAILED;
    }
  bytes = write_paper (job, paper);
  if (bytes == NULL)
    return CURSUS_EXIT_FAILED;
  if (job->order->output != NULL)
    cursus_output_end (save (job->order->output, bytes));
  data = g_bytes_get_data (bytes, &length);
  cursus_output_print (data, length, &status);
  cursus_output_end (status);
}

/* --- all documents --- */

static int
export_into (const Job *job, const char *id, guint *n)
{
  g_autofree char *file = g_strconcat (id, ".", job->order->exporter->suffix, NULL);
  g_autofree char *path = g_build_filename (job->order->output, file, NULL);
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *line = g_strconcat (name, "\n", NULL);
  g_autoptr (CursusPaper) paper = make_paper (job, id);
  g_autoptr (GBytes) bytes = NULL;
  int status;

  if (paper == NULL)
    return CURSUS_EXIT_FAILED;
  if (!job->order->exporter->can_write (paper))
    return CURSUS_EXIT_FINE;
  bytes = write_paper (job, paper);
  if (bytes == NULL)
    return CURSUS_EXIT_FAILED;
  *n += 1;
  status = save (path, bytes);
  if (status == CURSUS_EXIT_FINE)
    cursus_output_print (line, strlen (line), &status);
  return status;
}

static int
export_all (const Job *job)
{
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);
  guint                     n_fit = 0;
  int                       status = CURSUS_EXIT_FINE;

  if (g_mkdir_with_parents (job->order->output, 0777) != 0)
    {
      g_autofree char *name = g_filename_display_name (job->order->output);

      cursus_report_about (name, g_strerror (errno));
      return CURSUS_EXIT_FAILED;
    }
  for (guint i = 0; i < n; i++)
    if (cursus_document_type_exists (&types[i], job->facts))
      {
        int answer = export_into (job, types[i].id, &n_fit);

        status = MAX (status, answer);
      }
  if (n_fit > 0 || status != CURSUS_EXIT_FINE)
    return status;

  cursus_report_about (job->name, _ ("None of the documents can be written in this format."));
  return CURSUS_EXIT_FAILED;
}

static int export(const CursusExportOrder *order, const char *file)
{
  g_autoptr (CursusProject) project = NULL;
  g_autofree char *name = cursus_argument_file_dup_name (file);
  g_autoptr (CursusFacts) facts = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  Job job = { .order = order, .name = name };

  if (order->exporter->prepare != NULL)
    order->exporter->prepare ();
  project = cursus_argument_file_read (file, NULL);
  if (project == NULL)
    return CURSUS_EXIT_FAILED;
  job.facts = facts = cursus_facts_new (project);
  job.problems = problems = cursus_problems_new (facts, order->wish.today, order->wish.language);
  return order->document != NULL ? export_one (&job) : export_all (&job);
}

static const char *
find_mistake (char **files, const CursusExportOrder *order)
{
  if (files == NULL)
    return _ ("Name a file.");
  if (files[1] != NULL)
    return _ ("“export” takes one file.");
  if (order->document != NULL && order->output == NULL && !is_for_reading (order->exporter) &&
      isatty (STDOUT_FILENO))
    return _ ("This format is not for a terminal. Name a file with --output.");
  return NULL;
}

static void
clear_words (CursusExportWords *words)
{
  char *const all[] = { words->document, words->format, words->language, words->plan,
                        words->pathway,  words->paper,  words->outline,  words->style,
                        words->date,     words->output };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_free (all[i]);
}

static int
run_order (const CursusCommand *self, const CursusExportWords *words, char **files)
{
  CursusExportOrder order;
  g_autofree char  *mistake = cursus_export_order_init (&order, words);
  const char       *conflict = mistake;
  int               status;

  if (conflict == NULL)
    conflict = find_mistake (files, &order);
  status = conflict != NULL ? cursus_command_refuse (self, conflict) : export(&order, files[0]);
  cursus_export_order_clear (&order);
  return status;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  CursusExportWords words = { NULL };
  g_auto (GStrv) files = NULL;
  int                status;
  const GOptionEntry options[] = {
    { "document", 'd', 0, G_OPTION_ARG_STRING, &words.document,
      N_ ("Which document, or all: “cursus-cli documents” lists them"), N_ ("ID") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &words.format,
      N_ ("pdf, html, odt, docx, xlsx, csv, md, svg or png"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &words.output,
      N_ ("Write to OUT instead of standard output; a folder for all documents"), N_ ("OUT") },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &words.language,
      N_ ("The language of the document, such as de, instead of the programme’s"), N_ ("LANG") },
    { "plan", 'p', 0, G_OPTION_ARG_STRING, &words.plan,
      N_ ("The plan that the document follows, instead of the first"), N_ ("ID") },
    { "pathway", 0, 0, G_OPTION_ARG_STRING, &words.pathway,
      N_ ("The pathway that the document follows, instead of the first"), N_ ("ID") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &words.paper,
      N_ ("The size of pages: a3, a4 (if not given), a5 or letter"), N_ ("SIZE") },
    { "outline", 0, 0, G_OPTION_ARG_FILENAME, &words.outline,
      N_ ("The sections of the document, instead of the usual outline"), N_ ("FILE") },
    { "style", 0, 0, G_OPTION_ARG_FILENAME, &words.style,
      N_ ("Fonts, colours, margins, logo, head and foot, instead of the usual style"),
      N_ ("FILE") },
    { "date", 0, 0, G_OPTION_ARG_STRING, &words.date,
      N_ ("The day on which the document is made, instead of today"), N_ ("DATE") },
    CURSUS_COMMAND_REST (&files),
    { NULL },
  };

  if (cursus_command_parse (self, options, argc, argv, &status))
    status = run_order (self, &words, files);
  clear_words (&words);
  return status;
}

const CursusCommand cursus_export_command = {
  .name = "export",
  .parameters = N_ ("FILE"),
  .summary = cursus_export_summary,
  .description =
    N_ ("Instead of a FILE, - stands for standard input. Without --format it is what the name of "
        "OUT says, or PDF. With --document=all, every document that the programme has something to "
        "say in and that the format can hold is written into the folder OUT, and named on standard "
        "output. A file is written whole or not at all. The exit code is 2 if something could not "
        "be written."),
  .run = run,
};
