import type { FontFace } from './font-face.ts';
import type { FontFile } from './font-file.ts';

/** The rule for a font file that lies beside the style sheet. */
export function fontRule({ face, script, name }: FontFile): string {
  return rule([
    ...naming(face, face.family),
    'font-display:swap',
    `src:url(${name})format("woff2")`,
    `unicode-range:${script.unicodeRange}`,
  ]);
}

/** The rule that makes a font of the reader's own as wide and as high as the face, so that nothing moves when that comes. */
export function fallbackRule(face: FontFace): string {
  const { names, width } = face.fallback;
  const scaled = (percent: number): string => `${Math.round((percent / width) * 10_000) / 100}%`;
  return rule([
    ...naming(face, fallbackName(face)),
    `src:${names.map((name) => `local("${name}")`).join(',')}`,
    `size-adjust:${width}%`,
    `ascent-override:${scaled(face.height.ascent)}`,
    `descent-override:${scaled(face.height.descent)}`,
    'line-gap-override:0%',
  ]);
}

/** The name of the family that stands in for a face's own. */
export function fallbackName({ family }: FontFace): string {
  return `${family} Fallback`;
}

function naming({ weight, style }: FontFace, family: string): readonly string[] {
  return [`font-family:"${family}"`, `font-weight:${weight}`, ...(style === 'normal' ? [] : [`font-style:${style}`])];
}

function rule(declarations: readonly string[]): string {
  return `@font-face{${declarations.join(';')}}`;
}
