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
    howToRead: 'How to read the proof',
    menu: 'Menu',
  },

  /** Of the document, as a browser tab and a search result show it. */
  title: {
    page: (page: string, site: string) => (page === site ? site : `${page} – ${site}`),
    skill: (skill: string) => `${skill}: people and proof`,
    role: (role: string) => `${role} (role profile)`,
    /** `status` is `Page 2 of 13`. */
    part: (title: string, status: string) => `${title}, ${status}`,
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
    proof: (site: string) => `What the seals beside the skills and achievements of ${site} say, step by step.`,
    notFound: 'There is no page at this address.',
  },

  home: {
    /** `names` may be a number of engineers; `work` is empty when there is none. */
    who: (names: string, work: string) => (work === '' ? `${names}.` : `${names}: ${keepNumbers(work)}.`),
    team: 'The team',
    selectedAchievements: 'More claims, by figures',
    selectedProjects: 'Newest work',
    allEngineers: (count: number) => `All ${counted(count, 'engineer')}`,
    allProjects: (count: number) => `All ${counted(count, 'project')}`,
    allAchievements: (count: number) => `All ${counted(count, 'achievement')}`,
    /** Beside the strongest claim: what stands in its margin. */
    lead: {
      who: 'Who',
      where: 'Where',
      when: 'When',
      skills: 'With',
      proof: 'Proof',
    },
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
    learning: 'Learning',
    principles: 'Principles',
    projects: 'Projects',
    achievements: 'Achievements',
    moreAchievements: (count: number) =>
      `${formatNumber(count, 'en')} more ${count === 1 ? 'achievement' : 'achievements'}`,
    figures: 'Figures',
    colleagues: 'Worked with',
    /** The list of the headings of an engineer's text. */
    text: 'In this text',
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
    siblings: 'More of this project',
    neighbours: 'More achievements',
    previous: 'Previous achievement',
    next: 'Next achievement',
  },

  evidence: {
    kind: { code: 'Code', document: 'Document', talk: 'Talk', press: 'Press', statement: 'Statement' },
    by: {
      self: 'own word',
      colleague: 'a colleague’s word',
      client: 'the client’s word',
      'third-party': 'third party',
    },
    /** Where there is nothing to open: whose word a claim rests on. */
    ownWord: {
      one: 'Nothing to open yet: this rests on the engineer’s own word.',
      several: 'Nothing to open yet: this rests on the engineers’ own word.',
      profile: 'Nothing to open yet: this rests on the word of the role profile, which is about nobody in particular.',
    },
    /** What the seal of a project or an achievement says of it. */
    rule: {
      named: 'A claim without a date, a figure or anything to open yet.',
      dated: 'A claim with its date. It has no figure and nothing to open yet.',
      measured: 'A claim with figures. There is nothing to open yet.',
      documented: 'A claim with something that you can open, by those who make it.',
      confirmed: 'A claim that somebody else confirms, in something that you can open.',
    },
  },

  /** How strong a proof is; `src/portfolio/strength.ts` computes it. */
  strength: {
    label: {
      unproven: 'no proof yet',
      named: 'named',
      dated: 'dated',
      measured: 'measured',
      documented: 'documented',
      confirmed: 'confirmed',
    },
    /** When a claim stands at a step. */
    rule: {
      unproven: 'A profile lists the skill, and no work on this site shows it yet.',
      named: 'Work on this site names it, without saying when that was.',
      dated: 'Work with a date names it: a project, an achievement or a role.',
      measured: 'An achievement with a figure names it: how much, how fast, from what to what.',
      documented: 'The work comes with something that you can open: code, a document, a talk.',
      confirmed: 'Somebody else says so too: a colleague, a client or a third party, in something that you can open.',
    },
    /** How an engineer gets there. */
    way: {
      unproven: 'Every skill begins here. Achievements begin one step up: their own page tells them.',
      named: 'Name the skill in the project, the achievement or the role that took it.',
      dated: 'Say when: a year is enough.',
      measured: 'Write down what was measured. The figures of a whole project do not measure each skill that it took.',
      documented: 'Link what can be opened, even if it is your own.',
      confirmed: 'Link what others wrote or said about it.',
    },
    intro:
      'Every skill and every achievement on this site carries a seal. It says how much of the claim you can check for yourself. It is worked out from what stands on these pages, and nobody can choose it.',
    steps: 'Six steps',
    stepsText: 'From the weakest to the strongest',
    nothing: 'nothing here yet',
    rules: 'How it is worked out',
    rulesText: [
      'A claim takes the strongest step whose sentence holds. It need not pass through those before.',
      'A skill is as strong as the strongest work that shows it. Every other proof stands below it, strongest first.',
      'A narrow skill shows the broader one that it is part of: work with a framework is work with its language.',
      'Work under a non-disclosure agreement keeps its date. Its figures and links are not shown, so they do not count.',
      'What somebody is learning is listed as that, and carries no seal.',
    ],
    limits: 'What a seal does not say',
    limitsText: [
      'It does not say how good somebody is, or how much a piece of work is worth. Excellent work often has to stay private.',
      'It does not say that a claim is true. It says what there is to check it by: open it, and judge for yourself.',
      'An open circle is no reproach. It says that the proof has not been written down here.',
    ],
  },

  skill: {
    kind: 'Skill',
    more: (count: number) => `${formatNumber(count, 'en')} more`,
    people: 'Who works with it',
    roles: 'Role profiles',
    rolesText: 'What a role takes. It is not about one person.',
    unproven: 'Without proof yet',
    unprovenText: 'Their profiles list the skill. No work here shows it yet.',
    /** `last` is `null` while it goes on. */
    used: (first: string, last: string | null) => {
      if (last === null) return `in use since ${first}`;
      return first === last ? `used in ${first}` : `used ${first}–${last}`;
    },
    moreProofs: (count: number, name: string) => `${formatNumber(count, 'en')} more on the page of ${name}`,
    together: 'Used together with',
    togetherText: 'In how many entries both stand',
    provenBy: (count: number) => (count === 0 ? 'without proof yet' : `shown in ${counted(count, 'entry')}`),
    partOf: 'Part of',
    parts: 'Includes',
    category: 'Category',
    alsoKnownAs: (names: string) => `Also known as ${names}`,
    learning: 'Learning it',
    website: 'Website',
  },

  /** The page of all skills. */
  skills: {
    lede: (proven: number, all: number) =>
      proven === all
        ? `${counted(all, 'skill')}, each with its proof.`
        : `${formatNumber(proven, 'en')} of ${counted(all, 'skill')} stand with proof. The others say that they have none yet.`,
    categories: 'Categories',
    matrix: 'Who can show what',
    matrixText: 'A seal says how strong the strongest proof is, the number how many proofs there are.',
    matrixCaption: (skills: number, people: number) =>
      `${counted(skills, 'skill')} and ${people === 1 ? '1 person' : `${formatNumber(people, 'en')} people`}: how strong the strongest proof is, and how many there are`,
    bestOf: (shown: number, all: number) =>
      `These are the ${formatNumber(shown, 'en')} best proven of ${counted(all, 'skill')}. All of them stand below.`,
    skill: 'Skill',
    category: 'Category',
    /** `strength` is the word of a seal. */
    strengthAndProofs: (strength: string, proofs: number) =>
      proofs === 0 ? strength : `${strength}, ${counted(proofs, 'proof')}`,
    /** `proof` says how strong it is and how much of it there is. */
    cell: (skill: string, engineer: string, proof: string) => `${skill}, ${engineer}: ${proof}`,
    isLearnt: 'learning',
    role: 'role',
    proven: (proven: number, all: number) => `${formatNumber(proven, 'en')} of ${formatNumber(all, 'en')} with proof`,
    more: (count: number) => `and ${formatNumber(count, 'en')} more`,
    learning: 'Being learnt',
    unproven: 'Without proof yet',
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
    skills: (count: number) => counted(count, 'skill'),
    provenSkills: (count: number) => counted(count, 'proven skill'),
    unprovenSkills: (count: number) => `${counted(count, 'skill')} without proof yet`,
  },

  /** Of the lists of achievements, projects, engineers and notes, and the ways to narrow them. */
  lists: {
    facets: 'Ways through this list',
    narrow: 'Narrow the list',
    facet: {
      year: 'Year',
      strength: 'Strength of proof',
      engineer: 'Engineer',
      organization: 'Organization',
      skill: 'Skill',
      location: 'Location',
      availability: 'Availability',
    },
    moreChoices: (count: number) => `${formatNumber(count, 'en')} more`,
    all: { engineer: 'All engineers', organization: 'All organizations', skill: 'All skills' },
    whole: {
      achievements: (count: number) => `All ${counted(count, 'achievement')}`,
      projects: (count: number) => `All ${counted(count, 'project')}`,
      engineers: (count: number) => `All ${counted(count, 'engineer')}`,
    },
    year: {
      achievements: (year: string) => `Achievements of ${year}`,
      projects: (year: string) => `Projects of ${year}`,
    },
    ongoing: { achievements: 'Ongoing achievements', projects: 'Ongoing projects' },
    undated: { achievements: 'Undated achievements', projects: 'Undated projects' },
    undatedText: 'Their sources give no date, and none is guessed.',
    continued: 'continued',
    strength: {
      achievements: (strength: string) => `${capitalized(strength)} achievements`,
      projects: (strength: string) => `${capitalized(strength)} projects`,
    },
    rule: {
      named: 'Claims without a date, a figure or anything to open.',
      dated: 'Claims with a date, and neither a figure nor anything to open yet.',
      measured: 'Claims with a figure, and nothing to open yet.',
      documented: 'Claims with something that you can open.',
      confirmed: 'Claims with something that you can open, in which somebody else says so too.',
    },
    location: (place: string) => `Engineers in ${place}`,
    availability: {
      open: 'Available engineers',
      limited: 'Engineers with limited availability',
      closed: 'Engineers who are not available',
    },
    /** Of a page that is one of several of a list. */
    part: (title: string, page: number) => `${title}, page ${formatNumber(page, 'en')}`,
    partOf: (page: number) => `Page ${formatNumber(page, 'en')}`,
    description: (title: string, site: string) => `${title} at ${site}, each with its proof.`,
  },

  /** The form that narrows and sorts a list; it needs a script. */
  explorer: {
    /** The name of the field that looks for a choice. */
    find: {
      skill: 'Find a skill',
      engineer: 'Find an engineer',
      organization: 'Find an organization',
      year: 'Find a year',
      strength: 'Find a proof',
      location: 'Find a location',
      availability: 'Find an availability',
    },
    order: 'Order',
    newest: 'Newest first',
    largest: (measure: string) => `By ${measure}, largest first`,
    smallest: (measure: string) => `By ${measure}, smallest first`,
    remove: 'Remove',
    clear: 'Clear all',
    results: 'Results',
    found: {
      achievements: (found: string, all: string) => `${found} of ${all} achievements`,
      projects: (found: string, all: string) => `${found} of ${all} projects`,
      engineers: (found: string, all: string) => `${found} of ${all} engineers`,
    },
    nothing: 'Nothing has all of this. Take one of the choices back.',
    more: 'Show 50 more',
    failed: 'What narrows the list could not be loaded. The list below is whole.',
    retry: 'Try again',
  },

  /** The way through a list of several pages. */
  pager: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    status: (page: number, pages: number) => `Page ${formatNumber(page, 'en')} of ${formatNumber(pages, 'en')}`,
  },

  redirect: {
    title: 'This page has moved',
    go: 'Go to its present address',
  },

  notFound: {
    title: 'Page not found',
    text: 'Nothing is at this address. The page may have moved, or a letter may be wrong.',
    home: 'Go to the home page',
    kind: 'Error 404',
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

/** A number stays on the line of what it counts. */
function keepNumbers(text: string): string {
  return text.replace(/(\d) /g, '$1\u00a0');
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
