import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { madeDocuments } from './made-documents.ts';

// `npm run reference`: renews every document that is made from schemas, fixtures and imports.
const root = path.join(import.meta.dirname, '../..');
for (const { file, text } of madeDocuments(root)) writeFileSync(path.join(root, file), text);
