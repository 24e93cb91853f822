import { execSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Prints the bill of materials of what a build needs, in the form of CycloneDX, as npm itself makes it. Its option to omit what
// only tests need also omits what both need, so it is asked in a folder where nothing else is named.
const folder = mkdtempSync(join(tmpdir(), 'proofolio-bill-'));
try {
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(file, join(folder, file));
  const run = (command: string): string => execSync(command, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 24 });
  run('npm pkg delete devDependencies');
  run('npm install --package-lock-only --offline');
  process.stdout.write(run('npm sbom --sbom-format cyclonedx --package-lock-only'));
} finally {
  rmSync(folder, { recursive: true });
}
