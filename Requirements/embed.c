// Puts every catalogue file, and what is known of the former mark scheme, into the program with the #embed of
// C23: the compiler takes the bytes as they are and builds anew when a file changes. A new file needs one line
// in each of the two lists below; a test compares them with the folder.

#include "requirements.h"

static const unsigned char ghs_1_00_catalogue[] = {
#embed "ghs-1.00/catalogue.yaml"
};
static const unsigned char ghs_1_00_qm[] = {
#embed "ghs-1.00/qm.yaml"
};
static const unsigned char ghs_1_10_catalogue[] = {
#embed "ghs-1.10/catalogue.yaml"
};
static const unsigned char ghs_1_10_ps[] = {
#embed "ghs-1.10/ps.yaml"
};
static const unsigned char ghs_1_10_lc[] = {
#embed "ghs-1.10/lc.yaml"
};
static const unsigned char ghs_1_20_catalogue[] = {
#embed "ghs-1.20/catalogue.yaml"
};
static const unsigned char ghs_1_20_rm[] = {
#embed "ghs-1.20/rm.yaml"
};
static const unsigned char ghs_1_20_qm[] = {
#embed "ghs-1.20/qm.yaml"
};
static const unsigned char ghs_1_20_ps[] = {
#embed "ghs-1.20/ps.yaml"
};
static const unsigned char ghs_1_20_lc[] = {
#embed "ghs-1.20/lc.yaml"
};
static const unsigned char released[] = {
#embed "released.yaml"
};

static const unsigned char scheme_fees[] = {
#embed "scheme/fees.yaml"
};

static const ghs_requirement_file_t files[] = {
    {"ghs-1.00/catalogue.yaml", ghs_1_00_catalogue, sizeof ghs_1_00_catalogue},
    {"ghs-1.00/qm.yaml", ghs_1_00_qm, sizeof ghs_1_00_qm},
    {"ghs-1.10/catalogue.yaml", ghs_1_10_catalogue, sizeof ghs_1_10_catalogue},
    {"ghs-1.10/ps.yaml", ghs_1_10_ps, sizeof ghs_1_10_ps},
    {"ghs-1.10/lc.yaml", ghs_1_10_lc, sizeof ghs_1_10_lc},
    {"ghs-1.20/catalogue.yaml", ghs_1_20_catalogue, sizeof ghs_1_20_catalogue},
    {"ghs-1.20/rm.yaml", ghs_1_20_rm, sizeof ghs_1_20_rm},
    {"ghs-1.20/qm.yaml", ghs_1_20_qm, sizeof ghs_1_20_qm},
    {"ghs-1.20/ps.yaml", ghs_1_20_ps, sizeof ghs_1_20_ps},
    {"ghs-1.20/lc.yaml", ghs_1_20_lc, sizeof ghs_1_20_lc},
    {"scheme/fees.yaml", scheme_fees, sizeof scheme_fees},
    {"released.yaml", released, sizeof released},
};

size_t ghs_requirement_file_count(void) {
  return sizeof files / sizeof files[0];
}

ghs_requirement_file_t ghs_requirement_file(size_t place) {
  return files[place];
}
