import { type Entry, hasText } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { type Memo, noMemo } from '../memo/memo.ts';

/** All of a content but its bodies: an edit of one changes nothing here, unless there was or is none. */
export function frontsOf(
  { entries, skills, organizations, units, words, siteYaml, assets, misnamed }: Content,
  memo: Memo = noMemo,
): readonly unknown[] {
  const { engineer, project, achievement, note, page } = entries;
  const fronts = [engineer, project, achievement, note, page, misnamed].map((items: readonly Entry<unknown>[], kind) =>
    memo.keepEach(`fronts ${kind}`, { items, nameOf: ({ path }) => path, fromOf: frontOf }, {}, frontOf),
  );
  return [skills, organizations, units, words, siteYaml, assets, ...fronts];
}

function frontOf({ path, yaml, body }: Entry<unknown>): readonly unknown[] {
  return [path, yaml, hasText(body)];
}
