import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { type Diagnostic, MAX_REPORTED, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { type OddCharacter, oddCharacterIn } from './check-text.ts';
import { explainSyntax } from './explain-syntax.ts';
import { nameIndents } from './name-indents.ts';

/** A stretch of a source text that holds YAML; offsets in UTF-16 code units. */
export interface YamlStretch {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  /** The stretch of a translation, whose texts stand in the places of these. */
  readonly over?: YamlStretch;
}

const MAX_DEPTH = 20;

/**
 * Parses YAML 1.2 into maps, lists and strings: every scalar stays as typed (`1.10`, `0123`, `NO`), a key without a value
 * is `undefined`. What a field means is up to the schema. The value is `null` when the text is not a YAML map or a
 * value in it cannot be read; keys that cannot be read are left out of it.
 */
export function parseYaml(stretch: YamlStretch): Result<Readonly<Record<string, unknown>> | null> {
  const document = yamlDocument(stretch);
  const syntax = syntaxOf(document, stretch);
  if (syntax.length > 0) {
    const diagnostics = nameIndents(syntax, stretch, (mended) => syntaxOf(yamlDocument(mended), mended));
    return { value: null, diagnostics };
  }
  if (document.contents === null) return { value: {}, diagnostics: [] };
  if (!isMap(document.contents)) {
    const message = 'expected fields, each as "name: value" on a line of its own';
    return {
      value: null,
      diagnostics: [
        refused(
          stretch,
          document.contents,
          'not-a-map',
          message,
          'write a key, a colon, a space and the value: name: Ada Quill',
        ),
      ],
    };
  }
  const reading: YamlReading = { stretch, keys: [], values: [], aliases: new Set() };
  const value = toPlain(document.contents, reading, 0);
  const isWhole = reading.values.length === 0 && isRecord(value);
  return { value: isWhole ? value : null, diagnostics: [...reading.keys, ...reading.values] };
}

/** What has been found so far in one document. */
interface YamlReading {
  readonly stretch: YamlStretch;
  /** Keys that were left out. */
  readonly keys: Diagnostic[];
  /** Values that could not be read. */
  readonly values: Diagnostic[];
  /** Names of the aliases that were reported: each once, or an alias bomb would fill the screen. */
  readonly aliases: Set<string>;
}

/** The parsed document with the ranges of its nodes; the failsafe schema leaves every scalar a string. */
export function yamlDocument({ source, start, end }: YamlStretch): Document.Parsed {
  return parseDocument(source.text.slice(start, end), {
    schema: 'failsafe',
    prettyErrors: false,
    // With `silent`, a second document would go unreported.
    logLevel: 'error',
    merge: false,
    // This would compare every key with every other; `toPlain` finds duplicates in one pass.
    uniqueKeys: false,
  });
}

/** Whether a value is a map of fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toPlain(node: unknown, reading: YamlReading, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    const message = `nested more than ${MAX_DEPTH} levels deep`;
    reading.values.push(refused(reading.stretch, node, 'too-deep', message, 'write it with fewer levels'));
    return undefined;
  }
  if (isAlias(node)) return refuseAlias(node, reading);
  if (isScalar(node)) return readScalar(node, reading);
  if (isSeq(node)) return node.items.map((item) => toPlain(item, reading, depth + 1));
  if (!isMap(node)) return undefined;
  const seen = new Map<string, unknown>();
  const readable = node.items.flatMap(({ key, value }) => {
    const name = readKey(key, seen, reading);
    return name === null ? [] : [[name, toPlain(value, reading, depth + 1)] as const];
  });
  return Object.fromEntries(readable);
}

function readScalar(node: Scalar, { stretch, values }: YamlReading): unknown {
  const odd = values.length < MAX_REPORTED ? escapedOddCharacter(node, stretch) : null;
  if (odd !== null) values.push(odd);
  return node.type === 'PLAIN' && node.value === '' ? undefined : node.value;
}

/** A character of a text in double quotation marks, by its number. */
export const ESCAPE = /(?<!\\)\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/gi;

/** An odd character that an escape makes, `"\u202e"`; one that stands in the text itself is reported when the file is read. */
function escapedOddCharacter({ value, type, range }: Scalar, { source, start }: YamlStretch): Diagnostic | null {
  if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return null;
  const [from, to] = [start + range[0], start + range[1]];
  const written = source.text.slice(from, to);
  const odd = oddCharacterIn(written) === null ? oddCharacterIn(value) : null;
  if (odd === null) return null;
  const found = [...written.matchAll(ESCAPE)].find(({ 1: digits = '' }) => oddEscape(digits) !== null);
  if (found === undefined) return { ...odd, place: placeAt(source, from, to) };
  const help = odd.severity === 'error' ? orFix(odd.help) : odd.help;
  return { ...odd, help, place: placeAt(source, from + found.index, from + found.index + found[0].length) };
}

function syntaxOf(document: Document.Parsed, { source, start }: YamlStretch): readonly Diagnostic[] {
  return explainSyntax(document, source, start);
}

/** The odd character that an escape makes by its digits, `u202e`; `null` for any other. */
export function oddEscape(digits: string): OddCharacter | null {
  const point = Number.parseInt(digits.slice(1), 16);
  return point > 0x10ffff ? null : oddCharacterIn(String.fromCodePoint(point));
}

function refuseAlias(node: Alias, { stretch, values, aliases }: YamlReading): undefined {
  if (aliases.has(node.source)) return;
  aliases.add(node.source);
  values.push(refused(stretch, node, 'yaml-alias', 'anchors and aliases are not read', 'write the value itself here'));
}

const KEY_HELP = 'write "name: value"; put a value that begins with "{" or "[" in quotation marks';

function readKey(key: unknown, seen: Map<string, unknown>, { stretch, keys }: YamlReading): string | null {
  if (!isScalar(key) || typeof key.value !== 'string') {
    if (keys.length < MAX_REPORTED) keys.push(refused(stretch, key, 'bad-key', 'a key is a plain word', KEY_HELP));
    return null;
  }
  const odd = escapedOddCharacter(key, stretch);
  if (odd !== null) {
    keys.push(odd);
    return null;
  }
  if (key.value === '__proto__') {
    keys.push(refused(stretch, key, 'unknown-key', 'unknown key "__proto__"', 'remove this field'));
    return null;
  }
  if (seen.has(key.value)) {
    if (keys.length >= MAX_REPORTED) return null;
    const { line } = placeOf(stretch, seen.get(key.value));
    const message = `the key "${key.value}" stands on line ${line} already`;
    keys.push(refused(stretch, key, 'duplicate-key', message, 'keep one of the two, or make one list of both'));
    return null;
  }
  seen.set(key.value, key);
  return key.value;
}

function placeOf({ source, start }: YamlStretch, node: unknown): Place {
  const range = isNode(node) ? node.range : null;
  return placeAt(source, start + (range?.[0] ?? 0), start + (range?.[1] ?? 1));
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function refused(stretch: YamlStretch, node: unknown, code: DiagnosticCode, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: placeOf(stretch, node), help };
}
