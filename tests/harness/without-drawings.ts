/** A line of `site.yml` for large made contents, of which pages are looked at: to draw cards and set résumés takes longer than all else. */
export const WITHOUT_DRAWINGS = 'outputs: { card: false, resume: false }\n';
