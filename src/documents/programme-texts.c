/* programme-texts.c - what a programme says in running text: aims, admission, careers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/section-kinds.h"
#include "documents/silent-columns.h"
#include "documents/topic-name.h"

static gboolean
write_markdown (CursusAuthor *author, const CursusText *text, const char *field)
{
  const CursusAuthorValue value = { &author->programme->record, field };

  cursus_author_add_markdown (author, author->into, text, &value);
  return text != NULL;
}

static gboolean
write_aims (CursusAuthor *author, const CursusOutlineSection *section)
{
  return author->programme != NULL && write_markdown (author, author->programme->aims, "aims");
}

static gboolean
write_admission (CursusAuthor *author, const CursusOutlineSection *section)
{
  return author->programme != NULL &&
         write_markdown (author, author->programme->admission, "admission");
}

static gboolean
write_careers (CursusAuthor *author, const CursusOutlineSection *section)
{
  return author->programme != NULL &&
         write_markdown (author, author->programme->careers, "careers");
}

static gboolean
write_next_steps (CursusAuthor *author, const CursusOutlineSection *section)
{
  return author->programme != NULL &&
         write_markdown (author, author->programme->next_steps, "next-steps");
}

static gboolean
write_audience (CursusAuthor *author, const CursusOutlineSection *section)
{
  const CursusRecords *audience = author->programme != NULL ? author->programme->audience : NULL;
  CursusBlock         *list;

  if (audience == NULL)
    return FALSE;
  list = cursus_block_add_new (author->into, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < audience->n; i++)
    {
      const CursusItem *item = (const CursusItem *) audience->items[i];
      CursusBlock      *block = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);

      cursus_block_take_content (
        cursus_block_add_new (block, CURSUS_BLOCK_PARAGRAPH),
        cursus_author_text (author, item->title, &(CursusAuthorValue){ &item->record, "title" }));
    }
  return TRUE;
}

static gboolean
write_exit_awards (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 3, CURSUS_ALIGN_START }, { 1, CURSUS_ALIGN_END } };
  static const char *const  heads[] = { "Award", "Credits" };
  const CursusRecords *awards = author->programme != NULL ? author->programme->exit_awards : NULL;
  CursusBlock         *table;

  if (awards == NULL)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint i = 0; i < awards->n; i++)
    {
      const CursusExitAward *award = (const CursusExitAward *) awards->items[i];
      CursusBlock           *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

      cursus_block_add_cell (
        row,
        cursus_author_text (author, award->title, &(CursusAuthorValue){ &award->record, "title" }));
      cursus_author_add_number_cell (author, row, award->credits,
                                     &(CursusAuthorValue){ &award->record, "credits" });
    }
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return TRUE;
}

static void
add_topic (CursusAuthor *author, const CursusTopic *topic)
{
  g_autofree char *name = cursus_topic_dup_name (author->language, topic->topic);

  cursus_author_add_heading (author, author->level + 1, name, NULL);
  cursus_author_add_markdown (author, author->into, topic->text,
                              &(CursusAuthorValue){ &topic->record, "text" });
}

/* Progression, assessment, quality …: what has no field of its own, each under its topic. */
static gboolean
write_topics (CursusAuthor *author, const CursusOutlineSection *section)
{
  const CursusRecords *texts = author->programme != NULL ? author->programme->texts : NULL;
  guint                n = 0;

  for (guint i = 0; i < cursus_records_n (texts); i++)
    if (cursus_topic_is_shown ((const CursusTopic *) texts->items[i]))
      {
        add_topic (author, (const CursusTopic *) texts->items[i]);
        n++;
      }
  return n > 0;
}

static gboolean
write_note (CursusAuthor *author, const CursusOutlineSection *section)
{
  const CursusText *note = author->programme != NULL ? author->programme->record.note : NULL;

  if (note == NULL)
    return FALSE;
  cursus_block_take_content (
    cursus_block_add_new (author->into, CURSUS_BLOCK_PARAGRAPH),
    cursus_author_text (author, note, &(CursusAuthorValue){ &author->programme->record, "note" }));
  return TRUE;
}

const CursusSection cursus_aims_section = {
  .id = "aims",
  .title = "Aims",
  .write = write_aims,
};

const CursusSection cursus_audience_section = {
  .id = "audience",
  .title = "Target groups",
  .write = write_audience,
};

const CursusSection cursus_admission_section = {
  .id = "admission",
  .title = "Admission",
  .write = write_admission,
};

const CursusSection cursus_careers_section = {
  .id = "careers",
  .title = "Careers",
  .write = write_careers,
};

const CursusSection cursus_next_steps_section = {
  .id = "next-steps",
  .title = "Next steps",
  .write = write_next_steps,
};

const CursusSection cursus_exit_awards_section = {
  .id = "exit-awards",
  .title = "Exit awards",
  .write = write_exit_awards,
};

const CursusSection cursus_topics_section = {
  .id = "topics",
  .title = "Further provisions",
  .write = write_topics,
};

const CursusSection cursus_programme_note_section = {
  .id = "note",
  .title = "Note",
  .write = write_note,
};
