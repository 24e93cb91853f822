import { samplePages } from '../harness/sample-pages.ts';

/** A page in one state, of which there is one picture. */
export interface Shot {
  readonly content: string;
  readonly path: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** The name of the picture’s file without its ending: `full-home-390-light`. */
  readonly name: string;
}

const full = 'tests/fixtures/full';
const { home, engineer, project } = samplePages['tests/fixtures/team'];
const widths = [390, 1440];
const themes = ['light', 'dark'] as const;

/** Every picture: all kinds of pages of the fixture, which seldom changes, and the three first of the fixture `team`. */
export const shots: readonly Shot[] = [
  ...list(full, 'full', samplePages[full]),
  ...list('tests/fixtures/team', 'team', { home, engineer, project }),
];

function list(content: string, prefix: string, kinds: Readonly<Record<string, string>>): readonly Shot[] {
  return Object.entries(kinds).flatMap(([kind, path]) =>
    widths.flatMap((width) =>
      themes.map((theme) => ({ content, path, width, theme, name: `${prefix}-${kind}-${width}-${theme}` })),
    ),
  );
}
