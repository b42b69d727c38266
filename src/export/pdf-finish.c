/* pdf-finish.c - what cairo cannot write into a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-finish.h"

#include "export/export-error.h"
#include "export/pdf-artifacts.h"
#include "export/pdf-metadata.h"
#include "export/pdf-structure.h"

#include "base/language.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

static void
set_parsed (qpdf_data pdf, qpdf_oh object, const char *key, const char *text)
{
  qpdf_oh value = qpdf_oh_parse (pdf, text);

  qpdf_oh_replace_key (pdf, object, key, value);
  qpdf_oh_release (pdf, value);
}

static qpdf_oh
new_stream (qpdf_data pdf, const void *data, gsize length)
{
  qpdf_oh stream = qpdf_oh_new_stream (pdf);
  qpdf_oh none = qpdf_oh_new_null (pdf);

  qpdf_oh_replace_stream_data (pdf, stream, data, length, none, none);
  qpdf_oh_release (pdf, none);
  return stream;
}

/* Packed quickly rather than tightly: pages are most of the file, and small. */
static qpdf_oh
new_packed_stream (qpdf_data pdf, const GByteArray *content)
{
  g_autoptr (GZlibCompressor) packer = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 3);
  gsize              room = content->len + content->len / 100 + 1024, n_read, n_written;
  g_autofree guint8 *packed = g_malloc (room);
  qpdf_oh            stream, filter, none;

  if (g_converter_convert (G_CONVERTER (packer), content->data, content->len, packed, room,
                           G_CONVERTER_INPUT_AT_END, &n_read, &n_written,
                           NULL) != G_CONVERTER_FINISHED)
    return new_stream (pdf, content->data, content->len);
  stream = qpdf_oh_new_stream (pdf);
  filter = qpdf_oh_new_name (pdf, "/FlateDecode");
  none = qpdf_oh_new_null (pdf);
  qpdf_oh_replace_stream_data (pdf, stream, packed, n_written, filter, none);
  qpdf_oh_release (pdf, filter);
  qpdf_oh_release (pdf, none);
  return stream;
}

static void
complete_catalog (qpdf_data pdf, const CursusPaper *paper, gint64 time)
{
  qpdf_oh          root = qpdf_get_root (pdf);
  g_autofree char *xmp = cursus_pdf_metadata_new (paper, time);
  qpdf_oh          metadata = new_stream (pdf, xmp, strlen (xmp));
  qpdf_oh          dictionary = qpdf_oh_get_dict (pdf, metadata);
  gboolean         has_language =
    paper->language != NULL && cursus_language_is_valid (paper->language, strlen (paper->language));
  /* "und": nobody said which. */
  qpdf_oh language = qpdf_oh_new_unicode_string (pdf, has_language ? paper->language : "und");

  set_parsed (pdf, dictionary, "/Type", "/Metadata");
  set_parsed (pdf, dictionary, "/Subtype", "/XML");
  qpdf_oh_replace_key (pdf, root, "/Metadata", metadata);
  qpdf_oh_replace_key (pdf, root, "/Lang", language);
  set_parsed (pdf, root, "/ViewerPreferences", "<< /DisplayDocTitle true >>");
}

static gboolean
complete_page (qpdf_data pdf, qpdf_oh page)
{
  unsigned char *content = NULL;
  size_t         length = 0;
  g_autoptr (GByteArray) marked = NULL;
  qpdf_oh stream;

  set_parsed (pdf, page, "/Tabs", "/S");
  if ((qpdf_oh_get_page_content_data (pdf, page, &content, &length) & QPDF_ERRORS) != 0)
    return FALSE;
  marked = cursus_pdf_mark_artifacts (content, length);
  free (content);
  stream = new_packed_stream (pdf, marked);
  qpdf_oh_replace_key (pdf, page, "/Contents", stream);
  qpdf_oh_release (pdf, stream);
  return TRUE;
}

static gboolean
complete (qpdf_data pdf, const GByteArray *drawn, const CursusPageJob *job, const GPtrArray *order,
          gint64 time)
{
  int n;

  if ((qpdf_read_memory (pdf, "PDF", (const char *) drawn->data, drawn->len, NULL) & QPDF_ERRORS) !=
      0)
    return FALSE;
  if (!cursus_pdf_structure_complete (pdf, job, order))
    return FALSE;
  complete_catalog (pdf, job->paper, time);
  n = qpdf_get_num_pages (pdf);
  for (int i = 0; i < n; i++)
    {
      qpdf_oh  page = qpdf_get_page_n (pdf, (size_t) i);
      gboolean is_good = complete_page (pdf, page);

      qpdf_oh_release (pdf, page);
      if (!is_good)
        return FALSE;
    }
  return n > 0;
}

static GBytes *
write_file (qpdf_data pdf)
{
  if ((qpdf_init_write_memory (pdf) & QPDF_ERRORS) != 0)
    return NULL;
  /* The identity follows from the content, so that the same document is the same file. */
  qpdf_set_deterministic_ID (pdf, QPDF_TRUE);
  qpdf_set_minimum_pdf_version (pdf, "1.7");
  qpdf_set_object_stream_mode (pdf, qpdf_o_generate);
  if ((qpdf_write (pdf) & QPDF_ERRORS) != 0)
    return NULL;
  return g_bytes_new (qpdf_get_buffer (pdf), qpdf_get_buffer_length (pdf));
}

GBytes *
cursus_pdf_finish (const GByteArray *drawn, const CursusPageJob *job, const GPtrArray *order,
                   gint64 time, GError **error)
{
  qpdf_data pdf = qpdf_init ();
  GBytes   *finished = NULL;

  qpdf_silence_errors (pdf);
  qpdf_set_suppress_warnings (pdf, QPDF_TRUE);
  if (complete (pdf, drawn, job, order, time))
    finished = write_file (pdf);
  if (finished == NULL)
    {
      const char *reason =
        qpdf_has_error (pdf) ? qpdf_get_error_full_text (pdf, qpdf_get_error (pdf)) : "PDF";

      g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
                   /* Translators: what a library says, in English */
                   _ ("The PDF could not be finished: %s"), reason);
    }
  qpdf_cleanup (&pdf);
  return finished;
}
