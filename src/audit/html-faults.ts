import { type ConfigData, HtmlValidate, StaticConfigLoader, version } from 'html-validate';
import { hashOf } from '../files/hash.ts';
import { type BuiltPage, isDrawing } from './built-page.ts';
import type { Audit, Finding } from './finding.ts';

/** All that html-validate recommends, but for rules of taste about an author's words. */
const configuration: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How long a title is, and where a line of code ends, is up to the author and not a fault of the page.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // HTML accepts the doctype in either case; minifiers and people write it in both.
    'doctype-style': 'off',
    // HTML takes any character but white space: headings in all scripts have ids, also with combining marks.
    'valid-id': ['error', { relaxed: true }],
    // Numbers stay as their owner typed them; line breaks in them are a matter of the style sheet.
    'tel-non-breaking': 'off',
  },
};
const settings = new StaticConfigLoader(configuration).getConfigFor('');

/** Hash over all that decides what is a fault. */
export const RULES: string = hashOf(version, JSON.stringify(configuration));

/** The checker would work its settings out anew for each page, which takes a third of the time. */
const htmlValidate = new HtmlValidate(
  new (class extends StaticConfigLoader {
    override getConfigFor() {
      return settings;
    }
  })(),
);

/** A fault of an HTML page. */
export interface HtmlFault {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly message: string;
  /** The rule of html-validate that it breaks. */
  readonly ruleId: string;
}

/** Finds the faults of a page by its bytes. */
export type FaultsOf = (bytes: Buffer) => readonly HtmlFault[];

/** The faults of an HTML page; none for a page without fault. */
export function htmlFaults(html: string): readonly HtmlFault[] {
  return htmlValidate
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ line, column, offset, message, ruleId }) => ({ line, column, offset, message, ruleId })),
    );
}

/** Rules whose faults have a code of their own: pictures without words. */
const MISSING_ALT = ['area-alt', 'wcag/h36', 'wcag/h37'];

/** What is wrong with the HTML of a page: validity, headings, alternative texts. */
export function checkHtml(
  { files }: Pick<Audit, 'files'>,
  page: BuiltPage,
  faultsOf: FaultsOf = (bytes) => htmlFaults(bytes.toString('utf8')),
): readonly Finding[] {
  const { path } = page;
  if (isDrawing(path)) return [];
  const bytes = files.read(path);
  const html = bytes.toString('utf8');
  const faults = faultsOf(bytes).flatMap(({ message: what, offset, ruleId }): Finding[] => {
    // The policy forbids it, which is reported as that.
    if (ruleId === 'no-inline-style') return [];
    const at = { severity: 'error', what, path, offset, words: wordsAt(html, offset) } as const;
    if (!MISSING_ALT.includes(ruleId)) {
      const help = `correct the layout or the text that it comes from; html-validate calls it ${ruleId}`;
      return [{ ...at, code: 'invalid-html', help }];
    }
    const help = 'say in `alt` what the picture shows, or leave `alt` empty for one that only decorates';
    return [{ ...at, code: 'missing-alt', help }];
  });
  return [...faults, ...checkHeadings(page, html)];
}

/** One heading of the first level, before all others, and none that leaves out a level. */
function checkHeadings({ path, headings }: BuiltPage, html: string): readonly Finding[] {
  const wrong = (what: string, help: string, offset: number | null): Finding => {
    const words = offset === null ? [] : wordsAt(html, offset);
    return { severity: 'error', code: 'heading-level', what, help, path, offset, words };
  };
  const titles = headings.filter(({ level }) => level === 1);
  const help = 'give the page one heading of the first level, which says what it is about';
  return [
    ...(titles.length === 0 ? [wrong('there is no first heading', help, null)] : []),
    ...titles.slice(1).map(({ offset }) => wrong('there is another first heading', help, offset)),
    ...headings.flatMap(({ level, offset }, index) => {
      const before = headings[index - 1]?.level ?? 0;
      const instead = `make it a heading of level ${before + 1}`;
      return level > before + 1
        ? [wrong(`a heading of level ${level} comes after level ${before}`, instead, offset)]
        : [];
    }),
  ];
}

/** The text and the attributes of the tag at an offset: by them it can be found in the content. */
export function wordsAt(html: string, offset: number): readonly string[] {
  const tag = /<[^>]*>[^<]*/.exec(html.slice(Math.max(0, html.lastIndexOf('<', offset)), offset + 600))?.[0] ?? '';
  const text = tag.slice(tag.indexOf('>') + 1).trim();
  const values = [...tag.matchAll(/ (?:src|href)="(?:[^"]*\/)?([^"/]+)"/g)].map(([, value = '']) => value);
  return [text, ...values].filter((word) => word !== '');
}
