import { readFileSync, writeFileSync } from 'node:fs';
import { contentReference } from '../content/content-reference.ts';
import { putReference } from './put-reference.ts';

// Renews the content reference in the README after a change of the schemas.
writeFileSync('README.md', putReference(readFileSync('README.md', 'utf8'), contentReference()));
