import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { overlayBlocks } from '../../src/preview/overlay-blocks.ts';
import { unknownSkill } from './sample-diagnostic.ts';

const nowhere = (): null => null;

const noPlace: Diagnostic = {
  ...unknownSkill,
  code: 'bad-option',
  message: 'There is no --speed',
  place: null,
  help: null,
};

test('each diagnostic is a block whose place opens in the editor, and the summary is one of its own', () => {
  const text = formatPretty([noPlace, unknownSkill]);
  expect(
    overlayBlocks(text, [noPlace, unknownSkill], ({ file, line }) => `edit:${file}#${line}`),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "kind": "text",
          "text": "error[bad-option]: There is no --speed",
        },
      ],
      [
        {
          "kind": "text",
          "text": "error[unknown-skill]: "Postgress" is not in content/skills.yml",
        },
        {
          "href": "edit:content/engineers/ada.md#9",
          "kind": "place",
          "text": "content/engineers/ada.md:9:5",
        },
        {
          "kind": "frame",
          "text": "  9 |   - Postgress
        |     ^^^^^^^^^",
        },
        {
          "kind": "text",
          "text": "  help: did you mean "PostgreSQL"?",
        },
      ],
      [
        {
          "kind": "text",
          "text": "2 errors in 1 file",
        },
      ],
    ]
  `);
});

test('nothing of the text is lost, whatever stands around the diagnostics', () => {
  const text = `Building …\n\n${formatPretty([unknownSkill])}\n\nThe last good site stays.\n`;
  const blocks = overlayBlocks(text, [unknownSkill], nowhere);
  const words = (all: string): readonly string[] => all.split(/\s+/).filter((word) => word !== '');
  expect(words(blocks.flatMap((parts) => parts.map((part) => part.text)).join('\n'))).toEqual(words(text));
  expect(blocks.map((parts) => parts.map((part) => part.kind))).toEqual([
    ['text'],
    ['text', 'place', 'frame', 'text'],
    ['text'],
  ]);
});

test('a text that does not hold the diagnostics is shown as it is', () => {
  expect(overlayBlocks('no space left', [unknownSkill], nowhere)).toEqual([[{ kind: 'text', text: 'no space left' }]]);
});

test('a place that opens nowhere has no address', () => {
  const places = overlayBlocks(formatPretty([unknownSkill]), [unknownSkill], nowhere)
    .flat()
    .filter((part) => part.kind === 'place');
  expect(places).toEqual([{ kind: 'place', text: 'content/engineers/ada.md:9:5', href: null }]);
});
