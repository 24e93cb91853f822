import { counted } from './en-figures.ts';
import { formatNumber } from './format-number.ts';

/** An engineer’s page. */
export const enEngineer = {
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
  alumni: 'Former member',
  alumniHeading: 'Former members',
  role: 'Role profile',
  roles: 'Role profiles',
  roleText: 'This describes a role, in the words of whoever holds it. It is not about one person.',
  /** Of a role profile, where it stands among people. */
  roleNamed: (name: string) => `${name} (role profile)`,
  noContact: 'No public contact.',
};

/** The drawing of an engineer's years. */
export const enTimeline = {
  heading: 'Timeline',
  role: 'Role',
  /** Where a drawing of all would be too large to be read. */
  strongest: (shown: number, all: number) => `The ${formatNumber(shown, 'en')} strongest of ${counted(all, 'entry')}`,
  undated: (count: number) => `Without ${counted(count, 'entry')} that ${count === 1 ? 'has' : 'have'} no date`,
};
