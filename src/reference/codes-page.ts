import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codes, isDiagnosticCode } from '../diagnostics/codes.ts';

/** A fixture that shows a mistake: which code it belongs to, and its text, in Markdown with a title at its top. */
export interface CodeExample {
  readonly code: string;
  readonly text: string;
}

const HEAD = `# Every problem that is reported

An **error** fails the run, a **warning** fails it with \`--strict\` alone, a **hint** with \`--fail-on hint\`. Each has a code that stays what it is,
so that scripts and people can look for it. What follows is made by \`npm run reference\` from the fixtures that the tests use.

What is wrong is reported by \`npm run check\` with a small content folder, whose files are named as they are inside of it. Where
another command reports it, that command is named, and files as they are inside the project’s folder. What is “given” belongs to
the wrong and to the right; a right in words means the same command without what is wrong. Where something is said to be “with
escapes”, \`\\xE9\` is a byte and \`\\u202E\` a character.`;

const JSON_FORM = `## The JSON form

With \`--format json\` a command writes to the standard output \`{ "version": 2, "summary", "diagnostics" }\`:

| field | value |
|---|---|
| \`summary\` | \`{ "errors", "warnings", "hints", "files" }\`, four numbers |
| \`diagnostics[].severity\` | \`error\`, \`warning\` or \`hint\` |
| \`diagnostics[].code\` | a word of the list above |
| \`diagnostics[].message\`, \`.help\` | what is wrong, and what to write instead; \`help\` may be \`null\` |
| \`diagnostics[].place\` | \`null\`, or \`{ "file", "line", "column", "length", "source" }\`: the stretch of the source line that is marked |
| \`repairs\` | with \`--fix\` only: \`[{ "file", "changes": [{ "code", "message" }], "diff" }]\`, and \`from\` where the file had another name |

They are sorted by file, line and column. Lines and columns count from 1, columns in UTF-16 code units, as editors do. The
version grows when a field changes its meaning or goes; new fields may come without.`;

const REST = `## Without an example

Kept for what no other code says; nothing reports it as of now.`;

/** The page that lists every code with its meaning, and with the first of its examples that shows the right way too. */
export function codesPage(examples: readonly CodeExample[]): string {
  const shown = examples.filter(({ code, text }) => isDiagnosticCode(code) && /^Right: /m.test(text));
  const sections = Object.entries(codes).map(([code, meaning]) => {
    const example = shown.find((each) => each.code === code);
    return { code, meaning, example: example === undefined ? null : withoutTitle(example.text) };
  });
  const withExample = sections.filter(({ example }) => example !== null);
  const rows = sections
    .filter(({ example }) => example === null)
    .map(({ code, meaning }) => `| \`${code}\` | ${meaning} |`);
  const rest = rows.length === 0 ? [] : [[REST, '', '| code | meaning |', '|---|---|', ...rows].join('\n')];
  return `${[
    HEAD,
    withExample.map(({ code }) => `[\`${code}\`](#${code})`).join(' · '),
    ...withExample.map(({ code, meaning, example }) => `## ${code}\n\n${meaning}\n\n${example}`),
    ...rest,
    JSON_FORM,
  ].join('\n\n')}\n`;
}

/** The fixtures in a folder that has a folder for each code, in the order of their names. */
export function readCodeExamples(folder: string): readonly CodeExample[] {
  return globSync('*/*.md', { cwd: folder })
    .toSorted()
    .map((file) => ({ code: path.dirname(file), text: readFileSync(path.join(folder, file), 'utf8') }));
}

function withoutTitle(text: string): string {
  return text.replace(/^# .*\n+/, '').trim();
}
