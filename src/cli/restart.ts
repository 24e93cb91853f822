/** Exit code by which the preview asks to be started anew (EX_TEMPFAIL of sysexits.h). */
export const RESTART = 75;
