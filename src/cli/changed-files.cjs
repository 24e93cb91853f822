// Plain JavaScript, as `run.cjs` is: Git is a program, and behind the fence none can be started.
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { parseArgs } = require('node:util');

/** @typedef {{ files: string[] | null, removed?: string } | { problem: string, help: string }} Changed */

/** The variable in which the fenced process finds what changed. */
exports.VARIABLE = 'PROOFOLIO_CHANGED';

/** What layouts, styles and the engine show changes with them. */
const ENGINE = ['layouts', 'styles', 'src', '.eleventy.ts', 'package-lock.json'];

/** Linux takes no variable above 128 kB; who changes so much changes all. */
const MAX_BYTES = 100_000;

/**
 * What changed in the content since a revision, as JSON for `VARIABLE`: the paths inside the content folder with the lines that
 * were removed, `null` where all of the site may have changed, or why Git cannot say. Returns `null` where `--since` is not among
 * the arguments of `check`.
 * @param {readonly string[]} args @param {string} project
 */
exports.changedSince = (args, project) => {
  if (args[0] !== 'check') return null;
  const options = { content: { type: 'string' }, since: { type: 'string' } };
  const { values } = parseArgs({ args: [...args], options, strict: false });
  if (typeof values.since !== 'string') return null;
  const content = path.resolve(project, typeof values.content === 'string' ? values.content : 'content');
  const json = JSON.stringify(filesSince(values.since, content, project));
  return Buffer.byteLength(json) > MAX_BYTES ? JSON.stringify({ files: null }) : json;
};

/** @param {string} revision @param {string} content @param {string} project @returns {Changed} */
function filesSince(revision, content, project) {
  const top = git(content, 'rev-parse', '--show-toplevel');
  if (top.error) return { problem: '--since needs Git, which is not there', help: 'install Git, or leave out --since' };
  if (top.status !== 0) {
    return { problem: `--since ${revision}: the content is in no Git repository`, help: 'leave out --since, or run it in a clone' };
  }
  const isShallow = git(content, 'rev-parse', '--is-shallow-repository').stdout.trim() === 'true';
  const whole = 'fetch all of its history: "git fetch --unshallow", or "fetch-depth: 0" for actions/checkout';
  const commit = git(content, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (commit.status !== 0) {
    const help = isShallow ? `this clone is shallow; ${whole}` : 'name a branch, a tag or a commit of this clone, such as origin/main';
    return { problem: `--since ${revision}: Git knows no such revision`, help };
  }
  const base = git(content, 'merge-base', 'HEAD', commit.stdout.trim());
  if (base.status !== 0) {
    const help = isShallow ? `this clone is shallow; ${whole}` : 'name a revision that this branch began from, such as origin/main';
    return { problem: `--since ${revision} has no history in common with what is checked`, help };
  }
  const since = base.stdout.trim();
  const isOne = git(project, 'rev-parse', '--show-toplevel').stdout === top.stdout;
  if (isOne && diff(project, since, ENGINE).length > 0) return { files: null };
  const added = git(content, 'ls-files', '--others', '--exclude-standard', '-z').stdout.split('\0');
  const removed = git(content, 'diff', '--unified=0', '--no-renames', '--no-ext-diff', '--no-color', '--relative', since, '--', '*.md').stdout;
  return {
    files: [...diff(content, since, ['.']), ...added].filter((file) => file !== ''),
    // What an entry named before may miss it now.
    removed: [...removed.matchAll(/^-(?!-- )(.*)$/gm)].map(([, line]) => line).join('\n'),
  };
}

/** @param {string} folder @param {string} since @param {readonly string[]} paths */
function diff(folder, since, paths) {
  const found = git(folder, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', since, '--', ...paths);
  return found.stdout.split('\0').filter((file) => file !== '');
}

/** @param {string} folder @param {readonly string[]} args */
function git(folder, ...args) {
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { status, stdout: stdout ?? '', error };
}
