import { type Entry, hasText } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';

/** All of a content but its bodies: an edit of one changes nothing here, unless there was or is none. */
export function frontsOf({
  entries,
  skills,
  organizations,
  units,
  words,
  siteYaml,
  assets,
  misnamed,
}: Content): readonly unknown[] {
  const all: readonly Entry<unknown>[] = [...Object.values(entries).flat(), ...misnamed];
  const fronts = all.flatMap(({ path, yaml, body }) => [path, yaml, hasText(body)]);
  return [skills, organizations, units, words, siteYaml, assets, ...fronts];
}
