import { expect, test } from 'vitest';
import { packFolder } from './pack-folder.ts';
import { serveFolder } from './serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('text is served packed to whoever takes it packed, and as it is to others', async () => {
  const folder = temporaryFolder({ 'index.html': '<p>Ada</p>'.repeat(99) });
  await packFolder(folder);
  const served = await serveFolder(folder, { base: '/', packed: true });
  for (const [accepted, encoding] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await fetch(served.url, { headers: { 'Accept-Encoding': accepted } });
    expect([response.headers.get('Content-Encoding'), (await response.text()).length]).toEqual([encoding, 990]);
    expect(response.headers.get('Content-Type')).toBe('text/html;charset=utf-8');
  }
  await served.close();
});
