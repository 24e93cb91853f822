/** Pictures that browsers show and that cannot run anything. */
const PICTURE = /\.(avif|jpe?g|png|webp)$/i;

/** Whether a content file can be shown as a picture. */
export function isPicture(asset: string): boolean {
  return PICTURE.test(asset);
}

/** Whether a content file is copied as it is, whatever it is called; all other files besides text are pictures. */
export function isCopied(inside: string): boolean {
  return inside.startsWith('files/');
}
