// Plain JavaScript on purpose: an older Node cannot even load the TypeScript that does the work, and would say so in a riddle.
const major = Number.parseInt(process.versions.node, 10);
if (major >= 24) await import('./run.ts');
else {
  console.error(
    `The tests need Node 24, this is ${process.version}: run "npm ci" (without --omit=optional), which brings Node 24 along, and then "npm test"; or install Node 24 yourself.`,
  );
  process.exitCode = 1;
}
