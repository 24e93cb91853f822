import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { BUILD_HELP } from '../src/cli/build-options.ts';
import { OPTIONS_HELP } from '../src/cli/parse-options.ts';
import { START_HELP } from '../src/cli/start-options.ts';

const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...globSync('src/reference/*.md')];
const documents = files.map((file) => ({ file, text: withoutBlocks(readFileSync(file, 'utf8')) }));

/** What fences hold is an example. */
function withoutBlocks(text: string): string {
  return text.replace(/^( *)(`{3,})[^`\n]*\n[\s\S]*?^\1\2$/gm, '');
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(file: string): readonly string[] {
  const slugger = new GithubSlugger();
  const headings = withoutBlocks(readFileSync(file, 'utf8')).matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) => slugger.slug(heading));
}

function isDead(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
}

describe.each(documents)('$file', ({ file, text }) => {
  test('has no link that leads nowhere', () => {
    const links = [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link]) => link ?? []);
    const own = links.filter((link) => !/^(?:https?|mailto):/.test(link));
    expect(own.filter((link) => isDead(file, link))).toEqual([]);
  });
});

// A changelog speaks of what was, and the reference shows what somebody could write.
describe.each(documents.filter(({ file }) => /^(?:README|CONTRIBUTING|SECURITY)/.test(file)))('$file', ({ text }) => {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, inside]) => inside ?? []);

  test('names no file that is not there, but for those of its examples', () => {
    const paths = code.filter((inside) => /^(?:src|tests|layouts|styles|\.github|\.vscode)\/[\w./-]+$/.test(inside));
    // Who brings content of their own deletes the tests of ours, as the README says.
    const examples = /\/(?:contact\.(?:ts|njk)|bad-label\/address\.md|content-of-this-site\/)$/;
    expect(paths.filter((path) => !existsSync(path) && !examples.test(path))).toEqual([]);
  });

  test('names no npm script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = code.flatMap((inside) => /^npm run ([\w:]+)/.exec(inside)?.[1] ?? []);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('what the README shows of a file stands in it', () => {
  const [, shown = ''] =
    /Behind the page on the phone[^`]*```markdown\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  const file = readFileSync('tests/fixtures/showcase/achievements/booking-in-half-a-second.md', 'utf8');
  const lines = shown.split('\n').map((line) => line.replace(/^ *(?:- )?| …$/g, ''));
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((line) => !file.includes(line))).toEqual([]);
});

test('the README is short enough to be read', () => {
  expect(Buffer.byteLength(readFileSync('README.md'))).toBeLessThanOrEqual(16_000);
});

test('the reference of commands has every option that their help prints', () => {
  const reference = readFileSync('src/reference/commands.md', 'utf8');
  const printed = [OPTIONS_HELP, BUILD_HELP, START_HELP].join('\n').match(/^ {2}--[\w-]+/gm) ?? [];
  expect(printed.length).toBeGreaterThan(10);
  expect(printed.map((option) => option.trim()).filter((option) => !reference.includes(`\`${option}`))).toEqual([]);
});

test('CONTRIBUTING.md says of every package why it is there', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const table = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies')[1] ?? '';
  const named = [...table.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const isNamed = (name: string): boolean =>
    named.some((each) => each === name || (each.endsWith('*') && name.startsWith(each.slice(0, -1))));
  // Types are named with what they describe, configurations and plugins with what they belong to.
  const own = packages.filter((name) => !/^@types\/|^stylelint-config/.test(name));
  expect(own.filter((name) => !isNamed(name))).toEqual([]);
});
