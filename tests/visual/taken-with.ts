import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const schema = z.object({ browser: z.string(), system: z.string() });

/** What the stored pictures depend on besides the site: the browser’s version, and the system with its fonts. */
export type TakenWith = Readonly<z.infer<typeof schema>>;

/** What the pictures of a record were taken with; `null` when there is no record that can be read. */
export async function readTakenWith(file: string): Promise<TakenWith | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : schema.parse(JSON.parse(text));
}

/** Stores the record. */
export async function writeTakenWith(file: string, takenWith: TakenWith): Promise<void> {
  await writeFile(file, `${JSON.stringify(takenWith, null, 2)}\n`);
}

/**
 * Why pictures cannot be compared with those taken before, in words, or `null` when they can. A browser sets text a
 * little differently from one major version to the next, and so do systems: then every page would differ.
 */
export function whyNotComparable(before: TakenWith | null, now: TakenWith): string | null {
  if (before === null) return 'There are no stored pictures yet.';
  const [then, today] = [majorVersion(before.browser), majorVersion(now.browser)];
  if (then === today && before.system === now.system) return null;
  return `The stored pictures were taken with ${describe(before)}; this is ${describe(now)}, which draws text in another way.`;
}

function majorVersion(browser: string): string {
  return browser.split('.')[0] ?? browser;
}

function describe({ browser, system }: TakenWith): string {
  return `${browser} on ${system}`;
}
