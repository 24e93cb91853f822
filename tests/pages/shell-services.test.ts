import { expect, test } from 'vitest';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const STATS = 'https://stats.example.org';

function siteWith(lines: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const site = `${MINIMAL_FILES['site.yml']}\n${lines.join('\n')}\n`;
  return temporaryFolder({ ...MINIMAL_FILES, ...files, 'site.yml': site });
}

const FORM = ['form:', '  action: https://forms.example.org/f/3f2a'];

/** Paths of the pages that show the contact form. */
function pagesWithForm(folder: string): readonly string[] {
  return readSite(folder)
    .pages.filter(({ kind, view }) => kind !== 'redirect' && view.frame.hasForm)
    .map(({ url }) => url);
}

test('the contact form stands on the home page, or on the page that asks for it', () => {
  expect(pagesWithForm(siteWith([]))).toEqual([]);
  expect(pagesWithForm(siteWith(FORM))).toEqual(['/']);
  const page = { 'pages/write.md': '---\ntitle: Write\nform: true\n---\n\nHello' };
  expect(pagesWithForm(siteWith(FORM, page))).toEqual(['/write/']);
  expect(pagesWithForm(siteWith([], page))).toEqual([]);
});

test('a form says whom it sends to, and a mailbox makes a link of it', () => {
  expect(readSite(siteWith(FORM)).shell.form).toMatchObject({
    action: 'https://forms.example.org/f/3f2a',
    mailbox: null,
    heading: 'Write to us',
    target: 'Your message is sent to forms.example.org.',
  });
  expect(readSite(siteWith(['form:', '  action: mailto:team@team.example'])).shell.form).toMatchObject({
    mailbox: { label: 'team@team.example', href: 'mailto:team@team.example' },
    target: null,
  });
});

test('visits are counted only where every host of it is allowed', () => {
  const folder = siteWith(['analytics:', '  provider: plausible', '  site: team.example', `  host: ${STATS}`]);
  expect(readSite(folder).shell.analytics).toBe(null);
  expect(readSite(folder, { allowedHosts: [`${STATS}:8443`] }).shell.analytics).toBe(null);
  expect(readSite(folder, { allowedHosts: [STATS] }).shell.analytics).toEqual({
    src: `${STATS}/js/script.js`,
    attributes: [{ name: 'data-domain', value: 'team.example' }],
  });
});

test('each code stands under the name that its service looks for', () => {
  expect(readSite(siteWith(['verification:', '  pinterest: 5e4d3c2b', '  bing: 0A1B2C3D'])).shell.verification).toEqual(
    [
      { name: 'msvalidate.01', code: '0A1B2C3D' },
      { name: 'p:domain_verify', code: '5e4d3c2b' },
    ],
  );
});

test('the browser’s own bars have the colour of the paper, in light and in dark, also where a site chooses it', () => {
  const paperOf = (theme: string): unknown => {
    const files = {
      'site.yml': `title: T\nurl: https://t.example\n${theme}`,
      'engineers/bo.md': '---\nname: Bo\n---\n',
    };
    return readSite(temporaryFolder(files)).shell.paper;
  };
  expect(paperOf('')).toEqual({ light: '#fcfbf7', dark: '#151410' });
  expect(paperOf("theme: { light: { paper: '#ffffff' } }\n")).toEqual({ light: '#ffffff', dark: '#151410' });
});
