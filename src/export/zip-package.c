/* zip-package.c - a package of parts, as office formats are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/zip-package.h"

#include "export/export-error.h"

#include <glib/gi18n-lib.h>
#include <zip.h>

typedef struct
{
  char    *name;
  GBytes  *content;
  gboolean is_stored;
} Part;

struct _CursusZipPackage
{
  gint64  time;
  GArray *parts;
};

static void
clear_part (gpointer data)
{
  Part *part = data;

  g_free (part->name);
  g_bytes_unref (part->content);
}

CursusZipPackage *
cursus_zip_package_new (gint64 time)
{
  CursusZipPackage *self = g_new0 (CursusZipPackage, 1);

  self->time = time;
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_set_clear_func (self->parts, clear_part);
  return self;
}

void
cursus_zip_package_free (CursusZipPackage *self)
{
  g_array_unref (self->parts);
  g_free (self);
}

void
cursus_zip_package_add (CursusZipPackage *self, const char *name, GBytes *content,
                        gboolean is_stored)
{
  Part part = { g_strdup (name), content, is_stored };

  g_array_append_val (self->parts, part);
}

/* Packages hold local times. Always noon, which no time zone skips: libzip takes the time to the
 * clock of this machine and back, and the bytes must not depend on that. */
static void
get_dos_time (gint64 time, zip_uint16_t *dos_time, zip_uint16_t *dos_date)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time);
  int year = 1980, month = 1, day = 1;

  if (moment != NULL)
    g_date_time_get_ymd (moment, &year, &month, &day);
  if (year < 1980 || year > 2107)
    year = 1980, month = 1, day = 1;
  *dos_time = 12 << 11;
  *dos_date = (zip_uint16_t) ((year - 1980) << 9 | month << 5 | day);
}

static gboolean
add_part (zip_t *archive, const Part *part, gint64 time)
{
  gsize         length;
  gconstpointer data = g_bytes_get_data (part->content, &length);
  zip_source_t *source = zip_source_buffer (archive, data, length, 0);
  zip_uint16_t  dos_time, dos_date;
  zip_int64_t   index;

  if (source == NULL)
    return FALSE;
  index = zip_file_add (archive, part->name, source, ZIP_FL_ENC_GUESS);
  if (index < 0)
    {
      zip_source_free (source);
      return FALSE;
    }
  get_dos_time (time, &dos_time, &dos_date);
  return zip_set_file_compression (archive, (zip_uint64_t) index,
                                   part->is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
         zip_file_set_dostime (archive, (zip_uint64_t) index, dos_time, dos_date, 0) == 0;
}

static GBytes *
read_source (zip_source_t *source)
{
  zip_stat_t  stat;
  GByteArray *bytes;
  zip_int64_t n = -1;

  if (zip_source_open (source) != 0)
    return NULL;
  bytes = g_byte_array_new ();
  if (zip_source_stat (source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0 &&
      stat.size < G_MAXUINT / 2)
    {
      g_byte_array_set_size (bytes, (guint) stat.size);
      n = zip_source_read (source, bytes->data, bytes->len);
    }
  zip_source_close (source);
  if (n != (zip_int64_t) bytes->len)
    g_clear_pointer (&bytes, g_byte_array_unref);
  return bytes != NULL ? g_byte_array_free_to_bytes (bytes) : NULL;
}

static GBytes *
write_archive (CursusZipPackage *self, zip_source_t *target, zip_error_t *problem)
{
  zip_t *archive = zip_open_from_source (target, ZIP_TRUNCATE, problem);

  if (archive == NULL)
    return NULL;
  zip_source_keep (target);
  for (guint i = 0; i < self->parts->len; i++)
    if (!add_part (archive, &g_array_index (self->parts, Part, i), self->time))
      {
        zip_error_set (problem, zip_error_code_zip (zip_get_error (archive)), 0);
        zip_discard (archive);
        return NULL;
      }
  if (zip_close (archive) != 0)
    {
      zip_error_set (problem, zip_error_code_zip (zip_get_error (archive)), 0);
      zip_discard (archive);
      return NULL;
    }
  return read_source (target);
}

GBytes *
cursus_zip_package_finish (CursusZipPackage *self, GError **error)
{
  zip_error_t   problem;
  zip_source_t *target;
  GBytes       *bytes = NULL;

  zip_error_init (&problem);
  target = zip_source_buffer_create (NULL, 0, 0, &problem);
  if (target != NULL)
    bytes = write_archive (self, target, &problem);
  if (bytes == NULL)
    g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
                 /* Translators: what a library says, in English */
                 _ ("The file could not be packed: %s"), zip_error_strerror (&problem));
  if (target != NULL)
    zip_source_free (target);
  zip_error_fini (&problem);
  return bytes;
}
