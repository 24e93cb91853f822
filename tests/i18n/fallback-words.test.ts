import { expect, test } from 'vitest';
import { compileMessages } from '../../src/i18n/compile-messages.ts';
import { markWords, plainWords, writeMarkedHtml, writeMarkedWords } from '../../src/i18n/fallback-words.ts';
import { markedWordsFor, messagesFor, wordsFor } from '../../src/i18n/words.ts';

const show = (text: string): string => writeMarkedWords(text, (words) => `[${words}]`);

const messages = {
  terms: { skill: 'skill', skills: 'skills' },
  heading: 'Proven {_skills}',
  proofs: '{count, plural, one {# proof} other {# proofs}} of {name}',
  between: ', ',
  own: '{count, plural, one {# preuve} other {# preuves}}',
  ofTerm: '{_Skill}: {name}',
  metric: { symbols: { second: 's' } },
} as const;

test('of a language that lacks words those of another one are marked, and no value, number, sign or own word', () => {
  const own = { skills: 'compétences', own: messages.own };
  const words = compileMessages(messages, 'en', own, 'fr', true);
  expect(show(words.heading)).toBe('[Proven] compétences');
  expect(show(words.proofs({ count: 2, name: 'Go' }))).toBe('2 [proofs of] Go');
  expect(words.between).toBe(', ');
  expect(words.own({ count: 2 })).toBe('2 preuves');
  expect(show(words.ofTerm({ name: 'Go' }))).toBe('[Skill]: Go');
  expect(words.metric.symbols.second).toBe('s');
});

test('a language that the interface speaks, and one whose words are all there, has none that are marked', () => {
  for (const locale of ['en', 'es', 'pt', 'de-AT', 'ar']) expect(markedWordsFor(locale)).toBe(wordsFor(locale));
  const all = Object.fromEntries(messagesFor('fr'));
  expect(JSON.stringify(markedWordsFor('fr', all))).toBe(JSON.stringify(wordsFor('fr', all)));
  expect(show(markedWordsFor('fr').site.home)).toBe('[Home]');
});

test('HTML says the language of marked words in text, and of an element that has no room for others', () => {
  const [home, more] = [markWords('Home'), markWords('More')];
  const write = (html: string): string => writeMarkedHtml(html, ' lang="en"');
  expect(write(`<p title="${home}">Le ${home}${more} &amp; 3${markWords(' proofs ')}de</p>`)).toBe(
    '<p title="Home"><span>Le <span lang="en">HomeMore</span> &amp; 3 <span lang="en">proofs</span> de</span></p>',
  );
  expect(write(`<a>${markWords('All ')}21 ${more}</a> <i>\n${home}\n</i>`)).toBe(
    '<a><span lang="en">All 21 More</span></a> <i>\n<span lang="en">Home</span>\n</i>',
  );
  expect(write(`<title>${home} – Équipe</title><option value="a">${home}</option>`)).toBe(
    '<title>Home – Équipe</title><option value="a" lang="en">Home</option>',
  );
  expect(write(`<script>{"a":"<p>${home}"}</script><svg><text x="1">${home}</text></svg>`)).toBe(
    '<script>{"a":"<p>Home"}</script><svg><text x="1" lang="en">Home</text></svg>',
  );
});

test('plain text has the words alone', () => {
  expect(plainWords(`3${markWords(' proofs')}`)).toBe('3 proofs');
  expect(plainWords('3 preuves')).toBe('3 preuves');
});
