import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkManifest, manifestOf } from '../../src/audit/manifest.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { audited } from './audited.ts';

const { files } = audited({ 'index.html': 'a', 'b/index.html': 'b', 'B.txt': '' });

test('a manifest has the SHA-256 of each file, sorted by path, as sha256sum writes it', () => {
  expect(manifestOf(files)).toBe(`e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  B.txt
3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/index.html
ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  index.html
`);
});

test('the same files are right, and what was changed, taken away or added is found', () => {
  const file = join(temporaryFolder(), 'site.sha256');
  writeFileSync(file, manifestOf(files));
  expect(checkManifest(files, file)).toEqual([]);
  const other = audited({ 'index.html': 'A', 'b/index.html': 'b', 'added.js': '' }).files;
  expect(checkManifest(other, file).map(({ message, place }) => [message, place?.line])).toEqual([
    ['"B.txt" is missing', 1],
    ['"index.html" is not what was built', 3],
    ['"added.js" is none of the files that were built', 1],
  ]);
});

test.each([
  ['is empty', ''],
  ['holds something else', 'Dear reader\n'],
  ['was cut off', manifestOf(files).slice(0, -40)],
])('a file that %s is no manifest', (_, text) => {
  const file = join(temporaryFolder(), 'site.sha256');
  writeFileSync(file, text);
  expect(checkManifest(files, file)).toMatchObject([{ code: 'bad-manifest', place: { line: 1 } }]);
  expect(checkManifest(files, `${file}.missing`)).toMatchObject([{ code: 'bad-manifest' }]);
});
