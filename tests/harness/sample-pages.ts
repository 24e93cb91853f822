import type { PageKind } from '../../src/pages/page.ts';

// A redirect page cannot be looked at; a small site needs no complete lists.
type Paths = Readonly<Record<Exclude<PageKind, 'redirect' | 'complete-list'>, string>>;

/** One page of each kind, as a path below the site’s start page, of the contents that are looked at in a browser. */
export const samplePages = {
  'tests/fixtures/team': {
    home: '',
    engineers: 'engineers/',
    engineer: 'backend/',
    projects: 'projects/',
    project: 'projects/oneledger-data-migration/',
    achievements: 'achievements/',
    achievement: 'achievements/faster-data-migration/',
    skills: 'skills/',
    skill: 'skills/django/',
    organizations: 'organizations/',
    organization: 'organizations/oneledger/',
    notes: 'notes/',
    proof: 'proof/',
    page: 'about/',
    'not-found': '404.html',
  },
  'tests/fixtures/full': {
    home: '',
    engineers: 'engineers/',
    engineer: 'zoe/',
    projects: 'projects/',
    project: 'telemetry/',
    achievements: 'achievements/',
    achievement: 'achievements/faster-answers/',
    skills: 'skills/',
    skill: 'skills/postgresql/',
    organizations: 'organizations/',
    organization: 'organizations/contoso-group/',
    notes: 'notes/',
    note: 'notes/queues-everywhere/',
    proof: 'proof/',
    page: 'who-we-are/',
    'not-found': '404.html',
  },
  'tests/fixtures/long': {
    home: '',
    engineers: 'engineers/',
    engineer: 'engineers/maximiliane/',
    projects: 'projects/',
    project: 'projects/search/',
    achievements: 'achievements/',
    achievement: 'achievements/letters/',
    skills: 'skills/',
    skill: 'skills/kubernetes/',
    organizations: 'organizations/',
    organization: 'organizations/versicherungsgesellschaftsvertragsabteilungen/',
    notes: 'notes/',
    note: 'notes/words/',
    proof: 'proof/',
    page: 'imprint/',
    'not-found': '404.html',
  },
  'tests/fixtures/showcase': {
    home: '',
    engineers: 'engineers/',
    engineer: 'engineers/maren-tveit/',
    projects: 'projects/',
    project: 'projects/norsund-booking/',
    achievements: 'achievements/',
    achievement: 'achievements/booking-in-half-a-second/',
    skills: 'skills/',
    skill: 'skills/postgresql/',
    organizations: 'organizations/',
    organization: 'organizations/norsund-ferries/',
    notes: 'notes/',
    note: 'notes/the-lock-nobody-ordered/',
    proof: 'proof/',
    page: 'services/',
    'not-found': '404.html',
  },
} as const satisfies { readonly 'tests/fixtures/team': Omit<Paths, 'note'> } & Readonly<
  Record<'tests/fixtures/full' | 'tests/fixtures/long' | 'tests/fixtures/showcase', Paths>
>;

/** Pages that are harder to set than others of their kind: long names, no entries, other scripts. */
export const hardPages = {
  'tests/fixtures/long': ['', 'engineers/', 'engineers/maximiliane/', 'achievements/letters/', 'imprint/'],
  'tests/fixtures/team': ['engineers/rafaela-harper-stone/', 'engineers/senior-backend-engineer/'],
  'tests/fixtures/full': [
    'engineers/ada-quill/',
    'engineers/lin-meiling/',
    'engineers/sorin-damian/',
    'achievements/延迟减半/',
    'organizations/株式会社サンプル/',
  ],
} as const;
