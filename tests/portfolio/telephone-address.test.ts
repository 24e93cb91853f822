import fc from 'fast-check';
import { expect, test } from 'vitest';
import { telephoneAddress } from '../../src/portfolio/telephone-address.ts';

test.each([
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['+44 (0) 20 7946 0000', 'tel:+442079460000'],
  ['+44(0)2079460000', 'tel:+442079460000'],
  ['+44-(0)20-7946-0000', 'tel:+442079460000'],
  ['(+44) 20 7946 0000', 'tel:+442079460000'],
  ['(+44) (0)20 7946 0000', 'tel:+442079460000'],
  ['0044 20 7946 0000', 'tel:+442079460000'],
  ['0044 (0)20 7946 0000', 'tel:+442079460000'],
  ['+353 (0)91 000 000', 'tel:+35391000000'],
  ['+49 (0)30/1234-56', 'tel:+4930123456'],
  ['+49 30 / 123456', 'tel:+4930123456'],
  ['+32 2/555.12.12', 'tel:+3225551212'],
  ['+1 (202) 555-0100', 'tel:+12025550100'],
  ['+1.202.555.0100', 'tel:+12025550100'],
  ['+1 202‑555–0100', 'tel:+12025550100'],
  ['+7 (495) 000-00-00', 'tel:+74950000000'],
  ['+39 06 0000 0000', 'tel:+390600000000'],
  ['+225 01 00 00 00 00', 'tel:+2250100000000'],
  ['+886 2 0000 0000', 'tel:+886200000000'],
  ['+290 20000', 'tel:+29020000'],
  ['+８１ ３ ００００ ００００', 'tel:+81300000000'],
  ['+٩٦٦ ١١ ٠٠٠ ٠٠٠٠', 'tel:+966110000000'],
  ['\u202a+972 3-000-0000\u202c', 'tel:+97230000000'],
  ['+33\u00a01\u202f00\u202f00\u202f00\u202f00', 'tel:+33100000000'],
  ['+1 202 555 0100 ext. 12', 'tel:+12025550100;ext=12'],
  ['+1 202 555 0100 ext 12', 'tel:+12025550100;ext=12'],
  ['+1 202 555 0100, extension 12', 'tel:+12025550100;ext=12'],
  ['+1 202 555 0100 x12', 'tel:+12025550100;ext=12'],
  ['+1 202 555 0100 #12', 'tel:+12025550100;ext=12'],
  ['+1 202 555 0100;ext=12', 'tel:+12025550100;ext=12'],
  ['+44 (0)20 7946 0000 x0012', 'tel:+442079460000;ext=0012'],
])('%s is dialled as %s', (written, address) => {
  expect(telephoneAddress(written)).toBe(address);
});

test.each([
  ['no country code', '020 7946 0000'],
  ['no country code', '555-0100'],
  ['no country code', '(202) 555-0100'],
  ['an exit code of some countries', '011 44 20 7946 0000'],
  ['a 0 that may be one too many', '+44 020 7946 0000'],
  ['a 0 that may be one too many', '+44 (020) 7946 0000'],
  ['a 0 that may be one too many', '+36 (06) 1 000 0000'],
  ['a (0) where numbers keep theirs', '+39 (0)6 0000 0000'],
  ['a (0) that is not behind the country code', '+44 20 (0)7946 0000'],
  ['two times (0)', '+44 (0)(0)20 7946 0000'],
  ['two numbers', '+44 20 7946 0000 / +44 20 7946 0001'],
  ['two numbers', '+353 91 000 000/1'],
  ['two numbers', '+1 202 555 0100 or +1 202 555 0101'],
  ['two numbers', '+1 202 555 0100, +1 202 555 0101'],
  ['letters for digits', '+1 800 FLOWERS'],
  ['words before it', 'Tel. +44 20 7946 0000'],
  ['words behind it', '+44 20 7946 0000 (mornings)'],
  ['digits left out', '+44 20 7946 xxxx'],
  ['too many digits', '+44 20 7946 0000 0000'],
  ['too few digits', '+44 20'],
  ['no such country code', '+0 20 7946 0000'],
  ['a plus within', '+44 +20 7946 0000'],
  ['nothing but signs', '+()'],
  ['a word', 'nobody'],
])('there is no address where there is %s: %s', (_, written) => {
  expect(telephoneAddress(written)).toBeNull();
});

test('whatever is written, an address is one of RFC 3966', () => {
  const piece = fc.constantFrom(
    '+',
    '00',
    '44',
    '1',
    '(0)',
    '(',
    ')',
    '20',
    '7946',
    '0000',
    ' ',
    '/',
    '-',
    'x',
    'ext. ',
    '#',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      ),
      (written) => {
        expect(telephoneAddress(written) ?? 'tel:+1234567').toMatch(/^tel:\+[1-9]\d{6,14}(?:;ext=\d{1,7})?$/);
      },
    ),
  );
});
