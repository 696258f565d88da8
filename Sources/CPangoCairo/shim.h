/* What the PDF renderer needs of Pango and Cairo.
 *
 * Pango breaks text into lines and picks glyphs, Cairo draws them and writes
 * the PDF file. Both are found through pkg-config ("pangocairo"); GObject comes
 * along because Pango's objects are released with g_object_unref. */
#ifndef GHS_CPANGOCAIRO_SHIM_H
#define GHS_CPANGOCAIRO_SHIM_H

#include <cairo-pdf.h>
#include <cairo.h>
#include <glib-object.h>
#include <hb.h>
#include <pango/pango.h>
#include <pango/pangocairo.h>

#endif
