import module from 'node:module';
import path from 'node:path';

// Plain JavaScript on purpose: an older Node cannot even load the TypeScript that does the work, and would say so in a riddle.
const [command] = process.argv.splice(2, 1);
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `Proofolio needs Node 24, this is ${process.version}: run "npm ci" (without --omit=optional), which brings Node 24 along, and use the npm scripts; or install Node 24 yourself.`,
  );
  process.exitCode = 1;
} else {
  // Loading the engine is most of what a command does when nothing has changed.
  module.enableCompileCache(path.join(import.meta.dirname, '../../.cache/node'));
  await import(`./${command}.ts`);
}
