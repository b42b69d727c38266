/* pdf-outline.c - the outline that a reader shows beside the pages of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-outline.h"

#include "export/pdf-links.h"
#include "export/pdf-string.h"

/* Headings below this level are not in it. */
#define LEVELS 3

/* All are positions among the items; the first item is the outline itself; 0: none. */
typedef struct
{
  const CursusBlock *heading;
  guint              level;
  guint              parent;
  guint              previous;
  guint              next;
  guint              first;
  guint              last;
  int                n_below; /* that are to be seen when it is open */
} Item;

static void
add_item (GArray *items, const CursusBlock *heading, guint parent)
{
  Item  item = { .heading = heading, .level = MAX (heading->level, 1), .parent = parent };
  Item *above = &g_array_index (items, Item, parent);
  guint nth = items->len;

  item.previous = above->last;
  if (above->first == 0)
    above->first = nth;
  else
    g_array_index (items, Item, above->last).next = nth;
  above->last = nth;
  g_array_append_val (items, item);
}

static gboolean
is_open (const Item *item)
{
  return item->level <= 1;
}

static void
count (GArray *items)
{
  for (guint i = items->len; i-- > 1;)
    {
      const Item *item = &g_array_index (items, Item, i);

      g_array_index (items, Item, item->parent).n_below += 1 + (is_open (item) ? item->n_below : 0);
    }
}

static GArray *
gather (const CursusPageJob *job)
{
  GArray *items = g_array_new (FALSE, TRUE, sizeof (Item));
  guint   parents[LEVELS + 1] = { 0 };

  g_array_set_size (items, 1);
  for (guint i = 0; i < job->headings->len; i++)
    {
      const CursusBlock      *heading = g_ptr_array_index (job->headings, i);
      const CursusPageTarget *target = cursus_page_job_lookup_block (job, heading);
      guint                   level = MAX (heading->level, 1);

      if (level > LEVELS || !target->is_placed || heading->content == NULL)
        continue;
      for (guint below = level; below <= LEVELS; below++)
        parents[below] = items->len;
      add_item (items, heading, parents[level - 1]);
    }
  count (items);
  return items;
}

static void
append_title (const CursusBlock *heading, GString *out)
{
  g_autofree char *words = cursus_inline_dup_text (heading->content);
  g_autofree char *text =
    heading->number != NULL ? g_strconcat (heading->number, " ", words, NULL) : g_strdup (words);

  cursus_pdf_append_string (out, "/Title", text);
}

static void
append_link (GString *out, const char *key, guint first, guint nth)
{
  if (nth != 0)
    cursus_pdf_append_number (out, key, first + nth, " 0 R");
}

static void
write_item (const CursusPdfBook *book, const GArray *items, guint nth, guint first)
{
  const Item *item = &g_array_index (items, Item, nth);
  g_autoptr (GString) out = g_string_new ("<<");

  if (item->heading == NULL)
    g_string_append (out, "/Type/Outlines");
  else
    {
      append_title (item->heading, out);
      cursus_pdf_append_number (out, "/Parent ", first + item->parent, " 0 R");
      append_link (out, "/Prev ", first, item->previous);
      append_link (out, "/Next ", first, item->next);
      cursus_pdf_links_append_goal (book, cursus_page_job_lookup_block (book->job, item->heading),
                                    out);
    }
  append_link (out, "/First ", first, item->first);
  append_link (out, "/Last ", first, item->last);
  if (item->n_below > 0)
    {
      g_string_append (out, "/Count ");
      cursus_pdf_append_integer (out, is_open (item) ? item->n_below : -item->n_below);
    }
  g_string_append (out, ">>");
  cursus_pdf_writer_add (book->writer, first + nth, out->str, out->len);
}

guint
cursus_pdf_outline_write (const CursusPdfBook *book)
{
  g_autoptr (GArray) items = gather (book->job);
  guint first = 0;

  if (items->len == 1)
    return 0;
  first = cursus_pdf_writer_add_numbers (book->writer, items->len);
  for (guint i = 0; i < items->len; i++)
    write_item (book, items, i, first);
  return first;
}
