/* document-page-private.h - what the files of the page with the documents know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/document-item.h"
#include "gui/documents/document-page.h"
#include "gui/documents/preview.h"

G_BEGIN_DECLS

struct _CursusDocumentPage
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GListStore         *items; /* CursusDocumentItem */
  GtkSingleSelection *selection;
  CursusProof        *proof;    /* what is shown, or printed and written; %NULL: none yet */
  GCancellable       *making;   /* while pages are laid out */
  GCancellable       *counting; /* while the other documents are */
  guint               n_counted;
  GCancellable       *writing; /* while files are written */
  guint               waiting; /* source: until nothing was changed for a moment */
  gboolean            is_stale;
  gboolean            is_fresh; /* the proof is of the project as it is, as far as one knows */

  GPtrArray        *targets; /* what is about to be written, where */
  char             *format;  /* the id of its exporter */
  GtkPrintSettings *print_settings;
  char             *request; /* the action to be done when there is a proof */
  char             *request_format;

  GtkWidget *toasts;
  GtkWidget *list;
  GtkWidget *stack;
  GtkWidget *preview;
  GtkWidget *trouble;
  GtkWidget *options;
  GtkWidget *progress;
  GtkWidget *progress_revealer;
  GtkWidget *export_button;
};

/* --- document-page.c --- */

/* Gives the document that is looked at. */
CursusDocumentItem *cursus_document_page_get_item (CursusDocumentPage *self);
void                cursus_document_page_say (CursusDocumentPage *self, const char *message);

/* --- document-show.c --- */

/* Shows the document again, at once or, if there is more to come, in a moment. */
void cursus_document_page_show (CursusDocumentPage *self);
void cursus_document_page_show_soon (CursusDocumentPage *self);
void cursus_document_page_stop (CursusDocumentPage *self);

/* --- document-actions.c --- */

void cursus_document_page_install_actions (GtkWidgetClass *klass);
void cursus_document_page_update_actions (CursusDocumentPage *self);

/* Does what was requested, if it can be done now; else nothing more is to be done about it. */
void cursus_document_page_fulfil (CursusDocumentPage *self);

G_END_DECLS
