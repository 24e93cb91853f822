import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { isBelow } from '../files/is-below.ts';
import { DEPLOY_TARGETS, type DeployTarget, deployFiles, isDeployTarget } from '../scaffold/deploy-files.ts';
import type { Engine } from '../scaffold/github-workflows.ts';
import { quoted } from '../scaffold/new-file.ts';
import { deploySteps } from '../scaffold/next-steps.ts';
import { badOption } from './bad-option.ts';
import { addFiles } from './create-folder.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/**
 * Writes what a CI needs to build and deploy the site, into the repository of the content; the value says what was done, `null` when
 * nothing was. What is there already, as it would be written, stays.
 */
export function createDeploy(target: string, content: string): Result<string | null> {
  if (!isDeployTarget(target)) {
    const near = didYouMean(target, DEPLOY_TARGETS);
    const help = near === null ? `write one of: ${DEPLOY_TARGETS.join(', ')}` : `did you mean "${near}"?`;
    return { value: null, diagnostics: [badOption(`nothing is known of ${quoted(target)}`, help)] };
  }
  const isInside = isBelow(path.resolve(content), PROJECT_FOLDER);
  if (!isInside && !existsSync(path.join(content, '.git')) && isInRepository(path.resolve(content))) {
    const help = 'move it to the top of a repository of its own';
    return { value: null, diagnostics: [badOption(`${content} is a folder inside of a repository`, help)] };
  }
  return writeInto(isInside ? '.' : content, target, isInside ? null : engineHere());
}

function writeInto(root: string, target: DeployTarget, engine: Engine | null): Result<string | null> {
  const files = deployFiles(target, engine);
  const isThere = ({ path: inside, text }: (typeof files)[number]): boolean => {
    const file = path.join(root, inside);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  };
  const missing = files.filter((file) => !isThere(file));
  if (missing.some((file) => file.path.startsWith('.github/')))
    mkdirSync(path.join(root, '.github'), { recursive: true });
  const problem = addFiles(root, missing);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  const written = files.map((file) => ({ path: path.posix.join(root, file.path), isNew: missing.includes(file) }));
  return { value: deploySteps(written, engine), diagnostics: [] };
}

function isInRepository(folder: string): boolean {
  const above = path.dirname(folder);
  return above !== folder && (existsSync(path.join(above, '.git')) || isInRepository(above));
}

/** Where this engine comes from, as its clone says, and its version. */
function engineHere(): Engine {
  const config = path.join(PROJECT_FOLDER, '.git/config');
  const [, repository] =
    /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\s/.exec(existsSync(config) ? readFileSync(config, 'utf8') : '') ?? [];
  const { version } = JSON.parse(readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8'));
  return { repository: repository ?? UNKNOWN_ENGINE, tag: `v${version}` };
}

/** What stands for the engine's repository where this clone does not know it. */
const UNKNOWN_ENGINE = 'your-team/proofolio';
