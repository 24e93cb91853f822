import { type Diagnostic, limitReports } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import { decodeSvg } from './inspect-svg.ts';
import type { SvgLoss } from './sanitize-svg.ts';

const AS_PICTURE = 'or save the picture as PNG';

const AS_TEXT = `export text as text: in Mermaid with \`htmlLabels: false\`, in draw.io without "Formatted Text" and "Word Wrap"; ${AS_PICTURE}`;

/** What is said of each kind of loss: the end of a sentence that begins with the name of the file, and the way out. */
const WORDS: Readonly<Record<SvgLoss['kind'], (what: string) => readonly [message: string, help: string]>> = {
  script: (what) => [
    `holds a script (${what}), which is left out`,
    `export it without interaction, remove the script, ${AS_PICTURE}`,
  ],
  html: (what) => [
    `holds words as HTML (<foreignObject>), which are written as text: "${what}"`,
    `look whether they fit; ${AS_TEXT}`,
  ],
  words: (what) => [`holds HTML (<foreignObject>), which is lost: "${what}"`, AS_TEXT],
  foreign: (what) => [
    `loads something from another place (${what}), which is left out`,
    `embed it when you export the drawing, remove it, ${AS_PICTURE}`,
  ],
  css: (what) => [`holds a style that is left out: ${what}`, `remove it, or embed what it loads; ${AS_PICTURE}`],
  element: (what) => [`holds ${what}, which no picture shows`, `remove it, ${AS_PICTURE}`],
};

/**
 * What a drawing loses, at the elements that are lost: words are an error, as a page never lacks what somebody wrote. Words that are
 * only written in another way are reported once.
 */
export function reportLosses(losses: readonly SvgLoss[], file: string, bytes: Uint8Array): readonly Diagnostic[] {
  const source = { file, text: decodeSvg(bytes) ?? '' };
  const first = losses.find(({ kind }) => kind === 'html');
  const reported = losses.filter((loss) => loss.kind !== 'html' || loss === first);
  // Errors come first: none of them is left out.
  const worst = reported.toSorted((one, other) => Number(other.kind === 'words') - Number(one.kind === 'words'));
  return limitReports(worst, ({ kind, what, span: { start, end } }) => {
    const [message, help] = WORDS[kind](what.length > MAX_QUOTED ? `${what.slice(0, MAX_QUOTED)}…` : what);
    const severity = kind === 'words' ? 'error' : 'warning';
    return { severity, code: 'unsafe-svg', message: `${file} ${message}`, place: placeAt(source, start, end), help };
  });
}

const MAX_QUOTED = 60;
