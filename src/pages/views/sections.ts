/** In place of a list of sections: all, in the order of the layout. */
const ALL = 'all';

/** The sections of a page in their order: their names, or one that stands for all. */
export type SectionOrder = readonly string[];

/** The order that a page is given, first its own, then that of its kind. */
export function sectionOrder(...given: readonly (readonly string[] | null | undefined)[]): SectionOrder {
  return given.find((each) => each !== null && each !== undefined) ?? [ALL];
}

/** Whether a page has a section. */
export function hasSection(order: SectionOrder, name: string): boolean {
  return order.includes(ALL) || order.includes(name);
}
