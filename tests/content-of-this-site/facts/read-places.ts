import { Parser } from 'htmlparser2';
import { top } from './fact.ts';

/** A part of a page, as far as the next name or the end of what has one. */
interface Place {
  /** 2 to 6 as headings have it, between 2 and 3 of a fold, 7 beside a label: that is below any heading. */
  readonly level: number;
  /** Empty for what follows a list of labels: it belongs to the heading above. */
  readonly name: string;
  readonly text: string;
}

const topLevel = 2;
const labelLevel = 7;
/** A fold stands below the heading of its section, and has headings of its own. */
const foldLevel = 2.5;
const borders =
  /<(?:h(?<heading>[2-6])|dt|(?<fold>summary))\b[^>]*>(?<name>.*?)<\/(?:h[2-6]|dt|summary)>|<\/(?<ended>dl|section|details)>/gs;

/**
 * The text of a page's main part below each of its headings, as far as the next heading of the same or a higher level or
 * the end of the section, and beside each label of a description list; what has the same name is joined, and what has none
 * stands at the top. The empty name holds all of it.
 */
export function readPlaces(html: string): ReadonlyMap<string, string> {
  const places = splitAtNames(/<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '');
  const texts = new Map([['', joined(places.map(withName))]]);
  for (const [index, { name, level, text }] of places.entries()) {
    if (name === '') continue;
    const after = places.slice(index + 1);
    const end = after.findIndex((place) => place.level <= level);
    const below = end === -1 ? after : after.slice(0, end);
    texts.set(name, joined([texts.get(name) ?? '', text, ...below.map(withName)]));
  }
  return texts;
}

function splitAtNames(main: string): readonly Place[] {
  const matches = [...main.matchAll(borders)];
  const starts = [0, ...matches.map((match) => match.index + match[0].length)];
  const ends = [...matches.map((match) => match.index), main.length];
  const named = [{ level: topLevel, name: top }, ...matches.map(({ groups }) => nameOf(groups ?? {}))];
  return named.map((place, index) => ({ ...place, text: visibleText(main.slice(starts[index], ends[index])) }));
}

function nameOf({ heading, fold, name, ended }: Readonly<Record<string, string>>): Omit<Place, 'text'> {
  if (ended === 'section') return { level: topLevel, name: top };
  if (ended === 'details') return { level: foldLevel, name: '' };
  // A fold is found by its words, however many things are in it.
  if (fold !== undefined) return { level: foldLevel, name: visibleText(name ?? '').replace(/^[\d,]+ /, '') };
  return { level: heading === undefined ? labelLevel : Number(heading), name: visibleText(name ?? '') };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

function withName({ name, text }: Place): string {
  return name === top ? text : `${name} ${text}`.trim();
}

/** Tags stand between words, but for those that only colour code. */
function visibleText(html: string): string {
  let text = '';
  let inCode = false;
  const space = (): void => {
    if (!inCode) text += ' ';
  };
  const parser = new Parser({
    onopentagname(name) {
      space();
      inCode ||= name === 'pre';
    },
    ontext: (data) => {
      text += data;
    },
    onclosetag(name) {
      inCode &&= name !== 'pre';
      space();
    },
  });
  parser.end(html);
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}
