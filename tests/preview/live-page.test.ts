import { expect, test } from 'vitest';
import { livePage } from '../../src/preview/live-page.ts';

const script = '<script type="module" src="/x/client.js"></script>';
const policyOf = (policy: string): string =>
  livePage(`<meta http-equiv="Content-Security-Policy" content="${policy}">`, '/x/client.js')
    .replace(script, '')
    .replace(/.*content="(.*)">/, '$1');

test('the script stands at the end of the body, and nowhere else', () => {
  expect(livePage('<body><pre>&lt;/body></pre></BODY ></html>', '/x/client.js')).toBe(
    `<body><pre>&lt;/body></pre>${script}</BODY ></html>`,
  );
  expect(livePage('<body><!-- </body> --></body>', '/x/client.js')).toBe(`<body><!-- </body> -->${script}</body>`);
});

test('a page without an end of the body has the script at its end', () => {
  expect(livePage('<p>Ada', '/x/client.js')).toBe(`<p>Ada${script}`);
});

test('a strict policy lets the script load and listen, and nothing more', () => {
  expect(policyOf("default-src 'none'")).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  expect(policyOf("default-src 'none'; script-src 'sha256-a='; img-src 'self'")).toBe(
    "default-src 'none'; script-src 'sha256-a=' 'self'; img-src 'self'; connect-src 'self'",
  );
  expect(policyOf("default-src 'self'; base-uri 'none'")).toBe("default-src 'self'; base-uri 'none'");
  expect(policyOf('default-src &#39;none&#39;')).toBe(policyOf("default-src 'none'"));
});
