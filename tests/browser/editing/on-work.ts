import type { EditingStep } from './editing-step.ts';
import { CLAIM, claim, PROFILE, PROJECT } from './entries.ts';

/** Achievements and projects come, move, go and are drafts. */
export const onWork: readonly EditingStep[] = [
  {
    does: 'adds an achievement',
    at: 'engineers/mara-vale/',
    edit: ({ write }) => write(CLAIM, claim),
    shows: 'Lit the first light',
  },
  {
    does: 'edits the achievement on its own page',
    isExtra: true,
    at: 'achievements/first-light/',
    edit: ({ replace }) => replace(CLAIM, 'It has been on since.', 'Nobody has put it out.'),
    shows: 'Nobody has put it out.',
    hides: 'It has been on since.',
  },
  {
    does: 'renames the achievement, whose earlier address leads to it',
    at: 'achievements/first-light/',
    edit: ({ rename }) => rename(CLAIM, 'content/achievements/second-light.md'),
    has: 'link[rel="canonical"][href$="/achievements/second-light/"]',
  },
  {
    does: 'gives the project an address of its own',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROJECT, 'start:', 'permalink: /radio/\nstart:'),
    has: 'a[href="/radio/"]',
  },
  {
    does: 'gives the achievement a date that does not exist',
    isExtra: true,
    at: 'achievements/second-light/',
    edit: ({ replace }) => replace('content/achievements/second-light.md', '2021-04', '2021-02-30'),
    reports: ['error[bad-date]', 'content/achievements/second-light.md:4:7'],
  },
  {
    does: 'corrects the date',
    isExtra: true,
    at: 'achievements/second-light/',
    edit: ({ replace }) => replace('content/achievements/second-light.md', '2021-02-30', '2019-02-28'),
    shows: '2019',
  },
  {
    does: 'gives a figure two shapes',
    isExtra: true,
    at: 'achievements/second-light/',
    edit: ({ replace }) =>
      replace(
        'content/achievements/second-light.md',
        'skills:',
        'metrics: [{ label: Ships led home, value: 40, change: 3 }]\nskills:',
      ),
    reports: ['error[bad-metric]', 'content/achievements/second-light.md:5:'],
  },
  {
    does: 'gives it one',
    isExtra: true,
    at: 'achievements/second-light/',
    edit: ({ replace }) => replace('content/achievements/second-light.md', ', change: 3', ', unit: ship'),
    shows: 'Ships led home',
  },
  {
    does: 'deletes the achievement',
    at: 'achievements/second-light/',
    edit: ({ remove }) => remove('content/achievements/second-light.md'),
    shows: 'Page not found',
    hides: 'Lit the first light',
  },
  {
    does: 'adds it again as a draft',
    at: 'achievements/first-light/',
    edit: ({ write }) => write(CLAIM, claim.replace('date:', 'draft: true\ndate:')),
    shows: 'This page is a draft.',
    hides: 'Page not found',
  },
  {
    does: 'finishes the draft',
    at: 'achievements/first-light/',
    edit: ({ replace }) => replace(CLAIM, 'draft: true\n', ''),
    hides: 'This page is a draft.',
  },
  {
    does: 'lets a project end before it starts',
    isExtra: true,
    at: 'radio/',
    edit: ({ replace }) => replace(PROJECT, 'end: 2022', 'end: 2002'),
    reports: ['error[bad-period]', 'content/projects/harbour-radio.md:'],
  },
  {
    does: 'says that it goes on',
    isExtra: true,
    at: 'radio/',
    edit: ({ replace }) => replace(PROJECT, 'end: 2002', 'end: present'),
    hides: '2022',
  },
  {
    does: 'names an organization that is not listed',
    isExtra: true,
    at: 'radio/',
    edit: ({ replace }) => replace(PROJECT, 'Contoso', 'Harbour Board'),
    reports: ['error[unknown-organization]', 'content/projects/harbour-radio.md:4:'],
  },
  {
    does: 'lists the organization',
    isExtra: true,
    at: 'radio/',
    edit: ({ replace }) => replace('content/organizations.yml', 'Fabrikam:', 'Harbour Board:\nFabrikam:'),
    shows: 'Harbour Board',
  },
  {
    does: 'moves all achievements away, to which others link',
    at: 'engineers/mara-vale/',
    edit: ({ rename }) => rename('content/achievements', 'achievements-elsewhere'),
    reports: ['error[dead-link]', 'content/projects/telemetry-mesh.md:'],
  },
  {
    does: 'brings them back',
    at: 'engineers/mara-vale/',
    edit: ({ rename }) => rename('achievements-elsewhere', 'content/achievements'),
  },
  {
    does: 'gives the project to the achievement',
    at: 'radio/',
    edit: ({ replace }) => replace(CLAIM, 'engineers: [mara-vale]', 'project: harbour-radio'),
    shows: 'Lit the first light',
  },
  {
    does: 'deletes the engineer, whom the project still names',
    at: 'radio/',
    edit: ({ rename }) => rename(PROFILE, 'content/engineers/mara-vance.md'),
    reports: ['error[unknown-engineer]', 'content/projects/harbour-radio.md:3:', 'did you mean "mara-vance"?'],
  },
  {
    does: 'follows in the project',
    at: 'radio/',
    edit: ({ replace }) => replace(PROJECT, '[mara-vale]', '[mara-vance]'),
    has: 'a[href="/engineers/mara-vance/"]',
  },
];
