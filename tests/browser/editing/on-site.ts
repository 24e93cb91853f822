import type { EditingStep } from './editing-step.ts';

/** Pages, the site itself, and the whole content folder. */
export const onSite: readonly EditingStep[] = [
  {
    does: 'adds a page',
    isExtra: true,
    at: 'faq/',
    edit: ({ write }) => write('content/pages/faq.md', '---\ntitle: Questions\n---\n\nWho pays for the oil?\n'),
    shows: 'Who pays for the oil?',
    hides: 'Page not found',
  },
  {
    does: 'puts a heading of the wrong level on it',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('content/pages/faq.md', 'Who pays', '# Money\n\nWho pays'),
    reports: ['error[heading-level]', 'content/pages/faq.md:5:'],
  },
  {
    does: 'corrects the level',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('content/pages/faq.md', '# Money', '## Money'),
    has: '.prose h2#money',
  },
  {
    does: 'moves the page to an address that is taken',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('content/pages/faq.md', '---\n\n', 'permalink: /engineers/\n---\n\n'),
    reports: ['error[duplicate-address]', 'faq.md'],
  },
  {
    does: 'deletes the page',
    isExtra: true,
    at: 'faq/',
    edit: ({ remove }) => remove('content/pages/faq.md'),
    shows: 'Page not found',
    hides: 'Who pays for the oil?',
  },
  {
    does: 'renames the site',
    at: 'proof/',
    edit: ({ replace }) => {
      replace('content/site.yml', 'title: The Lighthouse Guild', 'title: The Harbour Guild');
      replace('content/site.yml', '© 2026 The Lighthouse Guild', '© 2026 The Harbour Guild');
    },
    shows: 'The Harbour Guild',
    hides: 'The Lighthouse Guild',
  },
  {
    does: 'deletes what describes the site',
    isExtra: true,
    at: 'proof/',
    edit: ({ rename }) => rename('content/site.yml', 'site-elsewhere.yml'),
    reports: ['error[missing-site]', 'content/site.yml'],
  },
  {
    does: 'brings it back',
    isExtra: true,
    at: 'proof/',
    edit: ({ rename }) => rename('site-elsewhere.yml', 'content/site.yml'),
  },
  {
    does: 'moves the whole content away',
    at: 'proof/',
    edit: ({ rename }) => rename('content', 'content-elsewhere'),
    reports: ['error[unreadable]', 'content does not exist'],
  },
  {
    does: 'brings all of it back',
    at: 'proof/',
    edit: ({ rename }) => rename('content-elsewhere', 'content'),
  },
];
