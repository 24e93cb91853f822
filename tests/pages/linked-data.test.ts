import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../src/pages/page.ts';
import { readSite, viewAt } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full');

interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [key: string]: unknown;
}

const graphOf = (json: string | null): readonly Node[] => (json === null ? [] : JSON.parse(json)['@graph']);
const thing = (json: string | null, type: string): Node | undefined =>
  graphOf(json).find((node) => node['@type'] === type);

const zoe = viewAt(full, 'engineer', '/zoe/').frame.linkedData;
const viewOf = (front: string, site = '') => {
  const files = {
    'site.yml': `title: T\nurl: https://t.example\n${site}`,
    'engineers/bo.md': `---\n${front}\n---\n`,
    'engineers/li.md': '---\nname: Li\n---\n',
  };
  return viewAt(readSite(temporaryFolder(files)), 'engineer', '/engineers/bo/').frame.linkedData;
};

describe('a profile', () => {
  test('is about a person, who is told with all that is public', () => {
    expect(thing(zoe, 'ProfilePage')).toMatchObject({ mainEntity: { '@id': 'https://site.example/zoe/#person' } });
    expect(thing(zoe, 'Person')).toMatchObject({
      '@id': 'https://site.example/zoe/#person',
      name: 'Zoë O’Connor-Núñez',
      jobTitle: 'Staff engineer for systems that must not stop',
      email: 'zoe@guild.example',
      homeLocation: { '@type': 'Place', name: 'Galway, Ireland' },
      sameAs: 'https://code.guild.example/zoe',
      worksFor: { '@type': 'Organization', name: 'Contoso' },
      knowsLanguage: ['en', 'es-MX', 'ga'],
    });
    expect(zoe).not.toContain('+353');
  });

  test('of a role tells of no person', () => {
    expect(graphOf(viewOf('name: Lead\nkind: role')).map((node) => node['@type'])).toEqual(['BreadcrumbList']);
  });

  test('names the way to itself, in full', () => {
    expect(thing(zoe, 'BreadcrumbList')?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://site.example/' },
      { '@type': 'ListItem', position: 2, name: 'Engineers', item: 'https://site.example/engineers/' },
      { '@type': 'ListItem', position: 3, name: 'Zoë O’Connor-Núñez', item: 'https://site.example/zoe/' },
    ]);
  });
});

test('things on other pages are named by the id that they have on their own', () => {
  const graphs = full.pages.flatMap(({ view }) => graphOf(view.frame.linkedData));
  const own = new Set(graphs.map((node) => node['@id']));
  const named = [...JSON.stringify(graphs).matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(50);
  // A role profile and a draft tell nothing.
  expect([...new Set(named)].filter((id) => !own.has(id))).toEqual([]);
  const mesh = thing(viewAt(full, 'project', '/telemetry/').frame.linkedData, 'CreativeWork');
  expect(mesh?.['creator']).toEqual(
    expect.arrayContaining([expect.objectContaining({ '@id': 'https://site.example/zoe/#person' })]),
  );
});

test('a page tells of one thing once, by kinds that schema.org has', () => {
  const types = new Set<string>();
  for (const { view } of full.pages) {
    const nodes = graphOf(view.frame.linkedData);
    for (const node of nodes) types.add(node['@type']);
    const ids = nodes.flatMap((node) => node['@id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect([...types].toSorted()).toEqual([
    'Article',
    'BreadcrumbList',
    'CreativeWork',
    'Organization',
    'Person',
    'ProfilePage',
    'WebSite',
  ]);
  expect(pageKinds.length).toBeGreaterThan(types.size);
});

test('services are offers of a person, and what others say of a project its reviews', () => {
  const at = (path: string): string | null => full.pages.find(({ url }) => url === path)?.view.frame.linkedData ?? null;
  const offers = thing(at('/zoe/'), 'Person')?.['makesOffer'];
  expect(offers).toMatchObject([
    { itemOffered: { name: 'Architecture review' } },
    {},
    { url: 'mailto:zoe@guild.example' },
  ]);
  const reviews = thing(at('/telemetry/'), 'CreativeWork')?.['review'];
  expect(reviews).toMatchObject([
    {
      author: { name: 'Jo Lindqvist' },
      reviewBody: 'We asked for a dashboard and got an answer.',
      datePublished: '2024-09-01',
    },
    {},
    {},
  ]);
});

test('a project of many people names some of them, so that its page stays light', () => {
  const people = Array.from({ length: 60 }, (_, index) => `p${index}`);
  const files = {
    'site.yml': 'title: T\nurl: https://t.example',
    ...Object.fromEntries(people.map((slug) => [`engineers/${slug}.md`, `---\nname: Person ${slug}\n---\n`])),
    'projects/x.md': `---\ntitle: X\nengineers: [${people.join(', ')}]\n---\n`,
  };
  const { linkedData } = viewAt(readSite(temporaryFolder(files)), 'project', '/projects/x/').frame;
  expect(thing(linkedData, 'CreativeWork')?.['creator']).toHaveLength(20);
});

test('nothing can end the block that it stands in', () => {
  const json = viewOf(`name: 'Bo</script><script>alert(1)</script><!-- & x'`);
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(thing(json, 'Person')?.['name']).toBe('Bo</script><script>alert(1)</script><!-- & x');
});

test('what an NDA covers, drafts, and what is not public is not told', () => {
  for (const { url, view } of full.pages) {
    expect([
      url,
      /SECRET|secret-|NDA-|nda-[a-z]+\.example|987654321|Fabrikam/.exec(view.frame.linkedData ?? ''),
    ]).toEqual([url, null]);
  }
  const drafts = readSite('tests/fixtures/full', { drafts: true }).pages.filter(({ view }) => view.frame.draft);
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.filter(({ view }) => view.frame.linkedData !== null)).toEqual([]);
});

test('is left out where it is switched off', () => {
  expect(viewOf('name: Bo', 'outputs: { linkedData: false }')).toBeNull();
  expect(viewOf('name: Bo')).not.toBeNull();
});
