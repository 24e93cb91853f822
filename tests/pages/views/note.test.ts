import { expect, test } from 'vitest';
import { MINIMAL_FILES } from '../../content/minimal-files.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full', { base: '/portfolio/' });

/** A site with one note for each front matter. */
function siteWith(...notes: readonly string[]) {
  const files = notes.map((fields, index) => [
    `notes/n${index}.md`,
    `---\ntitle: Note ${index}\nengineers: [ada]\n${fields}\n---\n`,
  ]);
  return readSite(
    temporaryFolder({ ...MINIMAL_FILES, 'engineers/bo.md': '---\nname: Bo\n---\n', ...Object.fromEntries(files) }),
  );
}

test('a note says what it is, where it was given, with whom, and where its slides and video are', () => {
  const { published, planned } = viewAt(full, 'notes', '/notes/');
  const talk = published.find(({ title }) => title === 'Reading charts');
  expect(talk).toMatchObject({
    kind: 'Talk at PyCon ES 2023',
    coauthors: [{ label: 'with Bo Reed and Cy O’Young', href: null }],
    links: [
      { label: 'Slides', href: '/portfolio/papers/queues.pdf' },
      { label: 'Video', href: 'https://video.example/reading-charts' },
    ],
  });
  expect(talk?.people.at(-1)?.label).toBe('with Bo Reed and Cy O’Young');
  expect(published.map(({ kind }) => kind)).toEqual([
    'Article in The Example Review',
    'Talk at PyCon ES 2023',
    'Podcast, Late Shift',
    'Book, Example Press',
    'Paper in Journal of Examples',
    'Video',
    'Course at Example University',
  ]);
  expect(planned.map(({ kind }) => kind)).toEqual(['Talk']);
});

test('the title of a note’s page in a browser tab says what it is, its heading does not', () => {
  const { title, kind, frame } = viewAt(full, 'note', '/notes/queues-everywhere/');
  expect([title, kind]).toEqual(['Queues everywhere', 'Article in The Example Review']);
  expect(frame.title).toBe('Queues everywhere (article in The Example Review) – The Lighthouse Guild');
});

test('many notes of several kinds are narrowed by kind, and each kind has a page', () => {
  expect(viewAt(full, 'notes', '/notes/').facets.map(({ label, choices }) => [label, choices[0]?.label])).toEqual([
    ['Kind', 'Talks'],
  ]);
  const talks = viewAt(full, 'notes', '/notes/kind/talk/');
  expect([talks.title, talks.whole?.label]).toEqual(['Talks', 'All 8 notes']);
  expect([...talks.published, ...talks.planned].map(({ title }) => title)).toEqual([
    'Reading charts',
    'The next outage',
  ]);
});

test('one note that says its kind makes no list, and stands in the profile under the name of its kind', () => {
  const site = siteWith('kind: talk');
  expect(site.pages.map(({ url }) => url).filter((url) => url.startsWith('/notes/'))).toEqual(['/notes/n0/']);
  const { breadcrumbs } = viewAt(site, 'note', '/notes/n0/').frame;
  expect(breadcrumbs.map(({ label }) => label)).toEqual(['Home', 'Note 0']);
  expect(viewAt(site, 'engineer', '/engineers/ada/').notesHeading).toBe('Talks');
});

test('a list of talks alone is called so, and few notes are not narrowed', () => {
  const talks = viewAt(siteWith('kind: talk', 'kind: talk'), 'notes', '/notes/');
  expect([talks.title, talks.frame.description]).toEqual(['Talks', 'Talks by the engineers of Test.']);
  const mixed = viewAt(siteWith('kind: talk', 'kind: paper'), 'notes', '/notes/');
  expect([mixed.title, mixed.facets]).toEqual(['Notes', []]);
});

test('one note that does not say what it is keeps its list', () => {
  expect(viewAt(siteWith('summary: It'), 'notes', '/notes/').title).toBe('Notes');
});

test('the kinds of notes lead to their own lists', () => {
  const [kind] = viewAt(full, 'notes', '/notes/').facets;
  const all = [...(kind?.choices ?? []), ...(kind?.further ?? [])];
  expect(all.map(({ value }) => value).toSorted()).toEqual([
    'article',
    'book',
    'course',
    'paper',
    'podcast',
    'talk',
    'video',
  ]);
  for (const { value, href } of all) expect(href).toBe(`/portfolio/notes/kind/${value}/`);
});

test.each([
  ['article', 'Article', 'isPartOf'],
  ['talk', 'CreativeWork', 'recordedAt'],
  ['paper', 'ScholarlyArticle', 'isPartOf'],
  ['podcast', 'PodcastEpisode', 'partOfSeries'],
  ['video', 'VideoObject', 'publisher'],
  ['book', 'Book', 'publisher'],
  ['course', 'Course', 'provider'],
])('to programs a note of the kind %s is a thing of the type %s, with its venue', (kind, type, venue) => {
  const fields = `kind: ${kind}\nvenue: Here\ncoauthors: [Bo Reed]\nslides: https://slides.example/a`;
  const { linkedData } = viewAt(siteWith(fields, fields), 'note', '/notes/n0/').frame;
  const [thing]: readonly unknown[] = JSON.parse(linkedData ?? '{}')['@graph'];
  expect(thing).toMatchObject({
    '@type': type,
    headline: 'Note 0',
    [venue]: { name: 'Here' },
    author: [{ name: 'Ada' }, { name: 'Bo Reed' }],
    associatedMedia: { contentUrl: 'https://slides.example/a' },
  });
});
