/** Eleventy's input: an empty folder, since all templates are virtual and content must never be executed. */
export const INPUT = 'src/eleventy/input';

/** The folder of the layouts. */
export const LAYOUTS = 'layouts';
