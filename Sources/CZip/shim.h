/* What packages need of libzip.
 *
 * Export writes archives with it, in memory and without compression; Verification reads them, after it
 * has held the structure of the file against the strict form that packages have. libzip is found without
 * pkg-config, in the usual place of Debian's libzip-dev. */
#ifndef GHS_CZIP_SHIM_H
#define GHS_CZIP_SHIM_H

#include <zip.h>

#endif
