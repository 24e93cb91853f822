import { describe, expect, test } from 'vitest';
import { copiedBytesProblem, copiedNameProblem } from '../../src/content/copied-files.ts';
import { isRead } from '../../src/content/read-files.ts';

const copied = [
  'paper.pdf',
  'PAPER.PDF',
  'papers/2024/Über uns (final).docx',
  'slides-v1.2.odp',
  'cv.de.pdf',
  'cv.v2.pdf',
  'data.csv.zip',
  'source.tar.gz',
  'source.tgz',
  'photo.JPG',
  'talk.mp4',
  'keys.asc',
  'data/people.json',
  'data/vercel.json',
  'robots.txt',
  'CNAME',
  '.nojekyll',
  '.well-known/security.txt',
  'google0123456789abcdef.html',
  'naver0123456789abcdef.html',
  'yandex_0123456789abcdef.html',
  'BingSiteAuth.xml',
];

test.each(copied)('files/%s is copied', (name) => {
  expect(copiedNameProblem(`files/${name}`)).toBeNull();
});

/** What some browser runs, some host runs, or some host reads its settings from. */
const refused: Readonly<Record<string, readonly string[]>> = {
  'active-file': [
    'a.html',
    'a.HTM',
    'a.xhtml',
    'a.xml',
    'a.svg',
    'a.js',
    'a.mjs',
    'a.css',
    'a.wasm',
    'index.html/a.pdf',
    'google0.html.html',
  ],
  'host-file': [
    ...[
      '_headers',
      '_redirects',
      '_routes.json',
      '.htaccess',
      'a/.htaccess',
      '.htpasswd',
      '.user.ini',
      '.env',
      '.git/config',
    ],
    ...[
      '.well-known/acme-challenge/x',
      '.well-known/assetlinks.json',
      '.well-known/openpgpkey/hu/x',
      '.nojekyll/a.pdf',
    ],
    ...['web.config', 'Web.Config', 'vercel.json', 'now.json', 'firebase.json', 'staticwebapp.config.json'],
    ...['netlify.toml', 'wrangler.toml', '_config.yml', 'app.yaml', 'a/.pdf'],
  ],
  'unlisted-file': [
    ...[
      't.shtml',
      't.shtm',
      't.stm',
      't.rng',
      't.php',
      't.php7',
      't.phtml',
      't.phar',
      't.cgi',
      't.fcgi',
      't.pl',
      't.py',
    ],
    ...[
      't.asp',
      't.aspx',
      't.ashx',
      't.jsp',
      't.jspx',
      't.cfm',
      't.rb',
      't.sh',
      't.lua',
      't.var',
      't.htc',
      't.hta',
      't.mht',
    ],
    ...[
      't.swf2',
      't.xsl',
      't.xslt',
      't.rdf',
      't.atom',
      't.rss',
      't.webmanifest',
      't.manifest',
      't.appcache',
      't.exe',
      't.jar',
    ],
    ...['t', 'LICENSE', 'cname', 'sub/CNAME', 't.', 't.pdf.'],
    ...[
      'promo.html.gz',
      'robots.txt.gz',
      'index.html.br',
      'a.php.pdf',
      'a.shtml.txt',
      'a.html.en.pdf',
      'a.pl.txt',
      'a.cgi.png',
    ],
  ],
};

describe.each(Object.entries(refused))('%s', (code, names) => {
  test.each(names)('files/%s is not copied', (name) => {
    expect(copiedNameProblem(`files/${name}`)).toMatchObject({
      code,
      message: expect.stringContaining(`files/${name}`),
    });
  });
});

test('a name that a help proposes is one that is copied', () => {
  const names = ['a.php.pdf', 'a.html.tar.gz', 'A. B. Smith.php.pdf', '….php.pdf'];
  const proposed = names.map((name) => /^rename it to (.+)$/.exec(copiedNameProblem(`files/${name}`)?.help ?? '')?.[1]);
  expect(proposed).toEqual(['a-php.pdf', 'a-html.tar.gz', 'a-b-smith-php.pdf', 'php.pdf']);
  expect(proposed.filter((name) => copiedNameProblem(`files/${name}`) !== null)).toEqual([]);
});

const HTML = '<!doctype html><script>alert(1)</script>';

const sound: readonly (readonly [name: string, text: string])[] = [
  ['a.pdf', '%PDF-1.7\n'],
  ['a.zip', 'PK\x03\x04'],
  ['a.docx', 'PK\x03\x04'],
  ['a.tar', `${'\0'.repeat(257)}ustar`],
  ['a.tar.gz', '\x1f\x8b\x08'],
  ['a.gif', 'GIF89a'],
  ['a.mp4', '\0\0\0\x20ftypisom'],
  ['a.woff2', 'wOF2'],
  ['a.txt', 'Text with <b>tags</b>.'],
  ['a.txt', ''],
  ['a.csv', '\xff\xfea\0,\0'],
  ['a.md', '# Title\n\n---\n'],
  ['CNAME', 'guild.example\n'],
  ['.nojekyll', ''],
  ['.well-known/security.txt', 'Contact: mailto:security@guild.example\nExpires: 2030-01-01T00:00:00Z\n'],
  ['google0123456789abcdef.html', 'google-site-verification: google0123456789abcdef.html'],
  ['naver0123456789abcdef.html', 'naver-site-verification: naver0123456789abcdef.html'],
  [
    'yandex_0123456789abcdef.html',
    `<html>
    <head>
        <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
    </head>
    <body>Verification: 0123456789abcdef</body>
</html>`,
  ],
  ['BingSiteAuth.xml', '<?xml version="1.0"?>\n<users>\n\t<user>0123456789ABCDEF</user>\n</users>'],
];

const disguised: readonly (readonly [name: string, text: string])[] = [
  ...sound.filter(([name, text]) => text !== '' || name === '.nojekyll').map(([name]) => [name, HTML] as const),
  ['a.txt', `\xef\xbb\xbf \n${HTML}`],
  ['a.csv', '<?xml version="1.0"?>'],
  ['a.tar', `${'<script>'.padEnd(257)}ustar`],
  ['a.mp4', '<!--ftypisom'],
  ['a.txt', 'MZ\0\0'],
  ['a.md', '---\r\nlayout: default\n---\n'],
  ['CNAME', 'guild.example\nevil.example'],
  ['CNAME', 'guild.example/<script>'],
  ['.well-known/security.txt', HTML],
  ['google0123456789abcdef.html', `google-site-verification: google0123456789abcdef.html\n${HTML}`],
  ['google0123456789abcdef.html', 'google-site-verification: google0.html'],
  [
    'BingSiteAuth.xml',
    '<?xml version="1.0"?><users><user>0</user></users><script xmlns="http://www.w3.org/1999/xhtml"/>',
  ],
];

test.each(sound)('the bytes of files/%s are what its name says: %j', (name, text) => {
  expect(copiedBytesProblem(`files/${name}`, Buffer.from(text, 'latin1'))).toBeNull();
});

test.each(disguised)('the bytes of files/%s are not what its name says: %j', (name, text) => {
  expect(copiedBytesProblem(`files/${name}`, Buffer.from(text, 'latin1'))).toMatchObject({ code: 'disguised-file' });
});

test('what systems leave in every folder is passed over in files/ too, and no other hidden name', () => {
  const left = [
    '.DS_Store',
    '._cv.pdf',
    'Thumbs.db',
    'desktop.ini',
    '.gitkeep',
    '.keep',
    '.gitignore',
    '.gitattributes',
  ];
  expect(left.filter((name) => isRead(name, 'files/papers'))).toEqual([]);
  expect(['.git', '.env', '.htaccess', '.well-known'].filter((name) => !isRead(name, 'files'))).toEqual([]);
});
