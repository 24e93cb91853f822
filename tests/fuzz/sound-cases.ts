import type { Entry } from '../../src/content/entry.ts';
import { kindOf } from '../../src/content/entry.ts';
import { displayPath } from '../../src/content/read-files.ts';
import type { ReadSite } from '../harness/read-site.ts';

/** An entry of a batch in whose file no error was found. */
export interface SoundCase {
  readonly path: string;
  /** Its checked front matter; `null` when there is none, which would have to be told as an error. */
  readonly data: object | null;
  /** Where its page is, if it has one. */
  readonly address: string;
}

/** The entries among `paths` that are not told as wrong; `folder` is how people are told of the content folder. */
export function soundCases(site: ReadSite, folder: string, paths: readonly string[]): readonly SoundCase[] {
  const errors = site.diagnostics.filter(({ severity }) => severity === 'error');
  const told = new Set(errors.map(({ place }) => place?.file ?? ''));
  const entries: readonly Entry<object>[] = Object.values(site.content.entries).flat();
  return paths
    .filter((path) => kindOf(path) !== null && !told.has(displayPath(folder, path)))
    .map((path) => {
      const data = entries.find((entry) => entry.path === path)?.data ?? null;
      return { path, data, address: addressOf(path, data) };
    });
}

function addressOf(path: string, data: object | null): string {
  const permalink: unknown = Reflect.get(data ?? {}, 'permalink');
  const usual = `/${path.slice(0, -'.md'.length).replace(/^pages\//, '')}/`;
  return typeof permalink === 'string' ? permalink : usual;
}
