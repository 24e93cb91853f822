import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isInternalHost } from '../../src/audit/ask-address.ts';
import { readBuiltPages } from '../../src/audit/built-page.ts';
import { type Answers, type Asking, checkOutsideLinks } from '../../src/audit/outside-links.ts';
import { audited, page } from './audited.ts';

const NOW = 1_800_000_000_000;
let server: Server;
let origin = '';
let asked: string[] = [];
let [open, most] = [0, 0];

beforeAll(async () => {
  server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
    const [, status = '200', only] = /^\/(\d+)(?:-(\w+))?$/.exec(request.url ?? '') ?? [];
    if (request.url === '/never') return;
    if (request.url === '/moved') {
      open -= 1;
      response.writeHead(302, { Location: origin.replace('127.0.0.1', '127.0.0.2') }).end();
      return;
    }
    setTimeout(() => {
      open -= 1;
      response.writeHead(only === request.method ? 200 : Number(status)).end();
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  [open, most] = [0, 0];
});

async function check(
  addresses: readonly string[],
  answers: Answers = {},
  more: Partial<Asking> = { isInternal: () => false },
) {
  const links = addresses.map((address) => `<p><a href="${address}">x</a></p>`).join('');
  const audit = audited({ 'index.html': page(links) });
  // A busy machine takes its time, and what never answers takes all of it.
  const timeout = addresses.some((address) => address.endsWith('/never')) ? 300 : 20_000;
  const asking = { answers, now: NOW, timeout, pause: 0, ...more };
  const result = await checkOutsideLinks(audit, readBuiltPages(audit.files), asking);
  return { ...result, found: result.findings.map(({ code, what }) => `${code}: ${what}`) };
}

test('a link that answers is right, and is asked once, however often it stands there', async () => {
  const { found, answers } = await check([`${origin}/200`, `${origin}/200#part`]);
  expect(found).toEqual([]);
  expect(asked).toEqual(['HEAD /200 Proofolio link check']);
  expect(answers).toEqual({ [`${origin}/200`]: NOW });
});

test.each([
  ['/404', 'is not there any more'],
  ['/410', 'is not there any more'],
  ['/500', 'cannot be reached'],
  ['/never', 'cannot be reached'],
])('a link to %s is reported', async (path, why) => {
  const { found, answers } = await check([`${origin}${path}`]);
  expect(found).toEqual([`dead-outside-link: "${origin}${path}" ${why}`]);
  expect(answers).toEqual({});
});

test.each(['/404-GET', '/501-GET', '/403', '/429'])('who refuses HEAD or programs is there: %s', async (path) => {
  expect((await check([`${origin}${path}`])).found).toEqual([]);
  expect(asked.map((each) => each.split(' ')[0])).toEqual(['HEAD', 'GET']);
});

test('a host gets one request at a time', async () => {
  await check(Array.from({ length: 6 }, (_, index) => `${origin}/page-${index}`));
  expect([asked.length, most]).toEqual([6, 1]);
});

test('what answered is not asked again for a day', async () => {
  const address = `${origin}/200`;
  expect((await check([address], { [address]: NOW - 1000 })).answers).toEqual({ [address]: NOW - 1000 });
  expect(asked).toEqual([]);
  await check([address], { [address]: NOW - 25 * 60 * 60 * 1000 });
  expect(asked).toHaveLength(1);
});

test('without a network one warning stands for all, and with one a name that is not found is a dead link', async () => {
  const lost = ['https://a.invalid/', 'https://b.invalid/'];
  const none = await check(lost);
  expect(none.found).toEqual([expect.stringMatching(/^no-network: the network cannot .* links to other sites \(2\)/)]);
  expect(none.findings[0]?.severity).toBe('warning');
  expect((await check([...lost, `${origin}/200`])).found).toHaveLength(2);
});

test('what pages load, mailboxes and the site itself are not asked', async () => {
  const audit = audited({
    'index.html': page(`<img src="${origin}/a.png" alt=""><a href="mailto:a@b.example">x</a><a href="/folio/">x</a>`),
  });
  await checkOutsideLinks(audit, readBuiltPages(audit.files), { answers: {}, now: NOW });
  expect(asked).toEqual([]);
});

describe('what strangers may have written does not reach an internal network', () => {
  const refused = (address: string): string =>
    `internal-link: "${address}" leads into an internal network, so it was not asked`;

  test('by its address', async () => {
    const address = `${origin}/200`;
    expect((await check([address], {}, {})).found).toEqual([refused(address)]);
    expect(asked).toEqual([]);
  });

  test('by a name that resolves to such an address, whatever else it resolves to', async () => {
    const address = origin.replace('127.0.0.1', 'wiki.example');
    const lookup: Asking['lookup'] = (_, { all }, done) => {
      if (all)
        done(null, [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]);
      else done(null, '127.0.0.1', 4);
    };
    expect((await check([`${address}/200`], {}, { lookup })).found).toEqual([refused(`${address}/200`)]);
    expect(asked).toEqual([]);
  });

  test('by a redirect', async () => {
    const address = `${origin}/moved`;
    const isInternal = (host: string): boolean => host === '127.0.0.2';
    expect((await check([address], {}, { isInternal })).found).toEqual([refused(address)]);
    expect(asked).toHaveLength(1);
  });
});

test.each([
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
  ],
  ...[
    '::1',
    '::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ],
  ...['localhost', 'LOCALHOST.', 'app.localhost', 'metadata.google.internal', 'printer.local', 'wiki'],
])('%s is internal', (host) => expect(isInternalHost(host)).toBe(true));

test.each([
  '93.184.215.14',
  '172.32.0.1',
  '100.128.0.1',
  '2606:2800::1',
  '::ffff:5db8:d70e',
  'internal.example',
  'example.org.',
])('%s is not internal', (host) => expect(isInternalHost(host)).toBe(false));
