import { icons } from './icons.ts';

const STROKE = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';

/** All icons in one SVG file, each to be shown by its name: `icons.svg#mail`. They take the colour of the text around. */
export function iconSprite(): string {
  const symbols = Object.entries(icons).map(
    ([name, drawing]) => `<symbol id="${name}" viewBox="0 0 20 20" ${STROKE}>${drawing}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}
