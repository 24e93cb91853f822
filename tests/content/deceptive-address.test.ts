import { expect, test } from 'vitest';
import {
  deceptionIn,
  deceptionInMailbox,
  hostForPeople,
  namesAnotherSite,
} from '../../src/content/deceptive-address.ts';

const deceptive = [
  '//evil.example/',
  '///evil.example/',
  '\\\\evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  ' //evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://',
  'https://github.com@evil.example/',
  'https://user:password@guild.example/',
  'https://@guild.example/',
  'https://github.com%5C@evil.example/',
  'https://github.com\n@evil.example/',
  'HTTPS://GitHub.com:443@evil.example/',
  'https://%67ithub.com/',
  'https://3627734734/',
  'https://0x7f.1/',
  'https://127.1/',
  'https://git\u200bhub.com/',
  'https://ｇithub.com/',
  'https://evil。example/',
  'https://github.com⁄evil.example/',
  'https://xn--pple-43d.com/',
  'https://аpple.com/',
  'https://gіthub.com/',
  'mailto:ada@guild.example?bcc=evil@evil.example',
  'mailto:ada@guild.example?subject=x&BCC=evil@evil.example',
  'mailto:ada@guild.example?%62cc=evil@evil.example',
  'mailto:?to=evil@evil.example',
  'mailto:ada@guild.example?cc=evil@evil.example',
  'mailto:ada@guild.example?attach=/etc/passwd',
  'mailto:ada@guild.example?subject=x%0D%0ABcc:evil@evil.example',
  'mailto:ada@guild.example%0ABcc:evil@evil.example',
  'mailto:ada@guіld.example',
  'tel:**21*+4930123456#',
  'tel:%2A%2321%23',
];

test.each(deceptive)('%j deceives', (address) => {
  expect(deceptionIn(address)).toMatchObject({ code: 'deceptive-address', help: expect.stringMatching(/\w/) });
});

const honest = [
  '',
  '/projects/',
  './a.md',
  '../projects/a.md#part',
  '#part',
  'https://github.com',
  'https://github.com/ada?tab=a//b#c@d',
  'https://github.com/@ada',
  'HTTP://GitHub.com:8080/',
  'https://my_site.guild.example/',
  'https://192.0.2.1:8080/',
  'http://[2001:db8::1]/',
  'http://localhost:3000/',
  'https://guild.example./',
  'https://müller.example/',
  'https://xn--mller-kva.example/',
  'https://пример.рф/',
  'https://日本語.jp/',
  'https://東京タワーabc.jp/',
  'https://한국abc.kr/',
  'https://ελλάδα.gr/',
  'mailto:ada@guild.example',
  'mailto:ada@guild.example,bo@guild.example?subject=Hello%20there&body=Line%0D%0Atwo',
  'mailto:r&d@guild.example',
  'tel:+49-30-123456;ext=12',
  'javascript:alert(1)',
];

test.each(honest)('%j does not deceive', (address) => {
  expect(deceptionIn(address)).toBeNull();
});

test('a mailbox is one address in letters of one alphabet', () => {
  expect(
    [
      'ada@guild.example',
      'r&d+work@guild.example',
      'ada@müller.example',
      'ада@пример.рф',
      'ada@xn--80ak6aa92e.com',
      'Ada@Guild.Example',
    ].map(deceptionInMailbox),
  ).toEqual([...Array.from({ length: 6 }, () => null)]);
  const bad = ['a?bcc=b%40c@d.example', 'a,b@c.example', 'a%0abcc:b@c.example', 'ada@аpple.example', 'ada@аррӏе.com'];
  expect(bad.filter((mailbox) => deceptionInMailbox(mailbox) === null)).toEqual([]);
});

test('a host is shown in the letters that people know it by, and in ASCII where they look like others', () => {
  const hosts = [
    'github.com',
    'xn--e1afmkfd.xn--p1ai',
    'xn--mller-kva.de',
    'xn--wgv71a119e.jp',
    'xn--80ak6aa92e.com',
    'xn--gthub-q4a.com',
  ];
  expect(hosts.map(hostForPeople)).toEqual([
    'github.com',
    'пример.рф',
    'müller.de',
    '日本語.jp',
    'xn--80ak6aa92e.com',
    'xn--gthub-q4a.com',
  ]);
});

test('words that are an address name the site that they lead to', () => {
  expect(namesAnotherSite('https://github.com/ada', 'https://evil.example/')).toBe(true);
  expect(namesAnotherSite('www.github.com', 'https://github.com.evil.example/')).toBe(true);
  expect(namesAnotherSite('https://аррӏе.com', 'https://xn--80ak6aa92e.com')).toBe(true);
  expect(namesAnotherSite('https://xn--80ak6aa92e.com', 'https://аррӏе.com')).toBe(false);
  expect(namesAnotherSite('https://müller.de', 'https://xn--mller-kva.de')).toBe(false);
  expect(namesAnotherSite('https://github.com', 'https://www.github.com/ada')).toBe(false);
  expect(namesAnotherSite('https://docs.guild.example', 'https://guild.example/docs')).toBe(false);
  expect(namesAnotherSite('Node.js', 'https://nodejs.org')).toBe(false);
  expect(namesAnotherSite('https://guild.example/team/', '../engineers/')).toBe(false);
});

test.each(['mailto:', 'mailto:ada', 'mailto:ada@', 'mailto:@guild.example?subject=x', 'tel:', 'tel:+'])(
  'an address that reaches nobody is no address: %s',
  (address) => {
    expect(deceptionIn(address)?.code).toBe('bad-address');
  },
);

test.each(['mailto:?subject=x', 'mailto:ada@guild.example', 'tel:112'])('%s reaches somebody', (address) => {
  expect(deceptionIn(address)).toBeNull();
});
