import { describe, expect, test } from 'vitest';
import { engineerSchema } from '../../../src/content/schemas/engineer.ts';
import { MINIMAL_FILES } from '../../content/minimal-files.ts';
import { readSite } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

describe('the skills of a profile', () => {
  test('are a list, or lists by the names of groups, which keep their order', () => {
    const skillsOf = (skills: unknown) => engineerSchema.parse({ name: 'Bo', skills }).skills;
    expect(skillsOf(['Go', 'Rust'])).toEqual([{ title: null, skills: ['Go', 'Rust'] }]);
    expect(skillsOf({ Tools: ['Git'], Languages: ['Go'] })).toEqual([
      { title: 'Tools', skills: ['Git'] },
      { title: 'Languages', skills: ['Go'] },
    ]);
    expect(engineerSchema.parse({ name: 'Bo' }).skills).toEqual([]);
  });

  test('in groups are references: unknown ones are reported where they stand', () => {
    const files = { 'engineers/bo.md': '---\nname: Bo\nskills: { Languages: [Nonesuch] }\n---\n' };
    const { diagnostics } = readSite(temporaryFolder({ ...MINIMAL_FILES, ...files }));
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['unknown-skill', 3, 23],
    ]);
  });

  test('named like what every object has are no fields', () => {
    const files = { 'engineers/bo.md': '---\nname: Bo\nskills: { valueOf: [Nonesuch], toString: Go }\n---\n' };
    const { diagnostics } = readSite(temporaryFolder({ ...MINIMAL_FILES, ...files }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-skill', 'wrong-type']);
  });
});
