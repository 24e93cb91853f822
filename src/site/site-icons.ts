import path from 'node:path';
import { cacheIn } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { drawLetters, lettersRecipe } from '../fonts/draw-letters.ts';
import { favicon } from '../icons/icons.ts';
import { monogramIcon } from '../icons/monogram-icon.ts';
import { encodeIcon, type IconShape } from '../images/encode-icon.ts';
import { pictureRecipe } from '../images/picture-context.ts';
import type { Pictures } from '../images/read-pictures.ts';
import { fieldPicture } from '../pages/entry-texts.ts';
import { monogram } from '../pages/items/engineer-item.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { ShellView } from '../pages/views/frame.ts';
import { printAccent } from '../palette/print-accent.ts';
import { usualColours } from '../palette/usual-colours.ts';
import { ASSETS, fixedPaths, outputPath } from '../texts/address.ts';
import type { SiteFile, SiteOptions } from './site.ts';
import { createAsset } from './site-files.ts';

/** The icons of a site as its pages name them, and their files. */
export interface SiteIcons {
  readonly icons: ShellView['icons'];
  readonly files: readonly SiteFile[];
}

/** What the icons are made of. */
interface IconSource {
  /** Hash over everything that they depend on besides their shape. */
  readonly key: string;
  /** The bytes of the picture; whole, it may be cut to any shape. */
  readonly read: (isWhole: boolean) => Promise<Uint8Array>;
  /** How much of a square the picture may take where corners may be cut off, and what then stands behind it. */
  readonly inset: Pick<IconShape, 'share' | 'background'>;
  /** The picture as it is where tabs can show it; `null` for one that has to be made smaller. */
  readonly drawing: { readonly href: string } | null;
}

/**
 * The icon of the site for tabs, the one that telephones put on their screen, and the manifest that names larger ones: of
 * `favicon`, or of a monogram, its engineer’s or that of its title. Nothing is drawn before it has to be written.
 */
export async function siteIcons(
  context: PageContext,
  pictures: Pictures,
  { hashedAssets, cache }: Pick<SiteOptions, 'hashedAssets' | 'cache'>,
): Promise<SiteIcons> {
  const { portfolio, addresses } = context;
  const cached = cacheIn(path.join(cache, 'icons'));
  const files: SiteFile[] = [];
  const add = (name: string, key: string, make: () => Promise<Uint8Array>): string => {
    const file = path.posix.join(ASSETS, hashedAssets ? name.replace('.', `.${key.slice(0, 10)}.`) : name);
    files.push({ path: outputPath(file), key, make: () => cached(key, make) });
    return addresses.href(file);
  };
  const source = (await pictureSource(context, pictures)) ?? (await monogramSource(context));
  const square = (name: string, shape: IconShape): string => {
    const key = hashOf(source.key, JSON.stringify(shape));
    return add(name, key, async () =>
      encodeIcon(await source.read(shape.background !== null || shape.share < 1), shape),
    );
  };
  const clear = { share: 1, background: null };
  const { icons: isWanted } = portfolio.site.outputs;
  const small = isWanted || source.drawing === null ? square('icon-192.png', { size: 192, ...clear }) : null;
  const tab =
    source.drawing === null
      ? { href: small ?? '', type: 'image/png' }
      : {
          href:
            source.drawing.href === '' ? add('favicon.svg', source.key, () => source.read(false)) : source.drawing.href,
          type: 'image/svg+xml',
        };
  if (!isWanted || small === null) return { icons: { tab, touch: null, manifest: null }, files };
  const touch = square('touch-icon.png', { size: 180, ...source.inset });
  const manifest = {
    id: addresses.href(fixedPaths.home),
    name: portfolio.site.title,
    start_url: addresses.href(fixedPaths.home),
    display: 'minimal-ui',
    background_color: usualColours.light.paper,
    theme_color: usualColours.light.paper,
    icons: [
      { src: small, sizes: '192x192', type: 'image/png' },
      { src: square('icon-512.png', { size: 512, ...clear }), sizes: '512x512', type: 'image/png' },
      {
        src: square('icon-maskable.png', { size: 512, ...source.inset }),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
  const asset = createAsset('manifest.webmanifest', `${JSON.stringify(manifest, null, 2)}\n`, hashedAssets);
  return {
    icons: { tab, touch, manifest: addresses.href(asset.path) },
    files: [...files, asset.file],
  };
}

async function pictureSource(context: PageContext, pictures: Pictures): Promise<IconSource | null> {
  const { siteText, site } = context.portfolio;
  const shown = site.favicon === null || siteText === null ? null : fieldPicture(site.favicon, siteText, context);
  const file = pictures.files.find(({ path: made }) => context.addresses.pictureHref(`/${made}`) === shown?.src);
  if (shown === null || file === undefined) return null;
  return {
    key: hashOf(file.key, await pictureRecipe()),
    read: file.make,
    inset: { share: 0.72, background: usualColours.light.paper },
    drawing: file.path.endsWith('.svg') ? { href: shown.src } : null,
  };
}

async function monogramSource({ portfolio, locale }: PageContext): Promise<IconSource> {
  const { engineers, site } = portfolio;
  const [only, ...others] = engineers;
  const letters = monogram(only === undefined || others.length > 0 ? site.title : only.name, locale);
  const ground = printAccent((others.length > 0 ? null : only?.color) ?? site.accent);
  const encoder = new TextEncoder();
  return {
    key: hashOf(letters, ground, await lettersRecipe(), await pictureRecipe(), favicon()),
    read: async (isWhole) => {
      const drawn = await drawLetters(letters);
      const icon =
        drawn === null ? favicon() : monogramIcon(drawn, { ink: usualColours.light.paper, ground, isRound: !isWhole });
      return encoder.encode(icon);
    },
    inset: { share: 1, background: usualColours.light.paper },
    drawing: { href: '' },
  };
}
