import { expect, test } from 'vitest';
import { flattenNavigation } from '../../src/pages/navigation.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite, viewAt } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full', { base: '/guild/' });

function siteWith(...lines: readonly string[]) {
  const files = {
    ...MINIMAL_FILES,
    'engineers/bo.md': '---\nname: Bo\n---\n',
    'organizations.yml': 'Northwind: {}\n',
    'projects/ledger.md': '---\ntitle: Ledger\nengineers: [bo]\norganization: Northwind\n---\n',
    'site.yml': `${MINIMAL_FILES['site.yml']}\n${lines.join('\n')}\n`,
  };
  return readSite(temporaryFolder(files)).shell;
}

const labels = (links: readonly { readonly label: string }[]): readonly string[] => links.map(({ label }) => label);

test('a site that gives no navigation has the lists that there are', () => {
  expect(labels(siteWith().navigation)).toEqual(['Engineers', 'Projects']);
});

test('a given navigation is whole: its own words in its own order, and nothing besides', () => {
  expect(labels(full.shell.navigation)).toEqual(['People', 'Projects', 'Achievements', 'Skills', 'Notes', 'More']);
  const shell = siteWith('navigation:', '  - { label: Work, url: /projects/ }', '  - { label: Home, url: / }');
  expect(labels(shell.navigation)).toEqual(['Work', 'Home']);
});

test('links that open below others are resolved, and go on from the page that nothing leads to', () => {
  expect(full.shell.navigation.at(-1)).toEqual({
    label: 'More',
    href: null,
    items: [
      { label: 'About us', href: '/guild/who-we-are/' },
      { label: 'Telemetry', href: '/guild/telemetry/' },
      { label: 'Our code', href: 'https://code.guild.example/' },
    ],
  });
  expect(viewAt(full, 'not-found', '/404.html').elsewhere).toEqual(flattenNavigation(full.shell.navigation));
});

test('the foot of the page leads to organizations, unless the site leads there itself', () => {
  expect(labels(siteWith().further)).toEqual(['Organizations']);
  expect(labels(siteWith('navigation:', '  - { label: Clients, url: /organizations/ }').further)).toEqual([]);
  expect(labels(siteWith('footer:', '  links: [{ label: Clients, url: /organizations/ }]').further)).toEqual([]);
});
