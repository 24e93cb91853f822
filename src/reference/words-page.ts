import { messagesFor } from '../i18n/words.ts';

const HEAD = `# The words of the interface

Each can be said otherwise under \`words\` in \`site.yml\`, by its key:

\`\`\`yaml
words:
  engineer: person
  engineers: people
  home.team: Who we are
  count.proofs: '{count, plural, one {# piece of proof} other {# pieces of proof}}'
\`\`\`

A key without a dot is a **term**: what things are called, in the middle of a sentence. It is said everywhere: in the navigation,
in titles, counts, filters and on the page for what is not found. Both of its forms belong together. Addresses stay.

The others are messages in the form of [ICU](https://unicode-org.github.io/icu/userguide/format_parse/messages/): a name in braces is
filled in, \`plural\` chooses by a number and \`select\` by a word, and \`#\` is the number. Yours may leave any of its names out.
\`{_engineers}\` is a term, and \`{_Engineers}\` the same where a sentence begins. What is written is shown as it stands, never read as
HTML. A message that begins with a brace needs quotation marks in YAML.`;

/** The page that lists every word that a site may say otherwise, by its key. */
export function wordsPage(): string {
  const all = [...messagesFor('en')];
  const [terms, others] = [all.filter(([key]) => !key.includes('.')), all.filter(([key]) => key.includes('.'))];
  const groups = Map.groupBy(others, ([key]) => key.split('.')[0] ?? '');
  const sections = [...groups].map(([group, messages]) => [`## \`${group}\``, '', ...table(messages)]);
  return `${[[HEAD], ['## Terms', '', ...table(terms)], ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function table(messages: readonly (readonly [string, string])[]): readonly string[] {
  const rows = messages.map(([key, message]) => `| \`${key}\` | \`${message.replaceAll('|', '\\|')}\` |`);
  return ['| key | English |', '|---|---|', ...rows];
}
