/** The drawings of the site on a square of 20 by 20, in lines of 1.5: this object is the list. */
export const icons = {
  mail: '<rect x="2.5" y="4.25" width="15" height="11.5" rx="1"/><path d="m3 5.5 7 5.5 7-5.5"/>',
  linkedin:
    '<rect x="2.75" y="2.75" width="14.5" height="14.5" rx="1.5"/><path d="M6.5 9.25v4.5M6.5 6.4v.01M9.75 13.75v-4.5M9.75 11.5c0-1.5 1-2.25 2-2.25 1.2 0 1.9.8 1.9 2.2v2.3"/>',
  github:
    '<path d="M7.25 17.25v-2.4c-2.6-.4-4.1-2.1-4.1-4.6 0-1.2.4-2.2 1.1-3-.3-1-.3-2.3.1-3.5 1.3.1 2.4.6 3.3 1.3a9 9 0 0 1 4.7 0c.9-.7 2-1.2 3.3-1.3.4 1.2.4 2.5.1 3.5.7.8 1.1 1.8 1.1 3 0 2.5-1.5 4.2-4.1 4.6v2.4M7.25 16.1c-2.3.6-2.8-1.5-4.4-1.8"/>',
  code: '<path d="M6.75 5.5 2.25 10l4.5 4.5M13.25 5.5l4.5 4.5-4.5 4.5"/>',
  web: '<circle cx="10" cy="10" r="7.25"/><ellipse cx="10" cy="10" rx="3" ry="7.25"/><path d="M2.75 10h14.5"/>',
  calendar: '<rect x="3" y="4.25" width="14" height="13" rx="1"/><path d="M3 8.5h14M6.75 2.5v3.25M13.25 2.5v3.25"/>',
  download: '<path d="M10 2.75v9.5M6 8.5l4 4 4-4M3.5 16.75h13"/>',
  share: '<path d="M10 12.25V2.75M6.25 6.25 10 2.5l3.75 3.75M6 9H4.25v8.25h11.5V9H14"/>',
  moon: '<path d="M16.75 12.1A7.1 7.1 0 0 1 7.9 3.25a7.1 7.1 0 1 0 8.85 8.85z"/>',
  sun: '<circle cx="10" cy="10" r="3.25"/><path d="M10 2.25v2M10 15.75v2M2.25 10h2M15.75 10h2M4.5 4.5l1.4 1.4M14.1 14.1l1.4 1.4M15.5 4.5l-1.4 1.4M5.9 14.1l-1.4 1.4"/>',
  // An arrow up: a skill that somebody is learning has no seal.
  learning: '<path d="M10 15.5V5M5.75 9.25 10 5l4.25 4.25"/>',
  // How strong a proof is: the fuller, the stronger.
  'seal-unproven': '<circle cx="10" cy="10" r="6.5" stroke-dasharray="2.04 2.04"/>',
  'seal-named': '<circle cx="10" cy="10" r="6.5"/>',
  'seal-dated':
    '<circle cx="10" cy="10" r="6.5"/><path fill="currentColor" stroke="none" d="M10 10V3.5a6.5 6.5 0 0 1 6.5 6.5z"/>',
  'seal-quantified':
    '<circle cx="10" cy="10" r="6.5"/><path fill="currentColor" stroke="none" d="M10 3.5a6.5 6.5 0 0 1 0 13z"/>',
  'seal-documented':
    '<circle cx="10" cy="10" r="6.5"/><path fill="currentColor" stroke="none" d="M10 10V3.5a6.5 6.5 0 1 1-6.5 6.5z"/>',
  'seal-confirmed': '<circle cx="10" cy="10" r="6.5" fill="currentColor"/>',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof icons;

const STROKE = 'fill="none" stroke="currentColor" stroke-width="1.5"';
/** Seals are circles, which have neither ends nor corners. */
const ROUND = 'stroke-linecap="round" stroke-linejoin="round"';

/** All icons in one SVG file, each addressed by its name, as in `icons.svg#mail`. They take the colour of the text around them. */
export function iconSprite(): string {
  const symbols = Object.entries(icons).map(
    ([name, drawing]) =>
      `<symbol id="${name}" viewBox="0 0 20 20" ${STROKE}${name.startsWith('seal-') ? '' : ` ${ROUND}`}>${drawing}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

/** The icon of the site in a browser tab: the seal of a proof, in a green that can be seen on light and dark tabs. */
export function favicon(): string {
  const [ring, half] = [
    '<circle cx="10" cy="10" r="7.5" fill="none"/>',
    '<path stroke="none" d="M10 2.5a7.5 7.5 0 0 1 0 15z"/>',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="#2b8f6c" stroke="#2b8f6c" stroke-width="2">${ring}${half}</svg>\n`;
}
