import { expect, test } from 'vitest';
import type { EngineerView } from '../../../src/pages/views/engineer.ts';
import { readSite } from '../../harness/read-site.ts';

const { pages, diagnostics } = readSite('tests/fixtures/themed');

function engineerAt(url: string): EngineerView {
  const page = pages.find((each) => each.url === url);
  if (page?.kind !== 'engineer') throw new Error(`there is no profile at ${url}`);
  return page.view;
}

test('the fixture of a site in its own order is sound', () => {
  expect(diagnostics).toEqual([]);
});

test('a profile has the sections of the site in their order, and so has its table of contents', () => {
  const { sections, contents } = engineerAt('/engineers/ada/');
  expect(sections.slice(0, 3)).toEqual(['text', 'contact', 'figures']);
  expect(contents.map(({ href }) => href)).toEqual([
    '#how-she-works',
    '#contact',
    '#projects',
    '#skills',
    '#roles',
    '#notes',
  ]);
});

test('a profile may have an order of its own', () => {
  const { contents } = engineerAt('/engineers/bo/');
  expect(contents.map(({ href }) => href)).toEqual(['#skills', '#achievements']);
});

test('skills without proof are left out where the order does not name them', () => {
  const [ada, bo] = [engineerAt('/engineers/ada/'), engineerAt('/engineers/bo/')];
  expect([ada.unproven, ada.stack.map(({ label }) => label)]).toEqual([null, ['Statics', 'Surveying']]);
  expect(bo.unproven?.parts.flatMap(({ skills }) => skills.map(({ label }) => label))).toEqual(['Welding']);
});

test('what a project rests on is always shown', () => {
  const page = pages.find(({ url }) => url === '/projects/old-bridge/');
  expect(page?.kind === 'project' && page.view.sections).toEqual(['achievements', 'text', 'evidence']);
});
