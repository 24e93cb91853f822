import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { ThemeData } from '../content/schemas/theme.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Cache } from '../files/cached-file.ts';
import type { FontFace, TypefaceUse } from '../fonts/font-face.ts';
import { hexOf } from '../palette/contrast.ts';
import type { ResolveFile } from '../styles/compile-theme.ts';
import { checkTheme } from './check-theme.ts';

/** How a site looks where that is not the usual way. */
export interface Theme {
  /** Its tokens, and then its own style sheet, both in the last layer; empty without any. */
  readonly css: string;
  /** The faces that it sets text in; `null` for the usual ones. */
  readonly faces: readonly FontFace[] | null;
}

/**
 * What a site says of its look, compiled. The compiler of style sheets and what reads typefaces are loaded only for a site that
 * has its own.
 */
export async function readTheme(
  content: Pick<Content, 'site' | 'siteYaml' | 'theme'>,
  files: SiteFiles,
  cache: Cache,
): Promise<Result<Theme>> {
  const theme = content.site?.theme ?? null;
  const fonts = await readFonts(content, cache);
  const tokens = theme === null ? '' : tokensOf(theme, fonts.stacks);
  const own = content.theme === null ? { value: '', diagnostics: [] } : await compileOwn(content.theme, files);
  return {
    value: { css: tokens + own.value, faces: fonts.faces },
    diagnostics: [...checkTheme(content), ...fonts.diagnostics, ...own.diagnostics],
  };
}

async function compileOwn(source: SourceText, files: SiteFiles): Promise<Result<string>> {
  const { compileTheme } = await import('../styles/compile-theme.ts');
  return compileTheme(source, (written) => resolveFile(written, files));
}

/** What `theme.css` may load. */
export interface SiteFiles {
  /** The paths of all files of the site that are no pages. */
  readonly paths: ReadonlySet<string>;
  /** The address of a path on the site. */
  readonly href: (path: string) => string;
}

/** A file by its path from the content folder, where `theme.css` lies, or by the one that it has on the site. */
function resolveFile(written: string, { paths, href }: SiteFiles): ReturnType<ResolveFile> {
  const [, name = '', rest = ''] = /^(?:\.?\/)?([^?#]*)(.*)$/s.exec(written) ?? [];
  const path = [name.replace(/^files\//, ''), name]
    .map((each) => `/${each}`.normalize('NFC'))
    .find((each) => paths.has(each));
  if (path !== undefined) return { href: `${href(path)}${rest}` };
  const near = didYouMean(`/${name.replace(/^(?:files|media)\//, '')}`, [...paths]);
  if (near !== null) return { help: `did you mean "files${near}"?` };
  return {
    help: 'put it into files/, and write its path: url(files/paper.png); drawings stand in it as data:image/svg+xml',
  };
}

interface Fonts {
  readonly faces: readonly FontFace[] | null;
  readonly stacks: ReadonlyMap<TypefaceUse, string>;
  readonly diagnostics: readonly Diagnostic[];
}

async function readFonts({ site, siteYaml }: Pick<Content, 'site' | 'siteYaml'>, cache: Cache): Promise<Fonts> {
  const chosen = site?.theme?.fonts ?? null;
  if (chosen === null || siteYaml === null || Object.values(chosen).every((source) => source === null)) {
    return { faces: null, stacks: new Map(), diagnostics: [] };
  }
  const { readTypefaces } = await import('../fonts/read-typefaces.ts');
  const { faces, stacks, missing } = await readTypefaces(chosen, cache);
  const diagnostics = missing.map((use): Diagnostic => {
    const source = chosen[use] ?? '';
    const install = /^[a-z\d-]+$/.test(source)
      ? `run "npm install --save-exact @fontsource/${source}" in the folder of Proofolio`
      : 'write the name of a package of Fontsource, such as lora for @fontsource/lora';
    return {
      severity: 'error',
      code: 'unknown-typeface',
      message: `no typeface "${source}" is installed`,
      place: locate(siteYaml, ['theme', 'fonts', use]),
      help: `${install}, or take one that is there, such as ibm-plex-sans`,
    };
  });
  return { faces, stacks, diagnostics };
}

const CORNERS = { none: '0px', slight: '2px', round: '10px' } as const;
const MEASURES = { narrow: '46ch', normal: '55ch', wide: '68ch' } as const;
const FAMILIES = { names: '--font-serif', text: '--font-sans', labels: '--font-mono' } as const;

/** The larger spaces, from a narrow page to a wide one; those within an item stay, and those of print. */
const DENSITIES = {
  compact:
    '--space-m:1.125rem;--space-l:clamp(1.5rem,1.36rem + .71vw,2rem);--space-xl:clamp(2rem,1.71rem + 1.43vw,3rem)',
  airy: '--space-m:clamp(1.75rem,1.61rem + .71vw,2.25rem);--space-l:clamp(2.5rem,2.21rem + 1.43vw,3.5rem);--space-xl:clamp(3.75rem,3.11rem + 3.21vw,6rem)',
} as const;

/** On paper and for those who ask for more contrast, colours stay the usual ones. */
function tokensOf(
  { light, dark, density, corner, measure }: ThemeData,
  stacks: ReadonlyMap<TypefaceUse, string>,
): string {
  const shapes = [
    ...[...stacks].map(([use, stack]) => `${FAMILIES[use]}:${stack}`),
    ...(corner === 'slight' ? [] : [`--corner:${CORNERS[corner]}`]),
    ...(measure === 'normal' ? [] : [`--measure:${MEASURES[measure]}`]),
  ];
  const [inLight, inDark] = [coloursOf(light), coloursOf(dark)];
  const media = '@media screen and (prefers-contrast:no-preference)';
  const rules = [
    ...(shapes.length === 0 ? [] : [`:root{${shapes.join(';')}}`]),
    ...(density === 'normal' ? [] : [`@media screen{:root{${DENSITIES[density]}}}`]),
    ...(inLight === '' ? [] : [themed(media, 'light', 'dark', inLight)]),
    ...(inDark === '' ? [] : [themed(media, 'dark', 'light', inDark)]),
  ];
  return rules.length === 0 ? '' : `@layer theme{${rules.join('')}}`;
}

/** For those whose system has the theme and who chose no other, and for those who chose it. */
function themed(media: string, own: string, other: string, colours: string): string {
  const bySystem = `${media} and (prefers-color-scheme:${own}){:root:not([data-theme=${other}]){${colours}}}`;
  return `${bySystem}${media}{:root[data-theme=${own}]{${colours}}}`;
}

function coloursOf({ paper, ink, soft, rule }: ThemeData['light']): string {
  const set = (name: string, colour: string | null): readonly string[] =>
    colour === null ? [] : [`--${name}:${hexOf(colour)}`];
  const shade =
    paper === null ? [] : ['--paper-shade:color-mix(in oklab,var(--paper) 95%,var(--ink))', '--on-accent:var(--paper)'];
  const strong = ink === null ? [] : ['--rule-strong:var(--ink)'];
  return [
    ...set('paper', paper),
    ...shade,
    ...set('ink', ink),
    ...strong,
    ...set('ink-soft', soft),
    ...set('rule', rule),
  ].join(';');
}
