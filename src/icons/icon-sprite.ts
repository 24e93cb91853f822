import { icons } from './icons.ts';

const STROKE = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';

/** All icons in one SVG file, each to be shown by its name: `icons.svg#mail`. They take the colour of the text around. */
export function iconSprite(): string {
  const symbols = Object.entries(icons).map(
    ([name, drawing]) => `<symbol id="${name}" viewBox="0 0 20 20" ${STROKE}>${drawing}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

/** The site's sign in a browser tab: the seal of a proof, in a green that stands out from light and dark tabs. */
export function favicon(): string {
  const [ring, half] = [
    '<circle cx="10" cy="10" r="7.5" fill="none"/>',
    '<path stroke="none" d="M10 2.5a7.5 7.5 0 0 1 0 15z"/>',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="#2b8f6c" stroke="#2b8f6c" stroke-width="2">${ring}${half}</svg>\n`;
}
