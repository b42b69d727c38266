/* page-job.h - what all that lay out one document have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-fonts.h"
#include "export/page-node.h"

G_BEGIN_DECLS

/**
 * CursusPageJob:
 * @nodes: (element-type CursusPageNode): all, by id; the first is the document
 * @notes: (element-type CursusRun): runs with a note, by its number minus one
 * @numbered: (element-type CursusPageText): texts with page numbers to be filled in
 * @headings: (element-type CursusBlock): all, in order
 * @furniture: char → PangoLayout: lines that stand on each page
 * @parts: (nullable): those of the document, if others work ahead
 * @ready: (nullable): texts of this part of the document that are broken into lines already
 * @broken: (nullable): where lines go, if this job is one that works ahead for another one
 * @lent_fonts: (element-type CursusPageFonts): of jobs that worked ahead: lines live with them
 */
typedef struct
{
  const CursusPaper       *paper;
  const CursusPaperStyle  *style;
  CursusPageFonts         *fonts;
  GPtrArray               *nodes;
  GPtrArray               *notes;
  GPtrArray               *numbered;
  GPtrArray               *headings;
  GHashTable              *furniture;
  struct _CursusPartQueue *parts;
  GHashTable              *ready;
  GHashTable              *broken;
  GPtrArray               *lent_fonts;
  /*< private >*/
  GHashTable *targets; /* CursusBlock → CursusPageTarget */
  GHashTable *anchors; /* char → CursusPageTarget */
  GHashTable *labels;  /* short texts, for page-text; NULL: none yet */
  GArray     *owned;
} CursusPageJob;

/**
 * cursus_page_job_new:
 * @paper: must live as long as the job
 * @style: must live as long as the job
 *
 * Finds all that something in the document can lead to.
 */
CursusPageJob *cursus_page_job_new (const CursusPaper *paper, const CursusPaperStyle *style);
void           cursus_page_job_free (CursusPageJob *job);

/**
 * cursus_page_job_own:
 * @thing: (transfer full): lives as long as the job
 *
 * Returns: (transfer none): @thing
 */
gpointer cursus_page_job_own (CursusPageJob *job, gpointer thing, GDestroyNotify free);

/**
 * cursus_page_job_drop_layout:
 *
 * Frees what the job owns: texts, rows, all that is placed on pages. Nodes stay.
 */
void cursus_page_job_drop_layout (CursusPageJob *job);

/**
 * cursus_page_job_add_node:
 * @parent: (nullable): %NULL for the document
 * @block: (nullable): what it stands for
 *
 * Returns: (transfer none): a new node
 */
CursusPageNode *cursus_page_job_add_node (CursusPageJob *job, CursusPageRole role,
                                          CursusPageNode *parent, const CursusBlock *block);

/**
 * cursus_page_job_lookup_block:
 *
 * Returns: (nullable) (transfer none): the target that @block is
 */
CursusPageTarget *cursus_page_job_lookup_block (const CursusPageJob *job, const CursusBlock *block);

/**
 * cursus_page_job_lookup_anchor:
 * @anchor: (nullable): of a block
 *
 * Returns: (nullable) (transfer none): the target of this name
 */
CursusPageTarget *cursus_page_job_lookup_anchor (const CursusPageJob *job, const char *anchor);

/**
 * cursus_page_job_get_body:
 * @is_landscape: of a page that lies on its side
 * @width: (out): between the margins, in points
 * @height: (out): between the margins, in points
 */
void cursus_page_job_get_body (const CursusPageJob *job, gboolean is_landscape, double *width,
                               double *height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPageJob, cursus_page_job_free)

G_END_DECLS
