import { readFile } from 'node:fs/promises';
import { installedPackage } from './font-package.ts';

/**
 * The bytes of a WOFF2 file with only these characters in it; the tool is loaded at the first call, since a build that
 * finds everything in its cache does not need it. Same file, same characters, same tools: same bytes.
 */
export async function cutFont(file: string, characters: string, shapes: Shapes): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return await subsetFont(await readFile(file), characters, subsettings[shapes]);
}

/** How letters find their shapes: as ours do, which stand beside one another, or by all rules of scripts that join or stack them. */
export type Shapes = keyof typeof subsettings;

/** Has to grow when this room treats fonts differently, so that nothing older is taken from the cache. */
const VERSION = '1';

/** The packages that make the bytes: the subsetter, what it cuts with and what it packs with. */
const makers = ['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'];

/** How a font is cut down to some of its characters. */
const subsettings = {
  simple: {
    targetFormat: 'woff2',
    // Kerning, ligatures, and marks that find their letter. What makes fractions would bring a third more glyphs along.
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'],
    // Copyright and licence stay in the font, as the licence asks.
    preserveNameIds: [0, 7, 13, 14],
  },
  complex: { targetFormat: 'woff2', preserveNameIds: [0, 7, 13, 14] },
} as const;

/** What the bytes of a subset depend on besides the font and the characters: our settings and the tools' versions. */
export async function subsetRecipe(): Promise<string> {
  const versions = await Promise.all(makers.map(async (name) => (await installedPackage(name)).version));
  return [VERSION, JSON.stringify(subsettings.simple), ...versions].join(' ');
}
