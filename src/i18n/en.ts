import { counted, enMetric } from './en-figures.ts';
import { enExplorer, enLists, enPager } from './en-lists.ts';
import { enEngineer, enTimeline } from './en-people.ts';
import { enSkill, enSkills } from './en-skills.ts';
import { enEvidence, enStrength } from './en-strength.ts';
import { enAchievement, enNote, enOrganization, enPeriod, enProject } from './en-work.ts';
import { formatNumber } from './format-number.ts';

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
    /** Of a page that is one of several of a list. */
    part: (title: string, page: number) => `${title}, page ${formatNumber(page, 'en')}`,
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
    selectedAchievements: 'More claims',
    selectedProjects: 'Newest work',
    /** Beside the strongest claim: what stands in its margin. */
    lead: {
      who: 'Who',
      where: 'Where',
      when: 'When',
      skills: 'With',
      proof: 'Proof',
      /** Where there is no evidence. */
      ownWord: 'in their own words, nothing to open yet',
    },
  },

  engineer: enEngineer,

  timeline: enTimeline,

  project: enProject,

  achievement: enAchievement,

  evidence: enEvidence,
  strength: enStrength,

  skill: enSkill,
  skills: enSkills,

  organization: enOrganization,

  note: enNote,

  period: enPeriod,

  /** How many of something there are. */
  count: {
    engineers: (count: number) => counted(count, 'engineer'),
    projects: (count: number) => counted(count, 'project'),
    achievements: (count: number) => counted(count, 'achievement'),
    proofs: (count: number) => counted(count, 'proof'),
    skills: (count: number) => counted(count, 'skill'),
    provenSkills: (count: number) => counted(count, 'proven skill'),
    unprovenSkills: (count: number) => `${counted(count, 'skill')} without proof yet`,
    more: (count: number) => `${formatNumber(count, 'en')} more`,
  },

  lists: enLists,
  explorer: enExplorer,
  pager: enPager,

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

/** A number stays on the line of what it counts. */
function keepNumbers(text: string): string {
  return text.replace(/(\d) /g, '$1\u00a0');
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
