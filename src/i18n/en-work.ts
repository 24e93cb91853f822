import { formatNumber } from './format-number.ts';

/** A project’s page. */
export const enProject = {
  kind: 'Project',
  people: 'People',
  organization: 'Organization',
  period: 'Period',
  skills: 'Skills',
  evidence: 'Evidence',
  achievements: 'Achievements of this project',
  partsWithFigures: (count: number) =>
    count === 1
      ? 'One of its achievements has figures.'
      : `${formatNumber(count, 'en')} of its achievements have figures.`,
  neighbours: 'More projects',
  previous: 'Previous project',
  next: 'Next project',
  nda: 'Under NDA',
  ndaText: 'Under a non-disclosure agreement: organization, figures and links are left out.',
};

/** An achievement’s page. */
export const enAchievement = {
  kind: 'Achievement',
  lesson: 'Lesson',
  partOf: 'Part of',
  siblings: 'More of this project',
  neighbours: 'More achievements',
  previous: 'Previous achievement',
  next: 'Next achievement',
};

/** An organization’s page. */
export const enOrganization = {
  kind: 'Organization',
};

/** Articles and talks. */
export const enNote = {
  kind: 'Note',
  date: 'Date',
  publishedAt: (place: string) => `Published at ${place}`,
  comingSoon: 'Coming soon',
};

/** Dates of entries. */
export const enPeriod = {
  since: (date: string) => `since ${date}`,
  ongoing: 'Ongoing',
  undated: 'Undated',
};
