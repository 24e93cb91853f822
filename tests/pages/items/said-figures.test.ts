import { expect, it } from 'vitest';
import { figuresOf, withoutSaid } from '../../../src/pages/items/said-figures.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

/** A project with these figures, and an achievement with those, each as one item of a list. */
function itemsWith(project: string, achievement: string) {
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\n',
      'engineers/bo.md': '---\nname: Bo\n---\n',
      'projects/tram.md': `---\ntitle: Tram\nengineers: [bo]\nmetrics:\n  - ${project}\n---\n`,
      'achievements/delay.md': `---\ntitle: Other\nengineers: [bo]\nmetrics:\n  - ${achievement}\n---\n`,
    }),
  );
  const [item] = viewAt(site, 'projects', '/projects/').years.flatMap(({ items }) => items);
  const claims = viewAt(site, 'achievements', '/achievements/').years.flatMap(({ items }) =>
    items.flatMap(({ achievements }) => achievements),
  );
  if (item === undefined) throw new Error('there is no project');
  return { item, claims };
}

it.each([
  {
    what: 'the same step, by another name',
    project: '{ label: Booking, from: 8, to: 1, unit: second }',
    achievement: '{ label: Wait, from: 8, to: 1, unit: second }',
    left: 0,
  },
  {
    what: 'where a step ended',
    project: '{ label: Contributors, value: 88, unit: contributor }',
    achievement: '{ label: Growth, from: 2, to: 88, unit: contributor }',
    left: 0,
  },
  {
    what: 'the same share of something else',
    project: '{ label: Uptime, value: 99.9, unit: percent }',
    achievement: '{ label: Accuracy, value: 99.9, unit: percent }',
    left: 1,
  },
  {
    what: 'the same share of the same',
    project: '{ label: Uptime, value: 99.9, unit: percent }',
    achievement: '{ label: Uptime, value: 99.9, unit: percent }',
    left: 0,
  },
  {
    what: 'as many of another kind',
    project: '{ label: Size, value: 40, unit: tram }',
    achievement: '{ label: Size, value: 40, unit: bus }',
    left: 1,
  },
])('a figure is said elsewhere, or not: $what', ({ project, achievement, left }) => {
  const { item, claims } = itemsWith(project, achievement);
  expect([item.metrics.length, claims.length]).toEqual([1, 1]);
  expect(withoutSaid(item, figuresOf(claims)).metrics).toHaveLength(left);
});
