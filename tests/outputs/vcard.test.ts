import { parseVCards } from 'vcard4-ts';
import { expect, test } from 'vitest';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full');

function read(text: string) {
  const { vCards = [], nags } = parseVCards(text);
  const [card] = vCards;
  if (card === undefined || vCards.length !== 1) throw new Error(`no single card: ${JSON.stringify(nags)}`);
  expect([nags, card.nags, card.unparseable]).toEqual([undefined, undefined, undefined]);
  return card;
}

const values = (list: readonly { readonly value: unknown }[] | undefined): readonly unknown[] =>
  (list ?? []).map(({ value }) => value);

test('an independent reader gives back what was written', () => {
  const card = read(full.outputs.get('/zoe/zoe-oconnor-nunez.vcf') ?? '');
  expect(values(card.FN)).toEqual(['Zoë O’Connor-Núñez']);
  expect(values(card.EMAIL)).toEqual(['zoe@guild.example']);
  expect(values(card.TITLE)).toEqual(['Staff Engineer']);
  expect(values(card.ORG)).toEqual([['Contoso']]);
  expect(values(card.ROLE)).toEqual(['Staff engineer for systems that must not stop']);
  expect(card.ADR?.[0]?.value).toMatchObject({ locality: ['Galway, Ireland'] });
  expect(values(card.LANG)).toEqual(['en', 'es-MX', 'ga']);
  expect(values(card.NOTE)).toEqual([
    'Zoë O’Connor-Núñez builds telemetry, queues and the habits that keep both alive.',
  ]);
  expect(values(card.PHOTO)).toEqual(['https://site.example/media/people/zoe.png']);
  expect(values(card.URL).slice(0, 2)).toEqual(['https://site.example/zoe/', 'https://code.guild.example/zoe']);
  expect(card.UID?.value).toBe('https://site.example/zoe/zoe-oconnor-nunez.vcf');
});

test('signs with a meaning of their own, line breaks and long lines of many bytes come back equal', () => {
  const name = `Ada, "B\\o"; ${'Łó:=😀'.repeat(30)}`;
  const description = 'One; two, three\\n\nfour\ttabs and : colons';
  const folder = temporaryFolder({
    'site.yml': 'title: "T; U, V"\nurl: https://t.example',
    'engineers/ada.md': `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\nphone: +44 20 7946 0000\n---\n`,
  });
  const text = readSite(folder).outputs.get('/engineers/ada/ada.vcf') ?? '';
  const card = read(text);
  expect(values(card.FN)).toEqual([name]);
  expect(values(card.NOTE)).toEqual([description]);
  expect(values(card.TEL)).toEqual(['tel:+442079460000']);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
});

test('a number that cannot be dialled from everywhere is given as it is written', () => {
  const files = {
    'site.yml': 'title: T\nurl: https://t.example',
    'engineers/bo.md': '---\nname: Bo\nphone: ext. 12\n---\n',
  };
  const card = read(readSite(temporaryFolder(files)).outputs.get('/engineers/bo/bo.vcf') ?? '');
  expect(values(card.TEL)).toEqual(['ext. 12']);
});
