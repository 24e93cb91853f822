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

const { engineer, project } = samplePages['tests/fixtures/full'];
const widths = [390, 1440];
const themes = ['light', 'dark'] as const;

/** Every picture: all kinds of pages at their best, and those of a person and of a project with every field. */
export const shots: readonly Shot[] = [
  ...list('tests/fixtures/showcase', 'showcase', samplePages['tests/fixtures/showcase']),
  ...list('tests/fixtures/full', 'full', { engineer, project }),
];

function list(content: string, prefix: string, kinds: Readonly<Record<string, string>>): readonly Shot[] {
  return Object.entries(kinds).flatMap(([kind, path]) =>
    widths.flatMap((width) =>
      themes.map((theme) => ({ content, path, width, theme, name: `${prefix}-${kind}-${width}-${theme}` })),
    ),
  );
}
