import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeDocuments } from '../../src/reference/made-documents.ts';

test.each(madeDocuments('.'))(
  '$file is in step with what it is made from: otherwise run "npm run reference"',
  ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);
