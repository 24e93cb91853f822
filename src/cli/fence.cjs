// Plain JavaScript, as `run.cjs` is: it runs before anything else is loaded.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');

// A thread that is started with flags of its own is not fenced: it is allowed only where the right to start one can be given up.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const canDropRights = (major === 24 && minor >= 21) || major > 25;

// In MB: left to itself, V8 lets what is new take 134 MB, more than half of what a site of 1,000 people does, and is no quicker.
const SMALL_NURSERY = '--max-semi-space-size=16';

/** The hosts of `--host` whose headers lie beside the output folder. */
const SERVERS = ['nginx', 'caddy', 's3'];

/**
 * Runs a script anew under Node's permission model. On Windows, where no process can become another one, this one waits for it.
 * @param {string} script @param {readonly string[]} args @param {string} project
 */
exports.runFenced = (script, args, project) => {
  const threads = args[0] === 'build' && canDropRights ? ['--allow-worker', '--disable-warning=PERM0006'] : [];
  const flags = [...process.execArgv, SMALL_NURSERY, ...fenceFlags(args, project, '_site'), ...threads];
  const command = [...flags, script, ...args];
  if (process.platform !== 'win32') process.execve(process.execPath, [process.argv0, ...command], process.env);
  process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
};

/**
 * What a command may do: read, write the cache, the output folder and what publishing puts beside that, and start no program.
 * `args` are those of the command, `usualOut` is its output folder where they name none.
 * @param {readonly string[]} args @param {string} project @param {string} usualOut
 */
function fenceFlags(args, project, usualOut) {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' }, host: { type: 'string' } }, strict: false });
  const out = path.resolve(project, typeof values.out === 'string' ? values.out : usualOut);
  const manifest = fileOf('manifest', args, project, `${out}.sha256`);
  const summary = fileOf('summary', args, project, null);
  const isManifestBeside = manifest?.startsWith(out) === true;
  const isBeside = SERVERS.includes(String(values.host)) || isManifestBeside;
  // The browser of --a11y keeps its profile there. It is started before anything of the content is read, see open-browser.ts.
  const startsBrowser = args[0] === 'check' && args.includes('--a11y');
  const written = [
    ...withContents(path.join(project, '.cache')),
    // Headers for a server and a manifest lie beside the folder, under its name. Node finds no path any more of which another one that may be
    // written is a longer name (`_site`, `_site.nginx.conf`), so then all that begins so may be.
    ...(isBeside ? [`${out}*`] : withContents(out)),
    ...(manifest === null || isManifestBeside ? [] : [`${manifest}*`, ...missingAbove(manifest)]),
    ...(summary === null ? [] : [summary]),
    path.join(path.dirname(out), `.${path.basename(out)}.proofolio-*`),
    ...missingAbove(out),
    ...(startsBrowser ? [path.join(tmpdir(), 'playwright*')] : []),
  ];
  // Pictures and style sheets are made by native addons, and Node warns of each run that allows them.
  return [
    '--permission',
    '--allow-fs-read=*',
    ...written.map((name) => `--allow-fs-write=${name}`),
    '--allow-addons',
    // From Node 25 on the network is fenced too.
    ...(major >= 25 && args[0] === 'check' && args.includes('--external') ? ['--allow-net'] : []),
    ...(startsBrowser ? ['--allow-child-process', '--disable-warning=PERM0002'] : []),
    '--disable-warning=PERM0001',
  ];
}

exports.fenceFlags = fenceFlags;

/**
 * The file that an option of `build` names, which may follow it, else the usual one; `null` for none.
 * @param {'manifest' | 'summary'} name @param {readonly string[]} args @param {string} project @param {string | null} usual
 */
function fileOf(name, args, project, usual) {
  const option = `--${name}`;
  const at = args[0] === 'build' ? args.findLastIndex((each) => each === option || each.startsWith(`${option}=`)) : -1;
  if (at === -1) return null;
  const given = args[at] === option ? args[at + 1] : args[at]?.slice(option.length + 1);
  return given === undefined || given === '' || given.startsWith('-') ? usual : path.resolve(project, given);
}

/** Node allows what lies in a folder only if that is there when it starts. */
function withContents(folder) {
  return [folder, path.join(folder, '*')];
}

/** The folders above a path that have to be made. */
function missingAbove(file) {
  const folder = path.dirname(file);
  return existsSync(folder) ? [] : [...missingAbove(folder), folder];
}
