import { beforeAll, describe, expect, it } from 'vitest';
import { slugify } from '../../src/content/slugify.ts';
import { type BuiltPage, readFolder, readPages } from '../harness/read-site.ts';
import { runCommand } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { type Count, type Counts, recountProof } from './recount-proof.ts';

/** What a reader is told of each other one, a skill or an engineer, by its slug. */
type Told = readonly (readonly [slug: string, Count])[];

const unproven: Count = { strength: 'unproven', proofs: 0 };

/** The strength that the first seal draws. */
function sealIn(html: string): string {
  return /class="seal\b.*?#seal-(\w+)"/s.exec(html)?.[1] ?? 'no seal';
}

/** The skills that an engineer’s page shows, each below the seal of its group, and those that it lists without proof. */
function skillsOn(html: string): Told {
  const [, ...groups] = html.split('<div class="skill-group">');
  const proven = groups.flatMap((group) =>
    [...group.matchAll(/<details class="skill-proof">.*?<\/details>/gs)].map(([skill]) => {
      const slug = /proofs-more"><a href="[^"]*\/skills\/([^"/]+)\//.exec(skill)?.[1] ?? '';
      const proofs = Number(/>(\d+) proofs?</.exec(skill)?.[1]);
      return [slug, { strength: sealIn(group), proofs }] as const;
    }),
  );
  const [list = ''] = /<div class="unproven-skills-parts">.*?<\/details>/s.exec(html) ?? [];
  const named = [...list.matchAll(/<a href="[^"]*\/skills\/([^"/]+)\/">/g)];
  return [...proven, ...named.map(([, slug = '']) => [slug, unproven] as const)];
}

/** The engineers whom a skill’s page names, at the places that other pages lead to. */
function engineersOn(html: string): Told {
  const [, ...places] = html.split(/<li[^>]* id="engineer-/);
  return places.map((place) => {
    const slug = /^[^"]*/.exec(place)?.[0] ?? '';
    const proofs = /shown in (\d+) entr/.exec(place.split('class="proofs"')[0] ?? '')?.[1];
    return [slug, proofs === undefined ? unproven : { strength: sealIn(place), proofs: Number(proofs) }] as const;
  });
}

/** What pages say: by `engineer skill`, one of which is the page’s own. */
function toldBy(
  pages: readonly BuiltPage[],
  own: (page: BuiltPage) => string | null,
  other: 'engineer' | 'skill',
): Told {
  return pages.flatMap((page) => {
    const slug = own(page);
    if (slug === null) return [];
    return other === 'skill'
      ? skillsOn(page.html).map(([skill, count]) => [`${slug} ${skill}`, count] as const)
      : engineersOn(page.html).map(([engineer, count]) => [`${engineer} ${slug}`, count] as const);
  });
}

function sorted(counts: Iterable<readonly [string, Count]>): readonly (readonly [string, Count])[] {
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

describe.each([
  { content: 'content', permalinks: { 'backend/': 'henrique-lobato' } },
  { content: 'tests/fixtures/full', permalinks: { 'zoe/': 'zoe-oconnor-nunez' } },
])('the proof on the site of $content', ({ content, permalinks }) => {
  const out = temporaryFolder();
  let pages: readonly BuiltPage[] = [];
  let counts: Counts = new Map();

  beforeAll(async () => {
    const { status, stderr } = await runCommand('build', ['--content', content, '--out', `${out()}/site`]);
    expect(status, stderr).toBe(0);
    pages = readPages(`${out()}/site`);
    counts = recountProof(content, slugify);
    expect(counts.size).toBeGreaterThan(80);
  });

  it('is on each engineer’s page what the files say, skill by skill', () => {
    const owners = new Map<string, string>(Object.entries(permalinks));
    const ownerOf = ({ path }: BuiltPage): string | null =>
      owners.get(path.replace(/index\.html$/, '')) ?? /^engineers\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? null;
    expect(sorted(toldBy(pages, ownerOf, 'skill'))).toEqual(sorted(counts));
  });

  it('is on each skill’s pages what the files say, engineer by engineer', () => {
    const ownerOf = ({ path }: BuiltPage): string | null => /^skills\/([^/]+)\//.exec(path)?.[1] ?? null;
    expect(sorted(toldBy(pages, ownerOf, 'engineer'))).toEqual(sorted(counts));
  });
});

describe('the fixture of everything', () => {
  const out = temporaryFolder();
  let files: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    const args = ['--content', 'tests/fixtures/full', '--out', `${out()}/site`];
    const { status, stderr } = await runCommand('build', args);
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('unproven-skill');
    files = readFolder(`${out()}/site`);
  });

  it('has every strength among its skills', () => {
    const strengths = new Set(
      [...recountProof('tests/fixtures/full', slugify).values()].map(({ strength }) => strength),
    );
    expect([...strengths].toSorted()).toEqual(['confirmed', 'dated', 'documented', 'named', 'quantified', 'unproven']);
  });

  it('has a note for each skill without proof when it is checked, and none when it is built', async () => {
    const { status, stderr } = await runCommand('check', ['--content', 'tests/fixtures/full']);
    expect(status, stderr).toBe(0);
    const places = [
      ...stderr.matchAll(/note\[unproven-skill\].*\n +tests\/fixtures\/full\/engineers\/([^:]+)\.md:\d+/g),
    ];
    const noted = Map.groupBy(places, ([, slug = '']) => slug);
    const unproven = [...recountProof('tests/fixtures/full', slugify)].filter(
      ([, { strength }]) => strength === 'unproven',
    );
    const people = Map.groupBy(unproven, ([key]) => key.split(' ')[0] ?? '');
    people.delete('platform-engineer');
    const sizes = (groups: typeof people | typeof noted) =>
      [...groups].map(([slug, { length }]) => `${slug}: ${length}`).toSorted();
    expect(sizes(noted)).toEqual(sizes(people));
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
