import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEPLOY_TARGETS, type DeployTarget, deployFiles } from '../../src/scaffold/deploy-files.ts';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { workflowFaults } from '../harness/validate-workflow.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps: readonly Step[];
  readonly permissions?: unknown;
}

const CONTENT = 'tests/fixtures/minimal';
const engine = { repository: 'your-team/proofolio', tag: 'v1.2.3' };
const cases = DEPLOY_TARGETS.flatMap((target) => [
  { target, engine: null, where: 'beside the engine' },
  { target, engine, where: 'in a repository of its own' },
]);
const workflows = cases.flatMap(({ target, engine: from, where }) =>
  deployFiles(target, from)
    .filter(({ path }) => path.startsWith('.github/workflows/'))
    .map(({ path, text }) => ({ name: `${path} for ${target} ${where}`, path, text, jobs: jobsOf(text) })),
);

function jobsOf(text: string): Readonly<Record<string, Job>> {
  return parse(text).jobs;
}

describe.each(workflows)('$name', ({ path, text, jobs }) => {
  test('is a workflow that GitHub understands', () => {
    expect(workflowFaults(text)).toEqual([]);
  });

  test('reads alone where it builds, and builds nothing where it writes', () => {
    expect(parse(text).permissions).toEqual({ contents: 'read' });
    const { deploy, ...building } = jobs;
    for (const job of Object.values(building)) {
      expect(job.permissions).toBeUndefined();
      expect(JSON.stringify(job)).not.toContain('secrets.');
    }
    for (const { run = '' } of deploy?.steps ?? []) expect(run).not.toMatch(/\b(?:npm|npx|node)\b/);
    expect(deploy === undefined).toBe(path.endsWith('check.yml'));
  });

  test('gives what strangers send no secret, no token and no command', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    if (path.endsWith('check.yml')) {
      expect(parse(text).on).toBe('pull_request');
      expect(text).not.toMatch(/secrets\.|github\.token|id-token|write$/m);
    }
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    for (const { with: settings } of checkouts) expect(settings).toMatchObject({ 'persist-credentials': false });
  });

  test('names commits that are those of this project, and versions where it has none', () => {
    const known = readFileSync('.github/workflows/test.yml', 'utf8');
    for (const [, action = '', commit = ''] of text.matchAll(/uses: ([\w/-]+)@(\S+)/g)) {
      if (/^[\da-f]{40}$/.test(commit)) expect(known).toContain(`${action}@${commit}`);
      else expect(text).toMatch(new RegExp(`${action}@v\\d+ # by its version`));
    }
  });
});

test('a parser that knows less would not do', () => {
  const [first] = workflows;
  expect(workflowFaults((first?.text ?? '').replace('timeout-minutes', 'timeout-hours'))).not.toEqual([]);
  expect(workflowFaults((first?.text ?? '').replace('github.ref', 'gihub.ref'))).not.toEqual([]);
});

test('the workflows of this repository are those that it writes', () => {
  for (const { path, text } of deployFiles('github-pages', null)) expect(readFileSync(path, 'utf8')).toBe(text);
});

test('GitLab checks merge requests, and publishes what is on the main branch as its Pages', () => {
  for (const from of [null, engine]) {
    const { default: all, check, pages } = parse(deployFiles('gitlab-pages', from)[0]?.text ?? '');
    expect(all).toMatchObject({ image: 'node:24', cache: { paths: ['.cache/'] } });
    expect(check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect([check.artifacts.paths, pages.artifacts.paths]).toEqual([['_site'], ['public']]);
  }
});

test.each(['netlify', 'cloudflare-pages'] as const)('%s publishes nothing that was not checked', (target) => {
  for (const from of [null, engine]) {
    const [{ text = '' } = {}] = deployFiles(target, from);
    expect(text).toMatch(/[ ']npm run build -- [^&]+ && npm run check -- [^&]*--site(?: \/tmp\/site && mv |'?\n)/);
  }
});

// `npm ci` and fetching the engine are replaced by what they leave. Windows has not this shell.
const run = everyState ? cases : cases.slice(0, 1);
test.skipIf(process.platform === 'win32').each(run)('the commands for $target $where make a site', (each) => {
  const [folder, repository] = each.engine === null ? projectWithContent() : projectAndRepository(each.target);
  const commands = commandsOf(each.target, each.engine !== null);
  const elsewhere = { '/tmp/engine': folder, '/tmp/site': join(temporaryFolder(), 'site') };
  const script = Object.entries(elsewhere).reduce((text, [from, to]) => text.replaceAll(from, to), commands.join('\n'));
  const env = {
    ...process.env,
    GITHUB_ACTIONS: each.target.startsWith('github-pages') ? 'true' : '',
    GITHUB_REPOSITORY: 'Ada/Folio',
    CI_PAGES_URL: each.target === 'gitlab-pages' ? 'https://ada.gitlab.io/Folio' : '',
    CI_PROJECT_DIR: repository,
    NETLIFY: each.target === 'netlify' ? 'true' : '',
    URL: 'https://ada.netlify.app',
  };
  const isGithub = ofGithub(each.target);
  execFileSync('bash', ['-e', '-c', script], { cwd: isGithub ? folder : repository, env, stdio: 'pipe' });
  const out = join(isGithub ? folder : repository, each.target === 'gitlab-pages' ? 'public' : '_site');
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const base = /^git(?:hub|lab)-pages/.test(each.target) ? '/Folio/' : '/';
  expect(home).toContain(`href="${base}assets/`);
  if (each.target === 'netlify') expect(home).toContain('href="https://ada.netlify.app/"');
  const beside = { s3: '_site.s3.json', nginx: '_site.nginx.conf', netlify: '_site/_headers' };
  for (const [target, file] of Object.entries(beside)) {
    if (target === each.target) expect(existsSync(join(isGithub ? folder : repository, file))).toBe(true);
  }
});

function ofGithub(target: DeployTarget): boolean {
  return deployFiles(target, null).some(({ path }) => path.startsWith('.github/'));
}

let project: string | undefined;

/** One for all cases: what one of them has left there is replaced by the next. */
function projectWithContent(): readonly [project: string, repository: string] {
  if (project === undefined) {
    project = join(temporaryFolder(), 'project');
    copyProject(project, CONTENT);
  }
  return [project, project];
}

/** GitHub's workflows fetch the content into the engine, all others the engine beside the content. */
function projectAndRepository(target: DeployTarget): readonly [project: string, repository: string] {
  const [folder] = projectWithContent();
  const isInside = ofGithub(target);
  const repository = join(isInside ? folder : temporaryFolder(), 'our-content');
  mkdirSync(repository, { recursive: true });
  cpSync(CONTENT, repository, { recursive: true });
  return [folder, repository];
}

/** What a CI runs until the site is built. */
function commandsOf(target: DeployTarget, isApart: boolean): readonly string[] {
  const files = deployFiles(target, isApart ? engine : null);
  const withoutFetching = (commands: readonly string[]): readonly string[] =>
    commands.filter((command) => command !== 'npm ci' && !command.startsWith('git clone'));
  const [{ text = '' } = {}] = files;
  if (target === 'gitlab-pages') {
    const { default: all, check, pages } = parse(text);
    return withoutFetching([...all.before_script, check.script[0], ...pages.script, ...(all.after_script ?? [])]);
  }
  if (target === 'netlify') return withoutFetching((/command = '(.+)'/.exec(text)?.[1] ?? '').split(' && '));
  if (target === 'cloudflare-pages') {
    return withoutFetching((/^# {3}(.+)$/m.exec(text)?.[1] ?? '').split(' && '));
  }
  // Checking takes as long again.
  const jobs = everyState ? ['check', 'part', 'build'] : ['build'];
  const steps = files.flatMap((file) => jobs.flatMap((name) => jobsOf(file.text)[name]?.steps ?? []));
  const commands = withoutFetching(steps.flatMap(({ run: command }) => command ?? []));
  // A step of a matrix runs on four machines.
  const inMatrix = (command: string): string => `for PART in 1 2 3 4; do export PART SHARDS=4; ${command}; done`;
  return commands.map((command) => (command.includes('$PART') ? inMatrix(command) : command));
}
