import { type ExampleMap, type ExampleValue, engineerExample, metrics, skills } from './engineer-example.ts';

export type { ExampleMap, ExampleValue } from './engineer-example.ts';

/** Whether a value is a list. */
export function isExampleList(value: ExampleValue): value is readonly ExampleValue[] {
  return Array.isArray(value);
}

const evidence: readonly ExampleMap[] = [
  { label: 'The change itself', url: 'https://code.example.org/changes/42', kind: 'code', by: 'self' },
];

const period: ExampleMap = { date: '2024-05', start: '2023-09', end: 'present' };

/** A realistic value for every field of every kind of entry; the fields, their order and their meaning are the schemas’. */
export const entryExamples = {
  engineer: engineerExample,
  project: {
    title: 'Ledger without downtime',
    summary: 'Moved a ledger to a new schema while it was being written to.',
    engineers: [{ engineer: 'ada-quill', role: 'Tech lead' }],
    organization: 'Northwind',
    client: 'A trader in northern Europe',
    domain: 'Logistics',
    status: 'live',
    skills,
    metrics,
    evidence,
    testimonials: [
      {
        text: 'Nobody noticed the move, and that was the point.',
        author: 'Bo Reed',
        role: 'Head of operations',
        organization: 'Northwind',
        by: 'client',
        date: '2024-06',
        url: 'https://blog.example.org/ledger',
        skills,
      },
    ],
    repository: 'https://code.example.org/ledger',
    demo: 'https://ledger.example.org',
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
    engineers: [{ engineer: 'ada-quill', role: 'Build engineer' }],
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
    kind: 'talk',
    venue: 'PyCon ES 2024',
    date: '2024-05-17',
    coauthors: ['Bo Reed'],
    summary: 'Three questions to ask before adding one.',
    skills,
    url: 'https://blog.example.org/queues',
    slides: 'https://slides.example.org/queues',
    video: 'https://video.example.org/queues',
    status: 'planned',
    draft: 'true',
  },
  page: {
    title: 'What we offer',
    description: 'Reviews, talks, and help with what is slow.',
    permalink: '/offer/',
    aliases: ['/services/'],
    form: 'true',
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
  about: 'We build payment systems for shops of every size. Most of us work from Lisbon.',
  url: 'https://example.org',
  base: '/portfolio/',
  locales: ['en'],
  logo: { light: 'media/logo.svg', dark: 'media/logo-dark.svg', oneColor: 'true' },
  navigation: [
    { label: 'People', url: '/engineers/' },
    { label: 'More', items: [{ label: 'Blog', url: 'https://blog.example.org' }] },
  ],
  footer: {
    lines: ['Set in IBM Plex, and served from a solar panel.'],
    links: [{ label: 'Imprint', url: 'https://example.org/imprint' }],
  },
  copyright: '© 2026 Our team',
  contact: { email: 'team@example.org', links: [{ label: 'Code', url: 'https://code.example.org/team' }] },
  form: {
    action: 'https://forms.example.org/our-team',
    title: 'Write to us',
    text: 'We answer within two days.',
    hidden: [{ name: 'access_key', value: '3f2a' }],
  },
  analytics: { provider: 'plausible', site: 'example.org', host: 'https://stats.example.org' },
  verification: {
    google: 'u1Jx0Jq8wq3XbPz',
    bing: '0A1B2C3D4E5F',
    yandex: '1a2b3c4d5e6f',
    baidu: 'codeva-AbCdEf',
    naver: '9f8e7d6c5b4a',
    pinterest: '5e4d3c2b1a',
    facebook: 'q1w2e3r4t5y6',
  },
  asOf: '2026-11',
  paper: 'letter',
  favicon: 'media/mark.svg',
  accent: 'teal',
  theme: {
    light: { paper: 'white', ink: '#1a1a1a', soft: '#595959', rule: '#d9d9d9' },
    dark: { paper: '#121212', ink: '#eeeeee', soft: '#a8a8a8', rule: '#333333' },
    fonts: { names: 'ibm-plex-serif', text: 'ibm-plex-sans', labels: 'ibm-plex-mono' },
    density: 'airy',
    corner: 'round',
    measure: 'wide',
  },
  sections: {
    home: ['lead', 'people', 'projects'],
    project: ['text', 'pictures', 'evidence', 'achievements'],
    profile: ['text', 'achievements', 'projects', 'skills', 'career', 'contact'],
  },
  lists: { people: 'compact', organizations: 'compact', work: 'compact' },
  words: { engineer: 'person', engineers: 'people', 'home.team': 'Who we are' },
  checks: [
    { code: 'unproven-skill', paths: ['engineers/ada-quill.md'], reason: 'Her newest skills have no project yet.' },
  ],
  budgets: { html: '14', styles: '14', scripts: '6', fonts: '100' },
  outputs: {
    sitemap: 'true',
    robots: 'true',
    feed: 'true',
    linkedData: 'true',
    resume: 'true',
    jsonResume: 'true',
    icons: 'true',
    vcard: 'true',
    card: 'true',
    llms: 'true',
    data: 'true',
    markdown: 'true',
  },
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
    logo: { light: 'media/northwind.svg', dark: 'media/northwind-dark.svg', oneColor: 'true' },
  },
};
