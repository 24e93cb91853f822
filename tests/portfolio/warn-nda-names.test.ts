import { expect, test } from 'vitest';
import { warnNdaNames } from '../../src/portfolio/warn-nda-names.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const warned = (said: string, more = ''): readonly string[] => {
  const { content, portfolio } = readSite(
    temporaryFolder({
      ...MINIMAL_FILES,
      'organizations.yml': 'Acme: { aliases: [Acme Ltd] }\n',
      'engineers/ada.md': `---\nname: Ada\ntestimonials: [{ author: Jo, by: client, ${said} }]\n${more}\n---\n`,
      'projects/vault.md': '---\ntitle: Vault\nengineers: [ada]\norganization: Acme\nnda: true\n---\n',
    }),
  );
  return warnNdaNames(content, portfolio).map(({ message }) => message);
};

const MESSAGE = 'this names "Acme", which projects/vault.md keeps back under `nda`';

test.each([
  ['text: The vault of Acme holds.'],
  ['text: It holds., organization: Acme'],
  ['text: It holds., organization: ACME LTD'],
  ['text: It holds., role: "CTO, Acme"'],
])('a testimonial that names what an NDA keeps back is reported: %s', (said) => {
  expect(warned(said)).toEqual([MESSAGE]);
});

test('a part of another word is no name', () => {
  expect(warned('text: At the acmes of her craft.')).toEqual([]);
});

test('what public work or a role names is known anyway', () => {
  expect(warned('text: It holds., organization: Acme', 'roles: [{ organization: Acme, title: Tester }]')).toEqual([]);
});
