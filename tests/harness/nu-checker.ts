import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

// It ends before its code has been optimized; its expressions take more of the stack until then.
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m'];

const report = z.object({
  messages: z.array(
    z.object({
      url: z.string().optional(),
      type: z.string(),
      message: z.string(),
      lastLine: z.number().optional(),
      extract: z.string().default(''),
      hiliteStart: z.number().default(0),
      hiliteLength: z.number().default(0),
    }),
  ),
});

type Message = z.infer<typeof report>['messages'][number];

// It reads files, of which none is of the same site as another, and takes a template’s placeholders for addresses;
// `content-policy.test.ts` asks the same of a browser.
const isOwnAddress = /^Resource violates Content Security Policy .*“(?:\/[^/]|data:,~)/;

/** Whether a message takes linked data for a script: it is a data block, which never runs, so no policy blocks it. */
function isLinkedData({ message, extract, hiliteStart, hiliteLength }: Message): boolean {
  const tag = extract.slice(hiliteStart, hiliteStart + hiliteLength);
  return (
    message.startsWith('Inline script violates Content Security Policy') &&
    tag === '<script type="application/ld+json">'
  );
}

/** What the Nu HTML checker reports on all HTML pages below folders, as `path:line type: message`; empty is best. */
export function runNuChecker(folders: readonly string[]): readonly string[] {
  const options = ['--format', 'json', '--skip-non-html', '--exit-zero-always', ...folders];
  const { stderr, error } = spawnSync('java', [...quick, '-jar', jar, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (error) throw error;
  const { messages } = report.parse(JSON.parse(stderr));
  return messages
    .filter((message) => !isOwnAddress.test(message.message) && !isLinkedData(message))
    .map(({ url, type, message, lastLine }) => {
      const path = url === undefined ? '' : fileURLToPath(url);
      return `${path}:${lastLine ?? 1} ${type}: ${message}`;
    });
}

/** What is wrong in XML files by a RELAX NG schema in its compact form, as `path:line:column: message`: the checker brings Jing along. */
export function validateXml(schema: string, files: readonly string[]): readonly string[] {
  const jing = 'nu.validator.vendor.thaiopensource.relaxng.util.Driver';
  const { stdout, stderr, error } = spawnSync('java', [...quick, '-cp', jar, jing, '-c', schema, ...files], {
    encoding: 'utf8',
  });
  if (error) throw error;
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}
