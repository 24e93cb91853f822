import { beforeAll, describe, expect, test } from 'vitest';
import { pdfFaults } from '../../src/audit/pdf-faults.ts';
import { loadTypesetter, type Typesetter } from '../../src/outputs/typeset/typesetter.ts';
import { readSite } from '../harness/read-site.ts';

const folders = ['content', 'tests/fixtures/full', 'tests/fixtures/team', 'tests/fixtures/long'];
const resumes = folders.flatMap((folder) =>
  [...readSite(folder).outputs]
    .filter(([path]) => path.endsWith('.pdf'))
    .map(([path, view]) => ({ name: `${folder}${path}`, view })),
);

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await loadTypesetter(async (_, make) => make());
});

describe('the structure of a résumé', () => {
  test.each(resumes)('can be read aloud from beginning to end: $name', async ({ view }) => {
    expect(await pdfFaults(await typesetter.resume(view))).toEqual([]);
  });

  test.each([
    ['/Marked true', '/Harked true', 'it is not tagged'],
    ['pdfuaid:part>1', 'pdfuaid:part>9', 'it does not say that it is PDF/UA-1'],
    ['/DisplayDocTitle', '/DisplayDocTitel', 'its title is not shown'],
    ['/Lang (', '/Lung (', 'it has no language'],
    ['/Title', '/Titel', 'it has no title'],
    ['/Outlines', '/Outlynes', 'it has no bookmarks'],
    ['/S /H1', '/S /H3', 'it has not one first heading'],
    ['/S /H2', '/S /H4', 'a heading of level 4 leaves out one'],
    ['/StructTreeRoot', '/StructTreeRuut', 'page 1 has no structure'],
    ['/FontFile', '/FontFill', 'a typeface is not embedded'],
    ['/ToUnicode', '/ToUnicorn', 'letters of a typeface have no meaning'],
    ['/Contents (', '/Kontents (', 'a link has no words'],
    ['/StructParent ', '/StructPirent ', 'a link is not in the structure'],
  ])('is found out where it is damaged: %s', async (whole, damaged, problem) => {
    const [first] = resumes.filter(({ name }) => name.endsWith('/zoe/resume.pdf'));
    const pdf = Buffer.from(await typesetter.resume(first?.view ?? '')).toString('latin1');
    expect(pdf).toContain(whole);
    expect(await pdfFaults(Buffer.from(pdf.replaceAll(whole, damaged), 'latin1'))).toContain(problem);
  });
});
