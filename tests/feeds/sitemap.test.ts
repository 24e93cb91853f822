import { expect, test } from 'vitest';
import { robots } from '../../src/feeds/robots.ts';
import { sitemap } from '../../src/feeds/sitemap.ts';
import { xmlDocument } from '../../src/feeds/xml.ts';
import { packPage } from '../../src/site/pack-page.ts';
import { readSite } from '../harness/read-site.ts';

test('a sitemap leaves out the page for missing addresses, redirects and drafts', () => {
  const { pages } = readSite('tests/fixtures/full', { drafts: true });
  const xml = sitemap(pages.flatMap((page) => packPage(page).listed ?? []));
  const hidden = pages.filter(({ view }) => view.frame.hidden);
  expect(hidden.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['engineer', 'not-found', 'redirect']));
  expect(xml.match(/<loc>/g)).toHaveLength(pages.length - hidden.length);
});

test('XML holds any text safely', () => {
  const xml = xmlDocument({ name: 'a', attributes: { b: '"<&>' }, content: 'x < y & \u0000z 😀' });
  expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;">x &lt; y &amp; z 😀</a>\n');
});

test('robots.txt names the sitemap when there is one', () => {
  expect(robots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
});
