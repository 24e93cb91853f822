// Plain JavaScript on purpose: an older Node cannot even load the TypeScript that does the work, and would say so in a riddle.
// And CommonJS, which Node finds by its path: a module of the other kind has an address, which some names of folders tear.
const { enableCompileCache } = require('node:module');
const path = require('node:path');
const { changedSince, VARIABLE } = require('./changed-files.cjs');
const { runFenced } = require('./fence.cjs');

const PROJECT = path.join(__dirname, '../..');
const [command = '', ...args] = process.argv.slice(2);
// Content may come from strangers. What repairs it is run on one's own, and needs `fsync`, which Node's permission model forbids.
const readsContent = command === 'build' || (command === 'check' && !args.includes('--fix'));
if (Number.parseInt(process.versions.node, 10) < 24) {
  fail(
    hasMusl()
      ? `Proofolio needs Node 24, this is ${process.version}, and none comes along for systems with musl such as Alpine: take an image with Node 24 (node:24-alpine), or install it.`
      : `Proofolio needs Node 24, this is ${process.version}: run "npm ci" (without --omit=optional), which brings Node 24 along, and use the npm scripts; or install Node 24 yourself.`,
  );
} else if (path.sep === '/' && /[?\\]/.test(PROJECT)) {
  fail(
    `Proofolio cannot run in a folder whose path has a question mark or a backslash in it, as Node cannot import from there: move "${PROJECT}", or rename the folder.`,
  );
} else if (readsContent && !process.permission) {
  findChanged();
  runFenced(__filename, [command, ...args], PROJECT);
} else {
  if (!process.permission) findChanged();
  process.argv.splice(2, 1);
  // Paths of the engine, and those that are given, are the project's, whatever folder this is called from.
  process.chdir(PROJECT);
  // Loading the engine is most of what a command does when nothing has changed. A cache that was made in another folder, as CI
  // restores one, is as good; what this process starts finds that here too, and a Node that knows nothing of it passes it over.
  process.env.NODE_COMPILE_CACHE_PORTABLE = '1';
  enableCompileCache(path.join(PROJECT, '.cache/node'));
  import(`./${command}.ts`);
}

/** The Node that comes along needs glibc. The report of a Node for musl names no version of that. */
function hasMusl() {
  return process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime === undefined;
}

/** Git is asked before the fence is up, and the process behind it reads its answer. */
function findChanged() {
  const changed = changedSince([command, ...args], PROJECT);
  if (changed === null) delete process.env[VARIABLE];
  else process.env[VARIABLE] = changed;
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
