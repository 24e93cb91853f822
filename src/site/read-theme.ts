import type { ThemeData } from '../content/schemas/theme.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { hexOf } from '../palette/contrast.ts';

/**
 * What a site says of its look, compiled: its tokens, and then its own style sheet, both in the last layer; empty without any.
 * The compiler is loaded only for a site that has a style sheet.
 */
export async function readTheme(
  theme: ThemeData | null,
  source: SourceText | null,
  href: (path: string) => string,
): Promise<Result<string>> {
  const tokens = theme === null ? '' : tokensOf(theme);
  if (source === null) return { value: tokens, diagnostics: [] };
  const { compileTheme } = await import('../styles/compile-theme.ts');
  const { value, diagnostics } = compileTheme(source, href);
  return { value: tokens + value, diagnostics };
}

const CORNERS = { none: '0px', slight: '2px', round: '10px' } as const;
const MEASURES = { narrow: '46ch', normal: '55ch', wide: '68ch' } as const;

/** On paper and for those who ask for more contrast, colours stay the usual ones. */
function tokensOf({ light, dark, corner, measure }: ThemeData): string {
  const shapes = [
    ...(corner === 'slight' ? [] : [`--corner:${CORNERS[corner]}`]),
    ...(measure === 'normal' ? [] : [`--measure:${MEASURES[measure]}`]),
  ];
  const [inLight, inDark] = [coloursOf(light), coloursOf(dark)];
  const media = '@media screen and (prefers-contrast:no-preference)';
  const rules = [
    ...(shapes.length === 0 ? [] : [`:root{${shapes.join(';')}}`]),
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
