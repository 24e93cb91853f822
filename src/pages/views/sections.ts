import { type SectionedPage, usualSections } from '../../content/schemas/sections.ts';

/** The names of the sections of a page, in their order. */
export type SectionOrder = readonly string[];

/** The order that a page is given, first its own, then that of its kind, then the usual one. */
export function sectionOrder(
  page: SectionedPage,
  ...given: readonly (readonly string[] | null | undefined)[]
): SectionOrder {
  return given.find((each) => each !== null && each !== undefined) ?? usualSections[page];
}
