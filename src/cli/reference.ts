import { readFileSync, writeFileSync } from 'node:fs';
import { contentReference } from '../content/content-reference.ts';
import { codesPage } from './codes-page.ts';
import { putReference } from './put-reference.ts';
import { readCodeExamples } from './read-code-examples.ts';

// Renews what is made of the schemas and of the tests' fixtures: the content reference in the README, and the page of all codes.
writeFileSync('README.md', putReference(readFileSync('README.md', 'utf8'), contentReference()));
writeFileSync('src/diagnostics/codes.md', codesPage(readCodeExamples('tests/fixtures/mistakes')));
