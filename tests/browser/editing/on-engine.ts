import type { EditingStep } from './editing-step.ts';

/** Styles, layouts and scripts are broken and mended. */
const onParts: readonly EditingStep[] = [
  {
    does: 'breaks the style sheet',
    at: 'who-we-are/',
    edit: ({ replace }) => replace('styles/site.scss', '@layer base {', '$colour: $nothing;\n@layer base {'),
    reports: ['error[sass]', 'styles/site.scss:6:'],
  },
  {
    does: 'mends it',
    at: 'who-we-are/',
    edit: ({ replace }) => replace('styles/site.scss', '$colour: $nothing;\n', ''),
  },
  {
    does: 'breaks a layout',
    at: 'faq/',
    edit: ({ replace }) => replace('layouts/pages/not-found.njk', '{% endcall %}', '{% endcal %}'),
    reports: ['error[broken-layout]', 'layouts/pages/not-found.njk'],
  },
  {
    does: 'lets it read what its view does not have',
    at: 'faq/',
    edit: ({ replace }) =>
      replace('layouts/pages/not-found.njk', '{% endcal %}', '{% endcall %}\n<p>{{ view.nonsense }}</p>'),
    reports: ['error[broken-layout]', 'view.nonsense'],
  },
  {
    does: 'mends the layout',
    at: 'faq/',
    edit: ({ replace }) => replace('layouts/pages/not-found.njk', '{{ view.nonsense }}', 'Try the harbour.'),
    shows: 'Try the harbour.',
  },
];

/** An engine that is edited is loaded anew, which takes seconds. */
const onSources: readonly EditingStep[] = [
  {
    does: 'changes a word of the interface in the engine',
    at: 'faq/',
    edit: ({ replace }) => replace('src/i18n/messages/en.ts', "'Page not found'", "'No such page'"),
    shows: 'No such page',
    hides: 'Page not found',
  },
  {
    does: 'breaks the engine so that it cannot be loaded',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('src/i18n/messages/en.ts', "'No such page'", "'No such page''"),
    reports: ['error[broken-engine]', 'src/i18n/messages/en.ts:', 'SyntaxError'],
  },
];

/** The way on from there, on which the engine can be loaded and does not work, and a script of the pages is broken too. */
const furtherBroken: readonly EditingStep[] = [
  {
    does: 'mends that, and breaks what it does',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => {
      replace('src/feeds/robots.ts', '{\n', "{\n  throw new Error('no such luck');\n");
      replace('src/i18n/messages/en.ts', "'No such page''", "'Nothing here'");
    },
    reports: ['error[broken-engine]', 'no such luck', 'src/feeds/robots.ts:'],
  },
  {
    does: 'mends that too',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('src/feeds/robots.ts', "  throw new Error('no such luck');\n", ''),
    shows: 'Nothing here',
    hides: 'No such page',
  },
  {
    does: 'breaks a script of the pages',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('src/browser/theme.ts', 'const KEY', 'const = 1;\nconst KEY'),
    reports: ['error[script]', 'src/browser/theme.ts'],
  },
  {
    does: 'mends the script',
    isExtra: true,
    at: 'faq/',
    edit: ({ replace }) => replace('src/browser/theme.ts', 'const = 1;\n', ''),
  },
];

/** Styles, layouts, scripts and the sources of the engine are broken and mended. */
export const onEngine: readonly EditingStep[] = [...onParts, ...onSources, ...furtherBroken];
