/* template-card.c - a template to choose: its plan, what it is, how much of it is assumed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/template-card.h"

#include "facts/facts.h"
#include "facts/template.h"
#include "gui/common/plan-picture.h"
#include "gui/common/tip.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _CursusTemplateCard
{
  GtkFlowBoxChild parent_instance;

  char      *id;
  GtkWidget *picture_bin;
  GtkWidget *title;
  GtkWidget *size;
  GtkWidget *summary;
  GtkWidget *assumed;
};

G_DEFINE_FINAL_TYPE (CursusTemplateCard, cursus_template_card, GTK_TYPE_FLOW_BOX_CHILD)

static void
cursus_template_card_finalize (GObject *object)
{
  g_free (CURSUS_TEMPLATE_CARD (object)->id);

  G_OBJECT_CLASS (cursus_template_card_parent_class)->finalize (object);
}

static void
cursus_template_card_class_init (CursusTemplateCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_template_card_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/window/template-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusTemplateCard, picture_bin);
  gtk_widget_class_bind_template_child (widget_class, CursusTemplateCard, title);
  gtk_widget_class_bind_template_child (widget_class, CursusTemplateCard, size);
  gtk_widget_class_bind_template_child (widget_class, CursusTemplateCard, summary);
  gtk_widget_class_bind_template_child (widget_class, CursusTemplateCard, assumed);
}

static void
cursus_template_card_init (CursusTemplateCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_label (GtkWidget *label, const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL && *text != '\0');
}

static const char *
show_text (const CursusProject *project, const CursusText *text, const char *language)
{
  return cursus_text_show (text, language, cursus_project_get_language (project), NULL);
}

static char *
describe_assumed (const CursusProject *project)
{
  g_autoptr (CursusFacts) facts = cursus_facts_new (project);

  if (facts->n_assumed == 0)
    return NULL;
  return g_strdup_printf (
    /* Translators: of a template: how many of its values no source states */
    ngettext ("%u assumed value to confirm", "%u assumed values to confirm", facts->n_assumed),
    facts->n_assumed);
}

CursusTemplateCard *
cursus_template_card_new (const CursusDataProject *template, const char *language)
{
  CursusTemplateCard    *self = g_object_new (CURSUS_TYPE_TEMPLATE_CARD, NULL);
  const CursusProject   *project = template->project;
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  g_autofree char       *size = cursus_template_describe_size (project);
  g_autofree char       *assumed = describe_assumed (project);
  const char            *title = NULL;
  const char *summary = show_text (project, cursus_template_lookup_text (project), language);

  if (programme != NULL)
    title = show_text (project, programme->title, language);
  self->id = g_strdup (template->file->id);
  adw_bin_set_child (ADW_BIN (self->picture_bin), GTK_WIDGET (cursus_plan_picture_new (project)));
  show_label (self->title, title != NULL ? title : _ ("Empty Programme"));
  show_label (self->size, size);
  cursus_tip_set_where_cut (GTK_LABEL (self->title));
  show_label (self->summary, summary);
  cursus_tip_set_where_cut (GTK_LABEL (self->summary));
  show_label (self->assumed, assumed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (self->title)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary != NULL ? summary : "", -1);
  return self;
}

const char *
cursus_template_card_get_id (CursusTemplateCard *self)
{
  g_return_val_if_fail (CURSUS_IS_TEMPLATE_CARD (self), NULL);

  return self->id;
}

gboolean
cursus_template_card_matches (CursusTemplateCard *self, const char *wanted)
{
  g_autofree char *all = NULL;

  g_return_val_if_fail (CURSUS_IS_TEMPLATE_CARD (self), FALSE);

  if (wanted == NULL || *wanted == '\0')
    return TRUE;
  all = g_strjoin (" ", self->id, gtk_label_get_text (GTK_LABEL (self->title)),
                   gtk_label_get_text (GTK_LABEL (self->summary)), NULL);
  return g_str_match_string (wanted, all, TRUE);
}
