/* export-order.c - what the command export was asked for, understood
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "press/export-order.h"

#include "base/language.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ALL "all"
#define DEFAULT_FORMAT "pdf"

/* What stands after the last dot of a file's name. */
static const char *
get_suffix (const char *path)
{
  g_autofree char *name = path != NULL ? g_path_get_basename (path) : NULL;
  const char      *dot = name != NULL ? strrchr (name, '.') : NULL;

  return dot != NULL ? path + strlen (path) - strlen (dot) + 1 : NULL;
}

static const CursusExporter *
lookup_by_suffix (const char *suffix)
{
  for (guint i = 0; suffix != NULL && cursus_exporters[i] != NULL; i++)
    if (g_str_equal (cursus_exporters[i]->suffix, suffix))
      return cursus_exporters[i];
  return NULL;
}

static char *
join_formats (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; cursus_exporters[i] != NULL; i++)
    g_string_append_printf (names, i > 0 ? ", %s" : "%s", cursus_exporters[i]->id);
  return g_string_free (names, FALSE);
}

static char *
set_format (CursusExportOrder *order, const CursusExportWords *words)
{
  g_autofree char *known = NULL;

  if (words->format != NULL)
    order->exporter = cursus_exporter_lookup (words->format);
  else if (order->document != NULL)
    order->exporter = lookup_by_suffix (get_suffix (words->output));
  if (order->exporter == NULL && words->format == NULL)
    order->exporter = cursus_exporter_lookup (DEFAULT_FORMAT);
  if (order->exporter != NULL)
    return NULL;

  known = join_formats ();
  /* Translators: what was typed, and the names of formats */
  return g_strdup_printf (_ ("There is no format “%s”, only: %s."), words->format, known);
}

static char *
set_document (CursusExportOrder *order, const CursusExportWords *words)
{
  if (words->document == NULL)
    return g_strdup (_ ("Name a document with --document, or all of them with --document=all."));
  if (g_str_equal (words->document, ALL))
    {
      if (words->output == NULL)
        return g_strdup (_ ("Name a folder for all documents with --output."));
      return NULL;
    }
  if (cursus_document_type_lookup (words->document) == NULL)
    /* Translators: what was typed */
    return g_strdup_printf (_ ("There is no document “%s”. “cursus-cli documents” lists them."),
                            words->document);
  order->document = words->document;
  return NULL;
}

static char *
set_style (CursusExportOrder *order, const CursusExportWords *words)
{
  g_autoptr (GError) error = NULL;

  order->style = words->style != NULL ? cursus_style_file_read (words->style, &error) :
                                        cursus_style_file_find (&error);
  if (order->style == NULL)
    return g_strdup (error->message);
  if (words->paper != NULL && !cursus_paper_style_set_size (order->style->paper, words->paper))
    return g_strdup (_ ("--paper takes a3, a4, a5 or letter."));
  return NULL;
}

static gint64
get_seconds (CursusDate date)
{
  g_autoptr (GDateTime) day = g_date_time_new_utc ((int) (date / 10000), (int) (date / 100 % 100),
                                                   (int) (date % 100), 0, 0, 0);

  return g_date_time_to_unix (day);
}

static CursusDate
get_date (GDateTime *moment)
{
  return CURSUS_DATE ((guint) g_date_time_get_year (moment), (guint) g_date_time_get_month (moment),
                      (guint) g_date_time_get_day_of_month (moment));
}

static char *
set_date (CursusExportOrder *order, const CursusExportWords *words)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64      seconds = 0;
  g_autoptr (GDateTime) moment = NULL;

  if (words->date != NULL)
    {
      if (!cursus_date_parse (words->date, strlen (words->date), &order->wish.today))
        return g_strdup (_ ("A date is written as in 2026-11-02."));
      order->time = get_seconds (order->wish.today);
      return NULL;
    }
  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    {
      moment = g_date_time_new_from_unix_utc (seconds);
      order->wish.today = get_date (moment);
      order->time = seconds;
      return NULL;
    }
  moment = g_date_time_new_now_local ();
  order->wish.today = get_date (moment);
  order->time = get_seconds (order->wish.today);
  return NULL;
}

static char *
set_outline (CursusExportOrder *order, const CursusExportWords *words)
{
  g_autoptr (GError) error = NULL;

  if (words->outline == NULL)
    return NULL;
  if (order->document == NULL)
    return g_strdup (_ ("An outline is that of one document, not of all."));
  order->outline = cursus_outline_file_read (words->outline, &error);
  return order->outline == NULL ? g_strdup (error->message) : NULL;
}

static char *
set_wish (CursusExportOrder *order, const CursusExportWords *words)
{
  if (words->language != NULL &&
      !cursus_language_is_valid (words->language, strlen (words->language)))
    return g_strdup (_ ("A language is named by a tag such as de or pt-BR."));
  order->wish.language = words->language;
  order->wish.plan = words->plan;
  order->wish.pathway = words->pathway;
  order->wish.outline = order->outline;
  order->wish.style = order->style;
  return NULL;
}

char *
cursus_export_order_init (CursusExportOrder *order, const CursusExportWords *words)
{
  static char *(*const steps[]) (CursusExportOrder *, const CursusExportWords *) = {
    set_document, set_format, set_style, set_date, set_outline, set_wish,
  };

  *order = (CursusExportOrder){ .output = words->output };
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      char *mistake = steps[i](order, words);

      if (mistake != NULL)
        return mistake;
    }
  return NULL;
}

void
cursus_export_order_clear (CursusExportOrder *order)
{
  g_clear_pointer (&order->style, cursus_style_file_free);
  g_clear_pointer (&order->outline, cursus_outline_file_free);
}
