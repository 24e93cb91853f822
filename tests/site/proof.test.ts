import { beforeAll, describe, expect, it } from 'vitest';
import { slugify } from '../../src/content/slugify.ts';
import { builtSite } from '../harness/built-site.ts';
import { readFolder } from '../harness/read-pages.ts';
import { runHere } from '../harness/run-here.ts';
import { recountProof } from './recount-proof.ts';
import { testProof } from './test-proof.ts';

testProof('tests/fixtures/team', { 'backend/': 'henrike-lindahl' });
testProof('tests/fixtures/full', { 'zoe/': 'zoe-oconnor-nunez' });

describe('the fixture of everything', () => {
  let files: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    const { folder, stderr } = await builtSite('tests/fixtures/full');
    expect(stderr).not.toContain('unproven-skill');
    files = readFolder(folder);
  });

  it('has every strength among its skills', () => {
    const strengths = new Set(
      [...recountProof('tests/fixtures/full', slugify).values()].map(({ strength }) => strength),
    );
    expect([...strengths].toSorted()).toEqual(['confirmed', 'dated', 'documented', 'named', 'quantified', 'unproven']);
  });

  it('has a hint for each skill without proof when it is checked, and none when it is built', async () => {
    const { status, stderr } = await runHere('check', ['--content', 'tests/fixtures/full']);
    expect(status, stderr).toBe(0);
    const places = [
      ...stderr.matchAll(
        /^(?:hint\[unproven-skill\].*\n| {2}(?=\S+ nothing shows the skill)) *tests\/fixtures\/full\/engineers\/([^:]+)\.md:\d+:\d+/gm,
      ),
    ];
    const hinted = Map.groupBy(places, ([, slug = '']) => slug);
    const unproven = [...recountProof('tests/fixtures/full', slugify)].filter(
      ([, { strength }]) => strength === 'unproven',
    );
    const people = Map.groupBy(unproven, ([key]) => key.split(' ')[0] ?? '');
    people.delete('platform-engineer');
    const sizes = (groups: typeof people | typeof hinted) =>
      [...groups].map(([slug, { length }]) => `${slug}: ${length}`).toSorted();
    expect(sizes(hinted)).toEqual(sizes(people));
  });

  it('says nothing in any file that is under NDA', () => {
    const secrets =
      /NDA-|nda-[a-z]+\.example|987[.,\s]?654[.,\s]?321|555[.,\s]?111[.,\s]?222|123[.,\s]?454[.,\s]?321|Fabrikam/;
    const texts = [...files].filter(([path]) => /\.(html|xml|json|js|txt|css|vcf|svg|md|webmanifest)$/.test(path));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(([path, bytes]) => secrets.exec(bytes.toString())?.[0].concat(' in ', path) ?? [])).toEqual(
      [],
    );
    expect(files.get('projects/quiet-vault/index.html')?.toString()).toContain('Under a non-disclosure agreement');
  });
});
