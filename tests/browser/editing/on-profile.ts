import type { EditingStep } from './editing-step.ts';
import { PROFILE, PROJECT, profile, project } from './entries.ts';

/** Somebody is added, mistyped, corrected, and saved in all the ways that editors save. */
export const onProfile: readonly EditingStep[] = [
  {
    does: 'adds an engineer',
    at: 'engineers/mara-vale/',
    edit: ({ write }) => write(PROFILE, profile),
    shows: 'Engineer of quiet systems',
    hides: 'Page not found',
  },
  {
    does: 'edits the headline',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'quiet systems', 'louder systems'),
    shows: 'Engineer of louder systems',
    hides: 'Engineer of quiet systems',
  },
  {
    does: 'mistypes a key',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'headline:', 'hedline:'),
    reports: ['error[unknown-key]', 'content/engineers/mara-vale.md:3:1', 'did you mean "headline"?', '1 error'],
  },
  {
    does: 'makes a second mistake',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, '- Rust', '- Rustt'),
    reports: ['error[unknown-key]', 'error[unknown-skill]', 'content/engineers/mara-vale.md:5:5', '2 errors'],
  },
  {
    does: 'corrects the first of the two',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'hedline:', 'headline:'),
    reports: ['error[unknown-skill]', 'did you mean "Rust"?', '1 error'],
  },
  {
    does: 'corrects the second',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, '- Rustt', '- Rust\n  - Kafka'),
    has: 'a[href="/skills/kafka/"]',
  },
  {
    does: 'breaks something and takes it back',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'name: Mara Vale', 'name: [Mara Vale]'),
    reports: ['error[wrong-type]', 'content/engineers/mara-vale.md:2:7'],
  },
  {
    does: 'so that all is as it was',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'name: [Mara Vale]', 'name: Mara Vale'),
  },
  {
    does: 'writes a paragraph',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'lights on.', 'lights on.\n\nShe counts **{{ ships }}** at night.'),
    shows: 'She counts {{ ships }} at night.',
  },
  {
    does: 'writes a table',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'at night.', 'at night.\n\n| Light | Colour |\n|---|---|\n| North | red |'),
    has: '.prose table',
  },
  {
    does: 'links to an entry that is not there',
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, 'She counts', '[The radio](../projects/harbour-radio.md): she counts'),
    reports: ['error[dead-link]', 'content/engineers/mara-vale.md:'],
  },
  {
    does: 'adds that entry',
    at: 'engineers/mara-vale/',
    edit: ({ write }) => write(PROJECT, project),
    has: `a[href="/projects/harbour-radio/"]:text-is("The radio")`,
  },
  {
    does: 'leaves the profile empty',
    at: 'engineers/mara-vale/',
    edit: ({ copy, write }) => {
      copy(PROFILE, 'content/.mara-vale.backup');
      write(PROFILE, '');
    },
    reports: ['error[missing-front-matter]', 'content/engineers/mara-vale.md:1:1'],
  },
  {
    does: 'brings it back by a rename, as careful editors save',
    at: 'engineers/mara-vale/',
    edit: ({ rename }) => rename('content/.mara-vale.backup', PROFILE),
  },
  {
    does: 'saves with an editor that empties the file first',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ write }) => {
      write(PROFILE, '');
      write(PROFILE, profile);
    },
    shows: 'Engineer of quiet systems',
    hides: 'she counts',
  },
  {
    does: 'forgets to close the front matter',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, '  - Rust\n---\n', '  - Rust\n'),
    reports: ['error[unclosed-front-matter]', 'content/engineers/mara-vale.md:'],
  },
  {
    does: 'closes it',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, '  - Rust\n', '  - Rust\nlocation: Porto\n---\n'),
    shows: 'Porto',
  },
  {
    does: 'names a portrait that is not there',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) =>
      replace(PROFILE, 'headline:', 'portrait: { src: ../media/mara.png, alt: Mara by the sea }\nheadline:'),
    reports: ['error[dead-picture]', 'content/engineers/mara-vale.md:3:'],
  },
  {
    does: 'adds the picture',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ copy }) => copy('content/media/mesh-before.png', 'content/media/mara.png'),
    has: 'img[alt="Mara by the sea"]',
  },
  {
    does: 'overwrites the picture with a text',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ write }) => write('content/media/mara.png', 'no picture'),
    reports: ['error[bad-picture]', 'mara.png'],
  },
  {
    does: 'takes another picture',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ copy }) => copy('content/media/mesh after (2024).png', 'content/media/mara.png'),
  },
  {
    does: 'calls the skill by a name that is not listed',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace(PROFILE, '- Rust', '- Rust\n  - Lighthouse Keeping'),
    reports: ['error[unknown-skill]', 'content/engineers/mara-vale.md:7:5'],
  },
  {
    does: 'lists it',
    isExtra: true,
    at: 'engineers/mara-vale/',
    edit: ({ replace }) => replace('content/skills.yml', 'C:\n', 'Lighthouse Keeping:\n  category: Practices\nC:\n'),
    has: 'a[href="/skills/#skill-lighthouse-keeping"]',
  },
];
