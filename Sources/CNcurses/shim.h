#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

/* The wide-character interface. Must be chosen before the first include of curses.h; the
 * flags pkg-config would pass are dropped by the package manager. */
#define NCURSES_WIDECHAR 1

/* Real functions in the place of macros, which Swift cannot call. */
#define NCURSES_NOMACROS 1

#include <curses.h>
#include <langinfo.h>
#include <wchar.h>

/* What follows wraps the macros with casts and the global variables that Swift does not
 * import, one function for each. */

/* Drawn heavier or brighter. */
static inline attr_t cn_bold(void) { return A_BOLD; }

/* Foreground and background exchanged. */
static inline attr_t cn_reverse(void) { return A_REVERSE; }

/* Drawn with a line below. */
static inline attr_t cn_underline(void) { return A_UNDERLINE; }

/* The attribute that selects a colour pair made by init_pair. */
static inline attr_t cn_color_pair(short pair) { return (attr_t)COLOR_PAIR(pair); }

/* The window that covers the whole screen; null before newterm. */
static inline WINDOW *cn_screen(void) { return stdscr; }

/* What ncurses believes to be on the terminal; null before newterm. */
static inline WINDOW *cn_shown(void) { return curscr; }

/* The name of the locale's character encoding, such as "UTF-8"; never null. */
static inline const char *cn_codeset(void) { return nl_langinfo(CODESET); }

/* Reads the description of a terminal type, without a word to the user when a place for the
 * status is given. Declared here because term.h, where it lives, also defines hundreds of
 * macros and draws termios.h into this module. */
extern int setupterm(const char *type, int output, int *status);

/* A string capability of the terminal; null when it has none of that name. Hides the
 * (char *)-1 that tigetstr returns for a name that is no string capability. */
static inline const char *cn_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? (const char *)0 : value;
}

#endif
