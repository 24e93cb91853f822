import { expect, test } from 'vitest';
import { linkIcon } from '../../src/icons/link-icon.ts';

test.each([
  ['mailto:ada@example.org', 'mail'],
  ['https://github.com/ada', 'github'],
  ['https://www.linkedin.com/in/ada', 'linkedin'],
  ['https://br.linkedin.com/in/ada', 'linkedin'],
  ['HTTPS://GitHub.com/ada', 'github'],
  ['https://cal.com/ada', 'calendar'],
  ['https://codeberg.org/ada', 'code'],
  ['https://code.ada.example/', 'code'],
  ['https://ada.example/code.html', 'web'],
  ['https://ada.example/', 'web'],
  ['https://notgithub.com/ada', 'web'],
  ['https://example.org/github.com', 'web'],
  ['/portfolio/papers/queues.pdf', 'download'],
])('%s gets the icon "%s"', (href, icon) => {
  expect(linkIcon(href)).toBe(icon);
});

test.each(['/projects/x/', '/papers/queues.pdf/notes/', '#contact', 'tel:+353911', '/projects/x/#a.pdf'])(
  '%s gets none',
  (href) => {
    expect(linkIcon(href)).toBeNull();
  },
);
