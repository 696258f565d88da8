/* What the checklists need of libxlsxwriter.
 *
 * It writes workbooks (.xlsx) and never reads them. It is found without pkg-config, in the usual place of
 * Debian's libxlsxwriter-dev; version 1.1 can only write to a file. */
#ifndef GHS_CXLSXWRITER_SHIM_H
#define GHS_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
