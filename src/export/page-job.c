/* page-job.c - what all that lay out one document have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-job.h"

typedef struct
{
  gpointer       thing;
  GDestroyNotify free;
} Owned;

/* Documents nest as deep as somebody wrote them; what is deeper than this is no target. */
#define DEEPEST 200

static void
clear_owned (gpointer data)
{
  const Owned *owned = data;

  owned->free (owned->thing);
}

static void
find_targets (CursusPageJob *job, const CursusBlock *block, guint depth)
{
  if (block->anchor != NULL || block->type == CURSUS_BLOCK_HEADING)
    {
      CursusPageTarget *target = g_new0 (CursusPageTarget, 1);

      g_hash_table_insert (job->targets, (gpointer) block, target);
      target->id = g_hash_table_size (job->targets);
      if (block->anchor != NULL && !g_hash_table_contains (job->anchors, block->anchor))
        g_hash_table_insert (job->anchors, block->anchor, target);
    }
  /* What stands on the title page is not in the contents. */
  if (block->type == CURSUS_BLOCK_TITLE || depth > DEEPEST)
    return;
  if (block->type == CURSUS_BLOCK_HEADING)
    g_ptr_array_add (job->headings, (gpointer) block);
  for (guint i = 0; i < cursus_block_n (block); i++)
    find_targets (job, cursus_block_nth (block, i), depth + 1);
}

CursusPageJob *
cursus_page_job_new (const CursusPaper *paper, const CursusPaperStyle *style)
{
  CursusPageJob *job = g_new0 (CursusPageJob, 1);

  job->paper = paper;
  job->style = style;
  job->fonts = cursus_page_fonts_new (style, paper->language);
  job->nodes = g_ptr_array_new_with_free_func (g_free);
  job->notes = g_ptr_array_new ();
  job->numbered = g_ptr_array_new ();
  job->headings = g_ptr_array_new ();
  job->furniture = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  job->targets = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  job->anchors = g_hash_table_new (g_str_hash, g_str_equal);
  job->lent_fonts = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_page_fonts_free);
  job->owned = g_array_new (FALSE, FALSE, sizeof (Owned));
  g_array_set_clear_func (job->owned, clear_owned);
  find_targets (job, paper->body, 0);
  cursus_page_job_add_node (job, CURSUS_ROLE_DOCUMENT, NULL, paper->body);
  return job;
}

void
cursus_page_job_free (CursusPageJob *job)
{
  g_clear_pointer (&job->labels, g_hash_table_unref);
  g_array_unref (job->owned);
  g_hash_table_unref (job->anchors);
  g_hash_table_unref (job->targets);
  g_hash_table_unref (job->furniture);
  g_ptr_array_unref (job->headings);
  g_ptr_array_unref (job->numbered);
  g_ptr_array_unref (job->notes);
  g_ptr_array_unref (job->nodes);
  g_clear_pointer (&job->fonts, cursus_page_fonts_free);
  g_ptr_array_unref (job->lent_fonts);
  g_free (job);
}

gpointer
cursus_page_job_own (CursusPageJob *job, gpointer thing, GDestroyNotify free_func)
{
  Owned owned = { thing, free_func };

  g_array_append_val (job->owned, owned);
  return thing;
}

void
cursus_page_job_drop_layout (CursusPageJob *job)
{
  g_clear_pointer (&job->labels, g_hash_table_unref);
  g_array_set_size (job->owned, 0);
  g_ptr_array_set_size (job->numbered, 0);
}

CursusPageNode *
cursus_page_job_add_node (CursusPageJob *job, CursusPageRole role, CursusPageNode *parent,
                          const CursusBlock *block)
{
  CursusPageNode *node = g_new0 (CursusPageNode, 1);

  node->role = role;
  node->id = job->nodes->len;
  node->depth = parent != NULL ? parent->depth + 1 : 0;
  node->parent = parent;
  node->block = block;
  if (block != NULL)
    {
      node->target = cursus_page_job_lookup_block (job, block);
      node->language = block->language;
    }
  g_ptr_array_add (job->nodes, node);
  return node;
}

CursusPageTarget *
cursus_page_job_lookup_block (const CursusPageJob *job, const CursusBlock *block)
{
  return g_hash_table_lookup (job->targets, block);
}

CursusPageTarget *
cursus_page_job_lookup_anchor (const CursusPageJob *job, const char *anchor)
{
  return anchor != NULL ? g_hash_table_lookup (job->anchors, anchor) : NULL;
}

void
cursus_page_job_get_body (const CursusPageJob *job, gboolean is_landscape, double *width,
                          double *height)
{
  const CursusPaperStyle *style = job->style;
  double                  page_width = is_landscape ? style->height : style->width;
  double                  page_height = is_landscape ? style->width : style->height;

  /* Margins wider than the page leave a narrow strip, so that something can be seen. */
  *width = MAX (page_width - style->margins[1] - style->margins[3], 72);
  *height = MAX (page_height - style->margins[0] - style->margins[2], 144);
}
