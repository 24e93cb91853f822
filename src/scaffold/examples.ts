/** A value of a field as it is written: a scalar is always text, as in the content itself. */
export type ExampleValue = string | readonly ExampleValue[] | ExampleMap;

/** Values by field, in the order in which they are written. */
export interface ExampleMap {
  readonly [field: string]: ExampleValue;
}

/** Whether a value is a list. */
export function isExampleList(value: ExampleValue): value is readonly ExampleValue[] {
  return Array.isArray(value);
}

// Each shape of a metric in one item: a way, a change, a level.
const metrics: readonly ExampleMap[] = [
  { label: 'Build time', from: '12', to: '4', unit: 'minute', better: 'down' },
  { label: 'Failed deployments', change: '-60', better: 'down' },
  { label: 'Traffic', value: '2000', unit: 'request', per: 'second', bound: 'at-least', better: 'up' },
];

const evidence: readonly ExampleMap[] = [
  { label: 'The change itself', url: 'https://code.example.org/changes/42', kind: 'code', by: 'self' },
];

const period: ExampleMap = { date: '2024-05', start: '2023-09', end: 'present' };

const skills = ['TypeScript', 'PostgreSQL'];

/** A realistic value for every field of every kind of entry; the fields, their order and their meaning are the schemas’. */
export const entryExamples = {
  engineer: {
    name: 'Ada Quill',
    kind: 'role',
    pronouns: 'they/them',
    headline: 'Backend engineer who makes slow things fast',
    description: 'Backend engineer with a liking for queues, databases and plain words.',
    title: 'Backend Engineer',
    keywords: ['backend', 'databases'],
    since: '2012',
    location: 'Northern Europe',
    email: 'name@example.org',
    phone: '+1 555 0100',
    visibility: { email: 'resume', phone: 'private', location: 'public' },
    links: [{ label: 'Code', url: 'https://code.example.org/name' }],
    portrait: { src: '../media/portrait.jpg', alt: 'A person at a desk, looking up' },
    color: 'teal',
    languages: [
      { language: 'en', level: 'native' },
      { language: 'es', level: 'B2' },
    ],
    availability: { status: 'limited', for: ['reviews', 'talks'] },
    skills,
    learning: ['Rust'],
    expertise: [{ title: 'Data', summary: 'Schemas that survive their second year.', skills }],
    principles: [{ title: 'Measure first', text: 'No change for speed without a figure before and after.' }],
    metrics,
    roles: [
      {
        organization: 'Northwind',
        title: 'Backend engineer',
        location: 'remote',
        summary: 'Kept the order system fast while it grew.',
        skills,
        start: '2021-03',
        end: 'present',
      },
      { organization: 'Northwind', title: 'Guest lecturer', date: '2020-11' },
    ],
    education: [
      {
        institution: 'A university',
        degree: 'BSc',
        field: 'Computer science',
        url: 'https://university.example.org',
        start: '2014',
        end: '2018',
      },
      { institution: 'Another school', date: '2013' },
    ],
    certifications: [
      {
        name: 'The name on the certificate',
        issuer: 'Who issued it',
        date: '2024-02',
        expires: '2027-02',
        url: 'https://certificates.example.org/123',
      },
    ],
    status: 'alumni',
    permalink: '/backend/',
    aliases: ['/people/backend/'],
    draft: 'true',
  },
  project: {
    title: 'Ledger without downtime',
    summary: 'Moved a ledger to a new schema while it was being written to.',
    engineers: ['ada-quill'],
    organization: 'Northwind',
    skills,
    metrics,
    evidence,
    links: [{ label: 'Documentation', url: 'https://docs.example.org' }],
    images: [{ src: '../media/overview.png', alt: 'How data flows between the three services' }],
    featured: 'true',
    nda: 'true',
    permalink: '/ledger/',
    aliases: ['/projects/old-name/'],
    draft: 'true',
    ...period,
  },
  achievement: {
    title: 'Cut build time to a third',
    engineers: ['ada-quill'],
    project: 'ledger',
    organization: 'Northwind',
    skills,
    metrics,
    evidence,
    lesson: 'The slowest step was the one that nobody had measured.',
    featured: 'true',
    nda: 'true',
    draft: 'true',
    ...period,
  },
  note: {
    title: 'What a queue is for',
    engineers: ['ada-quill'],
    date: '2024-05-17',
    summary: 'Three questions to ask before adding one.',
    skills,
    url: 'https://blog.example.org/queues',
    status: 'planned',
    draft: 'true',
  },
} as const satisfies Readonly<Record<string, ExampleMap>>;

/** The kinds of entry that can be started from here. */
export type ScaffoldKind = keyof typeof entryExamples;

/** Whether a word is the name of such a kind. */
export function isScaffoldKind(word: string): word is ScaffoldKind {
  return Object.hasOwn(entryExamples, word);
}

/** A realistic value for every field of `site.yml`. */
export const siteExample: ExampleMap = {
  title: 'Our portfolio',
  tagline: 'What we build, and what shows it.',
  url: 'https://example.org',
  base: '/portfolio/',
  locales: ['en'],
  navigation: [{ label: 'Blog', url: 'https://blog.example.org' }],
  contact: { email: 'team@example.org', links: [{ label: 'Code', url: 'https://code.example.org/team' }] },
  asOf: '2026-11',
  accent: 'teal',
  outputs: { sitemap: 'true', robots: 'true', feed: 'true' },
};

/** Records of `skills.yml`, by name: between them every field has a value. */
export const skillExamples: ExampleMap = {
  JavaScript: { category: 'Languages' },
  TypeScript: {
    aliases: ['TS'],
    category: 'Languages',
    parent: 'JavaScript',
    filterable: 'true',
    slug: 'typescript',
    url: 'https://www.typescriptlang.org',
  },
};

/** Records of `organizations.yml`, by name: between them every field has a value. */
export const organizationExamples: ExampleMap = {
  Northwind: {
    aliases: ['Northwind Traders'],
    url: 'https://northwind.example.org',
    about: 'Sells tea and spices by mail.',
    slug: 'northwind',
  },
};
