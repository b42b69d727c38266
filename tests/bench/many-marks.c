/* many-marks.c - a project given so many tags and marks that it is as large as they get
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "many-marks.h"

#include "model/strand.h"
#include "store/reader.h"
#include "store/writer.h"

#define N_STRANDS 6
#define N_TAGS 600
#define N_MARKS 10

static CursusProject *
replace (const CursusProject *project, CursusRecordType type, GPtrArray *records)
{
  CursusProject *next =
    cursus_project_splice (project, type, 0, cursus_project_n (project, type),
                           (CursusRecord *const *) records->pdata, records->len);

  g_ptr_array_unref (records);
  return next;
}

static GPtrArray *
array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

static GPtrArray *
make_strands (void)
{
  GPtrArray *strands = array_new ();

  for (guint i = 0; i < N_STRANDS; i++)
    {
      g_autofree char *id = g_strdup_printf ("bench-strand-%u", i);

      g_ptr_array_add (strands, cursus_strand_new (id));
    }
  return strands;
}

static GPtrArray *
make_tags (void)
{
  GPtrArray *tags = array_new ();

  for (guint i = 0; i < N_TAGS; i++)
    {
      g_autofree char *id = g_strdup_printf ("bench-tag-%u", i);
      g_autofree char *parent = g_strdup_printf ("bench-strand-%u", i * N_STRANDS / N_TAGS);
      CursusTag       *tag = cursus_tag_new (id);

      cursus_record_set_string (&tag->record, &tag->parent, parent);
      g_ptr_array_add (tags, tag);
    }
  return tags;
}

/* Marks on tags all over, each tag introduced by some modules and mastered by others. */
static GPtrArray *
make_modules (const CursusProject *project)
{
  GPtrArray *modules = array_new ();

  for (guint m = 0; m < cursus_project_n (project, CURSUS_MODULES); m++)
    {
      CursusModule *module = cursus_module_copy (cursus_project_nth_module (project, m));
      g_autoptr (GPtrArray) marks = array_new ();

      for (guint i = 0; i < N_MARKS; i++)
        {
          g_autofree char *id = g_strdup_printf ("bench-tag-%u", (m * 7 + i * 59) % N_TAGS);
          CursusMark      *mark = cursus_mark_new (NULL);

          cursus_record_set_string (&mark->record, &mark->tag, id);
          mark->level = (int) (m + i) % 3 + 1;
          g_ptr_array_add (marks, mark);
        }
      cursus_record_set_records (
        &module->record, &module->marks,
        cursus_records_new ((CursusRecord *const *) marks->pdata, marks->len));
      g_ptr_array_add (modules, module);
    }
  return modules;
}

/* What is opened has one string for equal ids, and its records beside each other. */
static CursusProject *
read_again (CursusProject *project)
{
  g_autoptr (CursusProject) taken = project;
  g_autoptr (GString) bytes = cursus_write (taken);
  g_autoptr (GError) error = NULL;
  CursusProject *again = cursus_read_bytes (bytes->str, bytes->len, "marked", &error);

  g_assert_no_error (error);
  return again;
}

CursusProject *
many_marks_put_in (const CursusProject *project)
{
  g_autoptr (CursusProject) with_modules =
    replace (project, CURSUS_MODULES, make_modules (project));
  g_autoptr (CursusProject) without_tags = replace (with_modules, CURSUS_TAGS, array_new ());
  g_autoptr (CursusProject) with_strands = replace (without_tags, CURSUS_STRANDS, make_strands ());

  return read_again (replace (with_strands, CURSUS_TAGS, make_tags ()));
}
