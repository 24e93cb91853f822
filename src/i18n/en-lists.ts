import { counted } from './en-figures.ts';
import { formatNumber } from './format-number.ts';

/** Of the lists of achievements, projects, engineers and notes, and the ways to narrow them. */
export const enLists = {
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
  all: {
    engineer: 'All engineers',
    organization: 'All organizations',
    skill: 'All skills',
    location: 'All locations',
  },
  /** The title of a complete list: what it lists, and whose that is. */
  of: (list: string, name: string) => `${list}: ${name}`,
  whole: {
    achievements: (count: number) => `All ${counted(count, 'achievement')}`,
    projects: (count: number) => `All ${counted(count, 'project')}`,
    engineers: (count: number) => `All ${counted(count, 'engineer')}`,
    skills: (count: number) => `All ${counted(count, 'skill')} with every proof`,
    notes: (count: number) => `All ${counted(count, 'note')}`,
    people: (count: number) => `All ${count === 1 ? '1 person' : `${formatNumber(count, 'en')} people`}`,
  },
  year: {
    achievements: (year: string) => `Achievements of ${year}`,
    projects: (year: string) => `Projects of ${year}`,
  },
  ongoing: { achievements: 'Ongoing achievements', projects: 'Ongoing projects' },
  undated: { achievements: 'Undated achievements', projects: 'Undated projects' },
  /** `parts` says how many there are of each strength. */
  claims: (count: number, parts: string) => `${counted(count, 'claim')}: ${parts}.`,
  undatedText: 'Their sources give no date, and none is guessed.',
  continued: 'continued',
  strength: {
    achievements: (strength: string) => `${capitalized(strength)} achievements`,
    projects: (strength: string) => `${capitalized(strength)} projects`,
  },
  rule: {
    named: 'Claims without a date, a figure or anything to open.',
    dated: 'Claims with a date, and neither a figure nor anything to open yet.',
    quantified: 'Claims with a figure, and nothing to open yet.',
    documented: 'Claims with something that you can open.',
    confirmed: 'Claims with something that you can open, in which somebody else says so too.',
  },
  location: (place: string) => `Engineers in ${place}`,
  availability: {
    open: 'Available engineers',
    limited: 'Engineers with limited availability',
    closed: 'Engineers who are not available',
  },
  description: (title: string, site: string) => `${title} at ${site}, each with its proof.`,
};

/** The form that narrows and sorts a list; it needs a script. */
export const enExplorer = {
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
};

/** The way through a list of several pages. */
export const enPager = {
  label: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  page: (page: number) => `Page ${formatNumber(page, 'en')}`,
  status: (page: number, pages: number) => `Page ${formatNumber(page, 'en')} of ${formatNumber(pages, 'en')}`,
};

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
