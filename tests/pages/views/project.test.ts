import { expect, test } from 'vitest';
import { readSite, viewAt } from '../../harness/read-site.ts';

const site = readSite('tests/fixtures/full', { base: '/portfolio/' });
const projects = site.portfolio.projects.map(({ slug, permalink }) => permalink ?? `/projects/${slug}/`);
const views = projects.map((url) => viewAt(site, 'project', url));

test('a walk from each project to the next passes all of them in the order of the list', () => {
  expect(views.map(({ next }) => next?.label)).toEqual([
    ...site.portfolio.projects.slice(1).map(({ title }) => title),
    undefined,
  ]);
  expect(views.map(({ previous }) => previous?.label)).toEqual([
    undefined,
    ...site.portfolio.projects.slice(0, -1).map(({ title }) => title),
  ]);
});

test('links to neighbours hold the base path', () => {
  expect(views[0]?.next?.href).toBe(`/portfolio${projects[1]}`);
});

test('who did what stands by role, and everybody else as people', () => {
  const { credits, people } = viewAt(site, 'project', '/telemetry/');
  expect(credits.map(({ role, people: those }) => [role, those.map(({ label }) => label)])).toEqual([
    ['Data engineer', ['林美玲']],
  ]);
  expect(people.map(({ label }) => label)).toEqual(['Zoë O’Connor-Núñez']);
});

test('programs learn who did what, what has become of it, and what there is to open', () => {
  const { linkedData } = viewAt(site, 'project', '/telemetry/').frame;
  const [thing]: readonly unknown[] = JSON.parse(linkedData ?? '{}')['@graph'];
  expect(thing).toMatchObject({
    creator: [{ name: 'Zoë O’Connor-Núñez' }, { roleName: 'Data engineer', creator: { name: '林美玲' } }],
    creativeWorkStatus: 'In use',
    citation: expect.arrayContaining(['https://code.guild.example/mesh', 'https://mesh.guild.example/']),
  });
});

test('a repository and a demo are evidence, after what others say and before the rest', () => {
  const { evidence, openings, seal, client, domain, status } = viewAt(site, 'project', '/telemetry/');
  expect(evidence.map(({ label, kind, by }) => [label, kind, by])).toEqual([
    ['What the client says', 'Statement', 'from the client'],
    ['Source code on code.guild.example', 'Code', 'first-hand'],
    ['Demo on mesh.guild.example', 'Demo', 'first-hand'],
    ['The collector', 'Code', 'first-hand'],
  ]);
  expect(openings.map(({ label, href }) => [label, href])).toEqual([
    ['Source code', 'https://code.guild.example/mesh'],
    ['Demo', 'https://mesh.guild.example/'],
  ]);
  expect([client, domain, status, seal.strength]).toEqual([
    'A maker of ships’ engines',
    'Observability',
    'In use',
    'confirmed',
  ]);
});

test('under NDA a project says for what kind of client it was, and gives nothing to open', () => {
  const { client, domain, organization, evidence, openings } = viewAt(site, 'project', '/projects/quiet-vault/');
  expect([client, domain, organization]).toEqual(['A maker of locks', 'Key management', null]);
  expect([...evidence, ...openings]).toEqual([]);
});

test('achievements with figures come before those without', () => {
  const { achievements } = viewAt(readSite('tests/fixtures/team'), 'project', '/projects/oneledger-data-migration/');
  expect(achievements.map(({ metrics }) => metrics.length)).toEqual([1, 1, 1, 1, 0, 0]);
});

test('a project without figures of its own leads with those of its strongest achievements, under their labels', () => {
  const views = site.pages.flatMap((page) => (page.kind === 'project' ? [page.view] : []));
  const led = views.filter(({ leading }) => leading.length > 0);
  expect(led.length).toBeGreaterThan(0);
  for (const { metrics, leading, achievements } of led) {
    expect(metrics).toEqual([]);
    const strongest = achievements.slice(0, leading.length);
    expect(leading.map(({ href }) => href)).toEqual(strongest.map(({ href }) => href));
    expect(leading.map(({ label }) => label)).toEqual(strongest.map(({ metrics }) => metrics[0]?.label));
    expect(leading.map(({ seal }) => seal)).toEqual(strongest.map(({ seal }) => seal));
  }
});

test('people of a project can be written to where their address is public', () => {
  const { people } = viewAt(site, 'project', '/projects/fleet-console/');
  const write = { label: 'Write to Zoë O’Connor-Núñez', href: expect.stringMatching(/^mailto:/) };
  expect(people).toMatchObject([{ label: 'Zoë O’Connor-Núñez', write }]);
});
