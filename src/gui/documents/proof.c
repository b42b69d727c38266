/* proof.c - a document laid out for looking at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/proof.h"

static void
collect_headings (const CursusBlock *block, GPtrArray *headings)
{
  guint n = cursus_block_n (block);

  if (block->type == CURSUS_BLOCK_HEADING && block->anchor != NULL && block->content != NULL)
    g_ptr_array_add (headings, (gpointer) block);
  for (guint i = 0; i < n; i++)
    collect_headings (cursus_block_nth (block, i), headings);
}

CursusProof *
cursus_proof_new (const CursusFindings *findings, const CursusDocumentChoice *choice,
                  const char *id, GError **error)
{
  g_autoptr (CursusPaper) paper = cursus_document_choice_write (choice, findings, id, error);
  g_autoptr (CursusPaperStyle) style = NULL;
  CursusProof *proof;

  if (paper == NULL)
    return NULL;

  style = cursus_document_choice_dup_style (choice);
  proof = g_new0 (CursusProof, 1);
  g_atomic_ref_count_init (&proof->ref_count);
  proof->id = g_strdup (id);
  proof->findings = cursus_findings_ref ((CursusFindings *) findings);
  proof->paper = g_steal_pointer (&paper);
  proof->pages = cursus_pages_new_unfinished (proof->paper, style);
  proof->headings = g_ptr_array_new ();
  collect_headings (proof->paper->body, proof->headings);
  return proof;
}

CursusProof *
cursus_proof_ref (CursusProof *proof)
{
  g_atomic_ref_count_inc (&proof->ref_count);
  return proof;
}

void
cursus_proof_unref (CursusProof *proof)
{
  if (!g_atomic_ref_count_dec (&proof->ref_count))
    return;
  g_ptr_array_unref (proof->headings);
  cursus_pages_unref (proof->pages);
  cursus_paper_free (proof->paper);
  cursus_findings_unref (proof->findings);
  g_free (proof->id);
  g_free (proof);
}

char *
cursus_proof_dup_headings (const CursusProof *proof, guint page)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < proof->headings->len; i++)
    {
      const CursusBlock *heading = g_ptr_array_index (proof->headings, i);
      g_autofree char   *words = NULL;
      guint              found = 0;

      if (!cursus_pages_find_anchor (proof->pages, heading->anchor, &found, NULL) || found != page)
        continue;
      words = cursus_inline_dup_text (heading->content);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", words);
    }
  return g_string_free (text, FALSE);
}

static guint
count_rows (const CursusBlock *block)
{
  guint n = cursus_block_n (block);
  guint n_rows = 0;

  if (block->type == CURSUS_BLOCK_TABLE)
    return n - MIN (n, block->n_head_rows);
  for (guint i = 0; i < n; i++)
    n_rows += count_rows (cursus_block_nth (block, i));
  return n_rows;
}

guint
cursus_proof_count_rows (const CursusProof *proof)
{
  return count_rows (proof->paper->body);
}
