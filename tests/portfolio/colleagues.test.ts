import { expect, test } from 'vitest';
import { colleaguesOf } from '../../src/portfolio/colleagues.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const project = (title: string, engineers: string) => `---\ntitle: ${title}\nengineers: ${engineers}\n---\n`;

function colleagues(slug: string): readonly string[] {
  const folder = temporaryFolder({
    'site.yml': 'title: Test\nurl: https://test.example\n',
    'engineers/ada.md': '---\nname: Ada\n---\n',
    'engineers/bo.md': '---\nname: Bo\n---\n',
    'engineers/cy.md': '---\nname: Cy\n---\n',
    'engineers/pager.md': '---\nname: Pager\nkind: role\n---\n',
    'projects/one.md': project('One', '[ada, bo]'),
    'projects/two.md': project('Two', '[ada, cy, pager]'),
    'projects/three.md': project('Three', '[cy, ada]'),
    // Told already by its project, but for the guest.
    'achievements/part.md': '---\ntitle: Part\nproject: one\nengineers: [ada, bo, cy]\n---\n',
    'achievements/alone.md': '---\ntitle: Alone\nengineers: [bo]\n---\n',
  });
  const { portfolio, diagnostics } = readSite(folder);
  expect(diagnostics).toEqual([]);
  return portfolio.engineers
    .filter((engineer) => engineer.slug === slug)
    .flatMap((each) => colleaguesOf(each, 'en'))
    .map(({ engineer, works }) => `${engineer.name}: ${works.map(titleOf).join(', ')}`);
}

function titleOf(work: ReturnType<typeof colleaguesOf>[number]['works'][number]): string {
  return work.kind === 'project' ? work.project.title : work.achievement.title;
}

test('somebody’s colleagues are the people of the same work, those of most works first', () => {
  expect(colleagues('ada')).toEqual(['Cy: Three, Two, Part', 'Bo: One']);
  expect(colleagues('cy')).toEqual(['Ada: Three, Two, Part', 'Bo: Part']);
  expect(colleagues('bo')).toEqual(['Ada: One', 'Cy: Part']);
});

test('a role profile is nobody’s colleague and has none', () => {
  expect(colleagues('pager')).toEqual([]);
});
