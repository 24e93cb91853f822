import { describe, expect, test } from 'vitest';
import { hasFeed } from '../../src/portfolio/engineer-outputs.ts';
import { engineerFiles } from '../../src/texts/address.ts';
import { readSite, viewAt } from '../harness/read-site.ts';

const site = readSite('tests/fixtures/full');
const withDrafts = readSite('tests/fixtures/full', { drafts: true });
const underBase = readSite('tests/fixtures/full', { base: '/portfolio/' });
const everyView = JSON.stringify(site.pages.map(({ view }) => view));

/** Every value in a view with the way to it. */
function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}.${key}`));
}

/** The keys of a map as one line. */
function shapeOf(view: object): string {
  return Object.keys(view).toSorted().join(' ');
}

const sites = ['minimal', 'empty', 'full', 'broken'].map((name) => [name, readSite(`tests/fixtures/${name}`)] as const);

describe.each(sites)('the views of the site %s', (_, { pages }) => {
  test('are plain JSON', () => {
    for (const { view } of pages) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test('hold nothing undefined, no numbers that JSON does not know and no functions', () => {
    const odd = pages.flatMap(({ url, view }) =>
      leavesOf(view)
        .filter(([, leaf]) => leaf === undefined || typeof leaf === 'function' || Number.isNaN(leaf))
        .map(([path]) => `${url}${path}`),
    );
    expect(odd).toEqual([]);
  });

  test('have the same keys for all pages of a kind', () => {
    for (const [kind, alike] of Map.groupBy(pages, (page) => page.kind)) {
      expect([kind, ...new Set(alike.map(({ view }) => shapeOf(view)))]).toHaveLength(2);
      expect([kind, ...new Set(alike.map(({ view }) => shapeOf(view.frame)))]).toHaveLength(2);
    }
  });
});

test('the same content gives the same pages', () => {
  expect(readSite('tests/fixtures/full').pages).toEqual(site.pages);
});

test('every address is taken once', () => {
  const urls = site.pages.map(({ url }) => url.toLowerCase());
  expect(new Set(urls).size).toBe(urls.length);
});

describe('what is private', () => {
  test.each(['secret-email', 'SECRET-PHONE', 'SECRET-LOCATION', '+353 91', 'meiling@guild.example', 'Iași'])(
    '%s is in no view',
    (secret) => expect(everyView).not.toContain(secret),
  );

  test('is what its engineer says: the rest is shown', () => {
    expect(viewAt(site, 'engineer', '/zoe/')).toMatchObject({
      email: { label: 'zoe@guild.example', href: 'mailto:zoe@guild.example' },
      phone: null,
      location: 'Galway, Ireland',
    });
  });
});

describe('what is under NDA', () => {
  test.each(['NDA-', 'nda-evidence', 'nda-link', 'nda-inherited', '987654321', '123454321', '987', '555111222'])(
    '%s is in no view',
    (secret) => expect(everyView).not.toContain(secret),
  );

  test('names no organization, wherever the work is shown', () => {
    const elsewhere = site.pages.filter(({ kind }) => !kind.startsWith('organization'));
    expect(JSON.stringify(elsewhere)).not.toContain('Fabrikam');
    for (const page of site.pages.filter(({ view }) => JSON.stringify(view).includes('Fabrikam'))) {
      expect(JSON.stringify(page)).not.toMatch(/Quiet Vault|An audit without findings|Ada Quill/);
    }
  });

  test('is still shown, and marked', () => {
    const view = viewAt(site, 'project', '/projects/quiet-vault/');
    expect(view).toMatchObject({ nda: true, organization: null, metrics: [], evidence: [], links: [] });
    expect(view.marks).toEqual(['Under NDA']);
    expect(view.body).toContain('the keys never left the vault');
  });
});

describe('drafts', () => {
  test('are in no view', () => {
    expect(everyView).not.toMatch(/DRAFT-/);
  });

  test('are on hidden, marked pages when asked for', () => {
    const { frame, marks } = viewAt(withDrafts, 'project', '/projects/next-scheduler/');
    expect(frame).toMatchObject({ draft: true, hidden: true });
    expect(marks).toEqual(['Draft']);
    expect(viewAt(withDrafts, 'engineer', '/engineers/nils-newcomer/').frame.draft).toBe(true);
  });
});

describe('addresses', () => {
  test('all begin with the base path, in links, bodies, pictures and the navigation', () => {
    const named = [underBase.shell, ...underBase.pages.map(({ view }) => view)]
      .flatMap((view) => leavesOf(view))
      .filter(([path]) => /\.(href|src|stylesheet|themeScript|themeIcon|icon|home)$/.test(path));
    const inBodies = [...underBase.texts.bodies].flatMap(([path, { html }]) =>
      [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => [path, address] as const),
    );
    const internal = [...named, ...inBodies].filter(([, leaf]) => typeof leaf === 'string' && leaf.startsWith('/'));
    expect(internal.length).toBeGreaterThan(100);
    expect(internal.filter(([, leaf]) => !String(leaf).startsWith('/portfolio/'))).toEqual([]);
  });

  test('lead from a link to another file to that file’s page and part', () => {
    const html = viewAt(underBase, 'project', '/telemetry/').body ?? '';
    const addresses = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    const pictures = [...html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/portfolio/projects/fleet-console/#dash-boards-and-c',
        '/portfolio/zoe/',
        '/portfolio/papers/queues.pdf',
        '#results',
        'https://contoso.example/',
      ]),
    );
    expect(pictures).toEqual([
      '/portfolio/media/mesh-before.png',
      '/portfolio/media/mesh%20after%20(2024).png',
      '/portfolio/media/queue.svg',
    ]);
  });

  test('of front matter are resolved as those of the body are', () => {
    const { links, portrait } = viewAt(underBase, 'engineer', '/zoe/');
    expect(links.map(({ href }) => href)).toEqual([
      'https://code.guild.example/zoe',
      '/portfolio/telemetry/#results',
      '/portfolio/papers/queues.pdf',
    ]);
    expect(portrait?.src).toBe('/portfolio/media/people/zoe.png');
  });

  test('outside ASCII are percent-encoded in links and not in the page’s own url', () => {
    expect(viewAt(site, 'achievement', '/achievements/延迟减半/').frame.canonical).toBe(
      'https://site.example/achievements/%E5%BB%B6%E8%BF%9F%E5%87%8F%E5%8D%8A/',
    );
  });

  test('of internal links are those of pages or files that there are', () => {
    const feeds = site.portfolio.engineers.filter((each) => hasFeed(each, site.portfolio)).map(engineerFiles.feed);
    const files = [...site.outputs.keys(), ...site.markdown.keys(), ...feeds];
    const paths = new Set([...site.pages.map(({ url }) => url), ...files].map(encodeURI));
    const dead = site.pages.flatMap(({ view }) =>
      leavesOf(view)
        .filter(([path]) => /\.(href|home)$|\.addresses\./.test(path))
        .flatMap(([, leaf]) => (typeof leaf === 'string' && leaf.startsWith('/') ? [leaf.replace(/#.*$/, '')] : []))
        .filter((path) => !paths.has(path) && path !== '/papers/queues.pdf'),
    );
    expect(dead).toEqual([]);
  });
});

describe('a page of its own', () => {
  test('stands for each language that other tools mix up', () => {
    const urls = site.pages.map(({ url }) => url);
    expect(urls).toEqual(
      expect.arrayContaining(['/skills/c/', '/skills/c-plus-plus/', '/skills/c-sharp/', '/skills/dot-net/']),
    );
  });

  test('of a skill lists holders with their proofs, and whoever has none apart', () => {
    const rust = viewAt(site, 'skill', '/skills/rust/');
    expect(rust.people.map(({ engineer }) => engineer.label)).toEqual(['Ada Quill']);
    expect(rust.unproven.map(({ label }) => label)).toEqual(['Zoë O’Connor-Núñez']);
  });

  test('of the achievements goes from what goes on to the undated', () => {
    const { years } = viewAt(site, 'achievements', '/achievements/');
    expect(
      years.map(({ label, items }) => `${label}: ${items.flatMap((group) => group.achievements).length}`),
    ).toMatchInlineSnapshot(`
      [
        "Ongoing: 1",
        "2024: 2",
        "2023: 1",
        "2022: 2",
        "2021: 1",
        "2020: 1",
        "2019: 1",
        "2018: 2",
        "2017: 1",
        "Undated: 2",
      ]
    `);
  });

  test('of an only engineer is the home page, and the address that they have beside others leads there', () => {
    const minimal = readSite('tests/fixtures/minimal', { base: '/portfolio/' });
    expect(viewAt(minimal, 'redirect', '/engineers/mira-solano/')).toMatchObject({ target: '/portfolio/' });
  });

  test('of an engineer without anything has no invented words', () => {
    const minimal = readSite('tests/fixtures/minimal');
    expect(viewAt(minimal, 'engineer', '/')).toMatchObject({
      headline: null,
      portrait: null,
      availability: null,
      skillGroups: [],
      unproven: null,
      colleagues: [],
      achievements: [],
      text: { open: null, folded: [], footnotes: null },
      monogram: 'MS',
    });
  });
});
