/** The style sheets, `styles/<name>.scss`: one for all pages, the others for the kinds of page that need more. */
export const sheetNames = ['site', 'profile', 'lists', 'skills', 'story'] as const;

export type SheetName = (typeof sheetNames)[number];

/** Something of each style sheet, by its name. */
export type BySheet<Thing> = Readonly<Record<SheetName, Thing>>;

/** What `make` makes for each style sheet. */
export function bySheet<Thing>(make: (name: SheetName) => Thing): BySheet<Thing> {
  return {
    site: make('site'),
    profile: make('profile'),
    lists: make('lists'),
    skills: make('skills'),
    story: make('story'),
  };
}
