import fc from 'fast-check';

/** One change of a text; places are fractions of its length, so that a change fits to any text. */
type Change = (text: string) => string;

// fast-check prefers the ends, where the same few characters would be changed again and again.
const place = fc.noBias(fc.nat(10_000)).map((part) => part / 10_000);
const length = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(400));

/** Texts with one to four changes: spans taken out, doubled, swapped, and `snippets` put in. */
export function mutated(texts: fc.Arbitrary<string>, snippets: readonly string[]): fc.Arbitrary<string> {
  const changes = fc.array(changeWith(snippets), { minLength: 1, maxLength: 4 });
  return fc.tuple(texts, changes).map(([text, list]) => list.reduce((changed, change) => change(changed), text));
}

function changeWith(snippets: readonly string[]): fc.Arbitrary<Change> {
  const snippet = fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 4 }));
  return fc.oneof(
    fc.tuple(place, length).map(
      ([at, count]): Change =>
        (text) =>
          without(text, indexIn(text, at), count),
    ),
    fc.tuple(place, length).map(
      ([at, count]): Change =>
        (text) =>
          doubled(text, indexIn(text, at), count),
    ),
    fc.tuple(place, place, length).map(
      ([at, to, count]): Change =>
        (text) => {
          const [start, end] = [indexIn(text, at), indexIn(text, to)].toSorted((one, other) => one - other);
          return swapped(text, start ?? 0, end ?? 0, count);
        },
    ),
    fc.tuple(place, snippet).map(
      ([at, added]): Change =>
        (text) =>
          inserted(text, indexIn(text, at), added),
    ),
  );
}

function indexIn(text: string, fraction: number): number {
  return Math.floor(fraction * text.length);
}

function without(text: string, start: number, count: number): string {
  return text.slice(0, start) + text.slice(start + count);
}

function doubled(text: string, start: number, count: number): string {
  return inserted(text, start, text.slice(start, start + count));
}

function inserted(text: string, start: number, added: string): string {
  return text.slice(0, start) + added + text.slice(start);
}

/** Two spans of up to `count` characters change places; they do not overlap. */
function swapped(text: string, start: number, end: number, count: number): string {
  const size = Math.min(count, end - start);
  const [first, second] = [text.slice(start, start + size), text.slice(end, end + size)];
  return text.slice(0, start) + second + text.slice(start + size, end) + first + text.slice(end + size);
}
