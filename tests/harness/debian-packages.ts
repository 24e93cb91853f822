import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../debian-packages.sh');
const patience = 600_000;

/** Installs the Debian packages that the tests need, where that is possible: on Debian, as root. Returns whether they are there. */
export function installDebianPackages(): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log('Something is missing: installing the Debian packages of tests/debian-packages.sh.');
  return installs('sh', [script]);
}

/** Runs an installation with its output visible; returns whether it succeeded. */
export function installs(command: string, options: readonly string[]): boolean {
  return spawnSync(command, options, { stdio: 'inherit', timeout: patience }).status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
