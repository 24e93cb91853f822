import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../../src/diagnostics/diagnostic-lists.ts';
import { diagnosticFormats, formatGithub, formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { formatRepairs, listRepairs } from '../../src/repair/format-repairs.ts';
import type { Repair } from '../../src/repair/repair.ts';

function at(source: string, column: number, length: number, line = 9): Diagnostic {
  return {
    severity: 'error',
    code: 'unknown-skill',
    message: '"Postgress" is not in content/skills.yml',
    place: { file: 'content/engineers/ada.md', line, column, length, source },
    help: 'did you mean "PostgreSQL"?',
  };
}

/** The source line and the line below it. */
function frame(source: string, column: number, length: number): string {
  return formatPretty([at(source, column, length)])
    .split('\n')
    .slice(2, 4)
    .join('\n');
}

describe('pretty', () => {
  test('a problem is reported with place, caret and help, and all are counted', () => {
    expect(
      formatPretty([at('  - Postgress', 5, 9), { ...at('', 1, 1, 12), severity: 'warning', help: null }]),
    ).toMatchInlineSnapshot(`
      "error[unknown-skill]: "Postgress" is not in content/skills.yml
        content/engineers/ada.md:9:5
        9 |   - Postgress
          |     ^^^^^^^^^
        help: did you mean "PostgreSQL"?

      warning[unknown-skill]: "Postgress" is not in content/skills.yml
        content/engineers/ada.md:12:1

      1 error and 1 warning in 1 file"
    `);
  });

  test('dead links to different files are one kind', () => {
    const links = ['a', 'b', 'c', 'd'].map((name, index): Diagnostic => {
      const problem = { message: `there is no projects/${name}.md`, help: 'correct the address, or remove the link' };
      return { ...at(`[${name}](../projects/${name}.md)`, 5, 17, index + 3), ...problem };
    });
    const blocks = formatPretty(links).split('\n\n');
    expect(blocks).toHaveLength(2);
    expect(blocks[0]?.split('\n').slice(-3)).toEqual([
      '  content/engineers/ada.md:4:5: there is no projects/b.md',
      '  content/engineers/ada.md:5:5: there is no projects/c.md',
      '  content/engineers/ada.md:6:5: there is no projects/d.md',
    ]);
  });

  test('a mistake that is made often is one block with all of its places', () => {
    const skills = ['Go', 'Rust', 'Zig', 'Ada'].map((name, index): Diagnostic => {
      const help = `add this line to content/skills.yml: "${name}": {}, or run "npm run check -- --fix"`;
      return {
        ...at(`  - ${name}`, 5, name.length, index + 3),
        message: `"${name}" is not in content/skills.yml`,
        help,
      };
    });
    const own = { ...at('  - Pyton', 5, 5, 8), message: '"Pyton" is not in content/skills.yml' };
    expect(formatPretty([...skills, own, { ...own, help: 'did you mean "Python"?' }])).toMatchInlineSnapshot(`
      "error[unknown-skill]: "Go" is not in content/skills.yml
        content/engineers/ada.md:3:5
        3 |   - Go
          |     ^^
        help: add this line to content/skills.yml: "Go": {}, or run "npm run check -- --fix"
        3 more errors of this kind:
        content/engineers/ada.md:4:5: "Rust" is not in content/skills.yml
        content/engineers/ada.md:5:5: "Zig" is not in content/skills.yml
        content/engineers/ada.md:6:5: "Ada" is not in content/skills.yml

      error[unknown-skill]: "Pyton" is not in content/skills.yml
        content/engineers/ada.md:8:5
        8 |   - Pyton
          |     ^^^^^
        help: did you mean "PostgreSQL"?

      error[unknown-skill]: "Pyton" is not in content/skills.yml
        content/engineers/ada.md:8:5
        8 |   - Pyton
          |     ^^^^^
        help: did you mean "Python"?

      6 errors in 1 file"
    `);
  });

  test('up to three of a kind are read one by one, and hints are together for each file', () => {
    const three = [1, 2, 3].map((line) => at('x', 1, 1, line));
    expect(formatPretty(three)).not.toContain('more');
    const hints = three.map((each): Diagnostic => ({ ...each, severity: 'hint' }));
    const place = { file: 'content/engineers/bo.md', line: 1, column: 1, length: 1, source: '' };
    const printed = formatPretty([...hints, { ...at('', 1, 1), severity: 'hint', place }]);
    expect(printed.split('\n').filter((line) => /^hint|^ {2}\S+:\d|more|^\d/.test(line))).toMatchInlineSnapshot(`
      [
        "hint[unknown-skill]: "Postgress" is not in content/skills.yml",
        "  content/engineers/ada.md:1:1",
        "  2 more hints of this kind:",
        "  content/engineers/ada.md:2:1: "Postgress" is not in content/skills.yml",
        "  content/engineers/ada.md:3:1: "Postgress" is not in content/skills.yml",
        "hint[unknown-skill]: "Postgress" is not in content/skills.yml",
        "  content/engineers/bo.md:1:1",
        "4 hints in 2 files",
      ]
    `);
  });

  test('a problem without a place is reported in one line', () => {
    expect(formatPretty([{ ...at('', 1, 1), place: null, help: null }])).toMatchInlineSnapshot(`
      "error[unknown-skill]: "Postgress" is not in content/skills.yml

      1 error"
    `);
  });

  test('wide characters and tabs before the place move the caret as they move the text', () => {
    expect(frame('技能: Postgress', 5, 9)).toMatchInlineSnapshot(`
      "  9 | 技能: Postgress
          |       ^^^^^^^^^"
    `);
    expect(frame('\t- 「x」 Postgress', 8, 9)).toMatchInlineSnapshot(`
      "  9 | 	- 「x」 Postgress
          | 	        ^^^^^^^^^"
    `);
    expect(frame('- é 李小龙', 6, 3)).toMatchInlineSnapshot(`
      "  9 | - é 李小龙
          |       ^^^^"
    `);
  });

  test('a very long line is shown around the place', () => {
    expect(frame(`${'a'.repeat(300)} Postgress ${'b'.repeat(300)}`, 302, 9)).toMatchInlineSnapshot(`
      "  9 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaaa Postgress bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
          |                                ^^^^^^^^^"
    `);
  });

  test('nothing in a line can command the terminal', () => {
    expect(frame('x\u001b[31mred\u202e y', 1, 1)).toMatchInlineSnapshot(`
      "  9 | x·[31mred· y
          | ^"
    `);
  });

  test('nothing in a message, a help or the name of a file can either', () => {
    const odd = at('', 1, 1, 1);
    const place = { ...odd.place, file: 'content/\u001b]0;x\u0007.md', line: 1, column: 1, length: 1, source: '' };
    const reported = formatPretty([{ ...odd, message: 'two\nlines\u202e', help: 'a\u009bb\ud800', place }]);
    expect(reported.split('\n').slice(0, 3)).toEqual([
      'error[unknown-skill]: two\\nlines\\u202e',
      '  content/\\u001b]0;x\\u0007.md:1:1',
      '  help: a\\u009bb\\ud800',
    ]);
  });

  test('a compiler may say several lines, and none of them begins with its words', () => {
    const several: Diagnostic = { ...at('', 1, 1), code: 'sass', message: 'no\n::error::x', place: null, help: null };
    expect(formatPretty([several]).split('\n')[1]).toBe('  | ::error::x');
  });

  test('no problems are reported as such', () => {
    expect(formatPretty([])).toBe('no problems');
  });

  test('colour adds escapes and changes no word', () => {
    const diagnostics = [at('  - Postgress', 5, 9)];
    const coloured = formatPretty(diagnostics, { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colours are made of.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatPretty(diagnostics));
    expect(coloured).not.toBe(formatPretty(diagnostics));
  });
});

test('json is one document that a program reads back', () => {
  const diagnostics = [at('  - Postgress', 5, 9)];
  expect(JSON.parse(diagnosticFormats.json(diagnostics))).toEqual({
    version: 2,
    summary: { errors: 1, warnings: 0, hints: 0, files: 1 },
    diagnostics,
  });
});

test('github gets one annotation a line, with its special characters escaped', () => {
  const place = { file: 'a,b:c.md', line: 2, column: 3, length: 4, source: '' };
  const odd: Diagnostic = { severity: 'hint', code: 'blank', message: '100%\nnew, line: two', place, help: 'a\rb' };
  expect(formatGithub([odd, { ...odd, severity: 'warning', place: null, help: null }])).toMatchInlineSnapshot(`
    "::notice file=a%2Cb%3Ac.md,line=2,col=3,endColumn=7,title=blank::100%25\\nnew, line: two%0Ahelp: a\\rb
    ::warning title=blank::100%25\\nnew, line: two"
  `);
});

/** What content may hold where something of it is quoted: in a value, a key, the name of a file, a line. */
const HOSTILE = [
  '\n::error::owned',
  '\r\n  ::stop-commands::x',
  '::add-mask::x',
  ' \t::group::x',
  'a ##[error]owned',
  'a ##vso[task.setvariable variable=x]y',
  "##teamcity[message text='x']",
  '\u001b]0;owned\u0007',
  '\u009b2J',
  '\u2028::error::\u2029',
  '\u202eabc\u2066',
  '\ud800::error::',
  '\u{e0041}\u200b\u3164',
];

const formats = {
  ...diagnosticFormats,
  repairs: ([quoted]: readonly Diagnostic[]) => formatRepairs([repairOf(quoted)]),
  'list of repairs': ([quoted]: readonly Diagnostic[]) => listRepairs([repairOf(quoted)]),
};

function repairOf(quoted: Diagnostic | undefined): Repair {
  const { message = '', place } = quoted ?? {};
  const [path = '', line = ''] = [place?.file, place?.source];
  const changes = [{ code: 'mojibake' as const, message }];
  return {
    path,
    from: null,
    file: path,
    before: new Uint8Array(),
    after: '',
    changes,
    diff: ` ${line}\n-${line}\n+${line}`,
  };
}

describe.each(Object.entries(formats))('printed as %s', (name, format) => {
  test.each(HOSTILE)('%j in any part of a diagnostic shows, and commands neither a terminal nor a CI', (hostile) => {
    const place = { file: hostile, line: 1, column: 1, length: 1, source: hostile.split(/[\r\n]+/).at(-1) ?? '' };
    const quoted: Diagnostic = { severity: 'error', code: 'blank', message: `"${hostile}"`, place, help: hostile };
    const printed = format([quoted, { ...quoted, message: hostile }], false);
    expect(printed).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u3164]/u);
    expect(printed).not.toMatch(/##\w*\[/);
    const commands = printed.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands.filter((line) => !line.startsWith('::error file='))).toEqual([]);
    expect(commands).toHaveLength(name === 'github' ? 2 : 0);
  });
});

test('json is read back as it was, whatever it quotes', () => {
  const diagnostics = HOSTILE.map((hostile) => ({ ...at(hostile, 1, 1), message: hostile, help: hostile }));
  expect(JSON.parse(diagnosticFormats.json(diagnostics))).toMatchObject({ diagnostics });
});

test('problems are sorted by file, line and column, and equal ones are reported once', () => {
  const [first, second, third] = [at('x', 1, 1, 1), at('x', 2, 1, 1), at('x', 1, 1, 10)];
  const general = { ...first, place: null };
  expect(sortDiagnostics([third, second, first, { ...third }, general])).toEqual([general, first, second, third]);
});

test('only errors fail a build', () => {
  expect(hasErrors([{ ...at('x', 1, 1), severity: 'warning' }])).toBe(false);
  expect(hasErrors([{ ...at('x', 1, 1), severity: 'hint' }, at('x', 1, 1)])).toBe(true);
});
