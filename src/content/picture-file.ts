/** Pictures that browsers show and that cannot run anything. */
const PICTURE = /\.(avif|jpe?g|png|webp)$/i;

/** Whether a content file can be shown as a picture. */
export function isPicture(asset: string): boolean {
  return PICTURE.test(asset);
}
