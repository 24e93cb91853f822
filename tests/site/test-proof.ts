import { beforeAll, describe, expect, it } from 'vitest';
import { slugify } from '../../src/content/slugify.ts';
import { builtSite } from '../harness/built-site.ts';
import { type BuiltPage, readPages } from '../harness/read-pages.ts';
import { type Count, type Counts, recountProof } from './recount-proof.ts';

/** What a page shows of each other one, a skill or an engineer, by its slug. */
type Shown = readonly (readonly [slug: string, Count])[];

const unproven: Count = { strength: 'unproven', proofs: 0 };

/** The strength that the first seal draws. */
function sealIn(html: string): string {
  return /class="seal\b.*?#seal-(\w+)"/s.exec(html)?.[1] ?? 'no seal';
}

/** The skills that an engineer’s page shows, each below the seal of its group or with its own, and those without proof. */
function skillsOn(html: string): Shown {
  const [, ...groups] = html.split('<div class="skill-group">');
  const proven = groups.flatMap((group) =>
    [...group.matchAll(/<details class="skill-proof">.*?<\/details>/gs)].map(([skill]) => {
      const slug = /proofs-more"><a href="[^"]*\/skills\/([^"/]+)\//.exec(skill)?.[1] ?? '';
      const proofs = Number(/>(\d+) proofs?</.exec(skill)?.[1]);
      const isNamed = group.includes('skill-group-title');
      const strength = isNamed ? (/#seal-(\w+)/.exec(skill)?.[1] ?? 'no seal') : sealIn(group);
      return [slug, { strength, proofs }] as const;
    }),
  );
  const folded = /<div class="unproven-skills-parts">.*?<\/details>/gs;
  const list = [...html.matchAll(folded), ...html.matchAll(/<div class="skill-group-unproven">.*?<\/div>/gs)].join('');
  const named = [...list.matchAll(/<a href="[^"]*\/skills\/(?:[^"#]*#skill-)?([^"/#]+)\/?">/g)];
  return [...proven, ...named.map(([, slug = '']) => [slug, unproven] as const)];
}

/** The engineers whom a skill’s page names, at the places that other pages lead to. */
function engineersOn(html: string): Shown {
  const [, ...places] = html.split(/<li[^>]* id="engineer-/);
  return places.map((place) => {
    const slug = /^[^"]*/.exec(place)?.[0] ?? '';
    const proofs = /(\d+) proofs?\b/.exec(place.split('class="proofs"')[0] ?? '')?.[1];
    return [slug, proofs === undefined ? unproven : { strength: sealIn(place), proofs: Number(proofs) }] as const;
  });
}

/** What pages say: by `engineer skill`, one of which is the page’s own. */
function shownBy(
  pages: readonly BuiltPage[],
  own: (page: BuiltPage) => string | null,
  other: 'engineer' | 'skill',
): Shown {
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

/** Declares the tests that the site of a content shows the proof that its files give; `permalinks` names the owners of pages. */
export function testProof(content: string, permalinks: Readonly<Record<string, string>>): void {
  describe(`the proof on the site of ${content}`, () => {
    let pages: readonly BuiltPage[] = [];
    let counts: Counts = new Map();

    beforeAll(async () => {
      pages = readPages((await builtSite(content)).folder);
      counts = recountProof(content, slugify);
      expect(counts.size).toBeGreaterThan(80);
    });

    it('is on each engineer’s page what the files say, skill by skill', () => {
      const owners = new Map<string, string>(Object.entries(permalinks));
      const ownerOf = ({ path }: BuiltPage): string | null =>
        owners.get(path.replace(/index\.html$/, '')) ?? /^engineers\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? null;
      expect(sorted(shownBy(pages, ownerOf, 'skill'))).toEqual(sorted(counts));
    });

    it('is on each skill’s pages what the files say, engineer by engineer', () => {
      const ownerOf = ({ path }: BuiltPage): string | null => /^skills\/([^/]+)\//.exec(path)?.[1] ?? null;
      // What nobody has proven has no page of its own.
      const proven = new Set([...counts].filter(([, { proofs }]) => proofs > 0).map(([key]) => key.split(' ')[1]));
      const ofPages = [...counts].filter(([key]) => proven.has(key.split(' ')[1]));
      expect(proven.size).toBeGreaterThan(20);
      expect(sorted(shownBy(pages, ownerOf, 'engineer'))).toEqual(sorted(ofPages));
    });
  });
}
