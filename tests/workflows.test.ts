import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from './harness/temporary-folder.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly if?: string; readonly steps: readonly Step[] }>
  >;
}

const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8');
  const workflow: Workflow = parse(text);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return { file, text, workflow, steps };
});
const ofStrangers = workflows.filter(
  ({ workflow: { on } }) => on === 'pull_request' || Object.hasOwn(Object(on), 'pull_request'),
);
const pages = workflows.filter(({ file }) => file.endsWith('/pages.yml'));
const others = workflows.filter((each) => !ofStrangers.includes(each) && !pages.includes(each));

test('there are workflows', () => {
  expect(workflows.map(({ file }) => file).toSorted()).toEqual([
    '.github/workflows/check.yml',
    '.github/workflows/pages.yml',
    '.github/workflows/release.yml',
    '.github/workflows/test.yml',
  ]);
});

describe.each(workflows)('$file', ({ file, text, workflow, steps }) => {
  test('may read the repository and, unless a job says so, nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('has no secret, leaves no token on the disk, and is not started with the rights of the repository', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts nothing that a stranger chose into a command', () => {
    expect(text).not.toMatch(/\$\{\{[^}]*(?:head_ref|event\.(?:pull_request|issue|comment|head_commit))/);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('names the very commit of each action', () => {
    // Those that only the workflows of a site use are GitHub's own, and named by their version: no commit of them is known here.
    const isOfSite = /\/(?:check|pages)\.yml$/.test(file);
    const right = isOfSite ? /^actions\/[\w/-]+@(?:[\da-f]{40}|v\d+)$/ : /^[\w-]+\/[\w-]+@[\da-f]{40}$/;
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(right);
  });
});

test.each(ofStrangers)('$file, which runs what strangers send, gets no token and no further right', ({ text }) => {
  expect(text).not.toContain('github.token');
  expect(text.match(/permissions:/g)).toHaveLength(1);
});

test('a copy of the template tests its content, and not the engine', () => {
  const engineTests = workflows.filter(({ file }) => file.endsWith('/test.yml'));
  const guards = engineTests.flatMap(({ workflow }) => Object.values(workflow.jobs).map((job) => job.if));
  const inTemplate = 'github.event.repository.is_template || github.event.repository.fork';
  expect(guards).toEqual([inTemplate, inTemplate]);
});

test.each(pages)('$file may write in a job alone that runs no command', ({ workflow }) => {
  const writing = Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined);
  expect(writing.map(({ permissions }) => permissions)).toEqual([{ pages: 'write', 'id-token': 'write' }]);
  expect(writing.flatMap(({ steps }) => steps).filter(({ run }) => run !== undefined)).toEqual([]);
});

describe.each(others)('$file, which may write,', ({ workflow }) => {
  const writing = Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined);

  test('is started by a tag, which only maintainers push', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
  });

  test('runs nothing that is installed where it may write', () => {
    expect(writing.map(({ permissions }) => permissions)).toEqual([{ contents: 'write' }]);
    for (const { run = '' } of writing.flatMap(({ steps }) => steps)) expect(run).not.toMatch(/\b(?:npm|npx)\b/);
    expect(readFileSync('src/reference/write-bill.ts', 'utf8')).not.toMatch(/from '(?!node:)/);
  });
});

// Windows has neither this shell nor awk; the workflow runs on Linux.
test.skipIf(process.platform === 'win32')('a release has the bill of materials and what its changelog says', () => {
  const folder = temporaryFolder();
  for (const file of ['package.json', 'package-lock.json', '.npmrc', 'CHANGELOG.md', 'src/reference/write-bill.ts']) {
    cpSync(file, join(folder, file));
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const steps = others.flatMap((each) => each.steps).filter(({ name }) => name !== undefined);
  expect(steps).toHaveLength(3);
  const env = { ...process.env, GITHUB_REF_NAME: `v${version}` };
  for (const { run = '' } of steps) execFileSync('bash', ['-e', '-c', run], { cwd: folder, env });
  const bill = JSON.parse(readFileSync(join(folder, 'proofolio.cdx.json'), 'utf8'));
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.length).toBeGreaterThan(50);
  const notes = readFileSync(join(folder, 'notes.md'), 'utf8');
  expect(notes).toMatch(/^- /m);
  expect(notes).not.toMatch(/^## /m);
});
