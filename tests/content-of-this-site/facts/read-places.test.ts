import { describe, expect, it } from 'vitest';
import { top } from './fact.ts';
import { containsWords, missingFacts } from './missing-facts.ts';
import { readPlaces } from './read-places.ts';

const html = `<nav><h2>Menu</h2>Elsewhere</nav><main><h1>Ada</h1><dl><dt>Period</dt><dd>2023</dd></dl>builds
  <section><h2>Figures</h2><dl><dt>Uptime</dt><dd><span>99.9%</span></dd></dl><h3>Since when</h3><p>Long &amp; well.</p></section>
  <p>More</p><pre><i>rate</i><b>(1)</b></pre><h2>Figures</h2>again</main>`;

describe('the places of a page', () => {
  it('are its headings with all below them, and its labels with what stands beside them', () => {
    expect(Object.fromEntries(readPlaces(html))).toEqual({
      '': 'Ada Period 2023 builds Figures Uptime 99.9% Since when Long & well. More rate(1) Figures again',
      [top]: 'Ada Period 2023 builds More rate(1)',
      Period: '2023',
      Figures: 'Uptime 99.9% Since when Long & well. again',
      Uptime: '99.9%',
      'Since when': 'Long & well.',
    });
  });
});

describe('a missing fact', () => {
  const site = new Map([['ada/', readPlaces(html)]]);

  it('is told with its page, its place and its words', () => {
    const facts = [
      { page: 'ada/', under: 'Figures', says: 'Uptime 99.9%' },
      { page: 'ada/', under: 'Since when', says: 'Uptime 99.9%' },
      { page: 'ada/', under: 'Contact', says: 'ada@example.org' },
      { page: 'bob/', under: top, says: 'Bob' },
    ];
    expect(missingFacts(site, facts)).toEqual([
      '/ada/ › Since when does not say: Uptime 99.9%',
      '/ada/ has no “Contact”, which should say: ada@example.org',
      '/bob/ is no page, but should say: Bob',
    ]);
  });

  it.each([
    ['Google Cloud', 'Go', false],
    ['Google, Go', 'Go', true],
    ['up 99.9%', '9.9%', false],
    ['130,000 connections', '30,000 connections', false],
    ['50+ data types', '50+', true],
  ])('in “%s” is “%s”: only whole words count', (text, words, found) => {
    expect(containsWords(text, words)).toBe(found);
  });
});
