/** Exit code by which the preview asks to be started anew (EX_TEMPFAIL of sysexits.h). */
export const RESTART = 75;

/** The message by which the preview, which may start no program, asks whether changed sources can be loaded. */
export const TRY_ENGINE = 'try-engine';
