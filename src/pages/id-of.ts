/**
 * The id of a place on a page that is named after something in the content. Each kind begins with words of its own, so that
 * no name, whatever it is, gives an id that a layout or another kind has.
 */
export const idOf = {
  engineer: ({ slug }: { readonly slug: string }) => `engineer-${slug}`,
  /** Of a year, or `present` or `undated`. */
  year: (year: string) => `year-${year}`,
  category: (slug: string) => `in-${slug}`,
} as const;
