import { enMetric } from './en-metric.ts';
import { formatNumber } from './format-number.ts';
import { pluralize } from './pluralize.ts';

/** English, grouped by where the words stand: texts as they are, functions for what holds a name or a number. */
export const en = {
  /** Around every page. */
  site: {
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    breadcrumbs: 'Breadcrumbs',
    home: 'Home',
    engineers: 'Engineers',
    projects: 'Projects',
    achievements: 'Achievements',
    skills: 'Skills',
    organizations: 'Organizations',
    notes: 'Notes',
    pages: 'Pages',
    onThisPage: 'On this page',
    darkTheme: 'Dark theme',
    footer: 'Each claim stands with its proof, or says that it has none yet.',
    draft: 'Draft',
    draftText: 'This page is a draft. It is not on the published site.',
    allProjects: 'All projects',
    allAchievements: 'All achievements',
  },

  /** Of the document, as a browser tab and a search result show it. */
  title: {
    page: (page: string, site: string) => (page === site ? site : `${page} – ${site}`),
    skill: (skill: string) => `${skill}: people and proof`,
    role: (role: string) => `${role} (role profile)`,
  },

  /** What a search result says below the title. */
  description: {
    home: (site: string) => `${site}: engineers, their projects, and proof of what they can do.`,
    engineers: (site: string) => `The engineers of ${site}, their skills, and what shows them.`,
    engineer: (name: string) => `${name}: skills, projects and achievements, each with its proof.`,
    projects: (site: string) => `The projects of ${site}: people, skills and figures.`,
    project: (title: string) => `${title}: people, skills, figures and evidence.`,
    achievements: (site: string) => `What the engineers of ${site} achieved, newest first.`,
    achievement: (claim: string, people: string) =>
      people === '' ? sentence(claim) : `${sentence(claim)} By ${people}.`,
    skills: (site: string) => `The skills of ${site}, and who can show them.`,
    skill: (skill: string) => `Who works with ${skill}, and the projects and achievements that show it.`,
    organizations: (site: string) => `The organizations that the engineers of ${site} worked for.`,
    organization: (name: string) => `Projects and achievements for ${name}.`,
    notes: (site: string) => `Articles and talks by the engineers of ${site}.`,
    notFound: 'There is no page at this address.',
  },

  home: {
    team: 'The team',
    selectedAchievements: 'Selected achievements',
    selectedProjects: 'Selected projects',
  },

  engineer: {
    kind: 'Engineer',
    email: 'E-mail',
    writeEmail: 'Write an e-mail',
    phone: 'Phone',
    location: 'Location',
    links: 'Links',
    languages: 'Languages',
    contact: 'Contact',
    availability: 'Availability',
    available: { open: 'Available', limited: 'Limited availability', closed: 'Not available' },
    availableFor: {
      open: (work: string) => `Available for ${work}`,
      limited: (work: string) => `Limited availability for ${work}`,
      closed: (work: string) => `Not available for ${work}`,
    },
    expertise: 'Areas of expertise',
    skills: 'Skills and their proof',
    unproven: 'Without proof yet',
    provenTwice: 'With two proofs',
    provenOnce: 'With one proof',
    learning: 'Learning',
    principles: 'Principles',
    projects: 'Projects',
    achievements: 'Achievements',
    moreAchievements: (count: number) =>
      `${formatNumber(count, 'en')} more ${count === 1 ? 'achievement' : 'achievements'}`,
    figures: 'Figures',
    career: 'Career',
    education: 'Education',
    certifications: 'Certifications',
    issued: (date: string) => `Issued ${date}`,
    expires: (date: string) => `Expires ${date}`,
    notes: 'Notes',
    alumni: 'Former member',
    alumniHeading: 'Former members',
    role: 'Role profile',
    roles: 'Role profiles',
    roleText: 'This page describes a role. It is not about one person.',
  },

  /** The drawing of an engineer's years. */
  timeline: {
    heading: 'Timeline',
    role: 'Role',
    undated: (count: number) => `Leaves out ${counted(count, 'entry')} without a date`,
  },

  project: {
    kind: 'Project',
    people: 'People',
    organization: 'Organization',
    period: 'Period',
    skills: 'Skills',
    evidence: 'Evidence',
    links: 'Links',
    achievements: 'Achievements of this project',
    logScale: 'Logarithmic scale',
    neighbours: 'More projects',
    previous: 'Previous project',
    next: 'Next project',
    nda: 'Under NDA',
    ndaText: 'Under a non-disclosure agreement: organization, figures and links are left out.',
  },

  achievement: {
    kind: 'Achievement',
    lesson: 'Lesson',
    partOf: 'Part of',
    people: 'People',
    evidence: 'Evidence',
  },

  evidence: {
    kind: { code: 'Code', document: 'Document', talk: 'Talk', press: 'Press', statement: 'Statement' },
    by: {
      self: 'own word',
      colleague: 'a colleague’s word',
      client: 'the client’s word',
      'third-party': 'third party',
    },
    ownWordText: 'Nothing to open yet: this rests on the engineer’s own word.',
  },

  skill: {
    kind: 'Skill',
    people: 'Who works with it',
    provenBy: (count: number) => (count === 0 ? 'without proof yet' : `proven by ${counted(count, 'entry')}`),
    partOf: 'Part of',
    parts: 'Includes',
    category: 'Category',
    alsoKnownAs: (names: string) => `Also known as ${names}`,
    learning: 'Learning it',
    website: 'Website',
  },

  organization: {
    kind: 'Organization',
    website: 'Website',
    about: 'About',
    people: 'People',
  },

  note: {
    kind: 'Note',
    date: 'Date',
    publishedAt: (place: string) => `Published at ${place}`,
    comingSoon: 'Coming soon',
  },

  /** Dates of entries. */
  period: {
    since: (date: string) => `since ${date}`,
    ongoing: 'Ongoing',
    undated: 'Undated',
  },

  /** How many of something there are. */
  count: {
    engineers: (count: number) => counted(count, 'engineer'),
    projects: (count: number) => counted(count, 'project'),
    achievements: (count: number) => counted(count, 'achievement'),
    proofs: (count: number) => counted(count, 'proof'),
  },

  redirect: {
    title: 'This page has moved',
    go: 'Go to its present address',
  },

  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have moved, or the address may be mistyped.',
    home: 'Go to the home page',
  },

  /** In text that is written in Markdown. */
  markdown: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    footnotes: 'Footnotes',
    /** The footnote's number follows. */
    backToReference: 'Back to reference',
    table: 'Table',
    completed: 'Done',
    open: 'To do',
  },

  metric: enMetric,
};

function counted(count: number, noun: string): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? noun : pluralize(noun)}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
