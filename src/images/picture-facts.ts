/** What is known of a picture that can be shown, before any variant of it is made: plain JSON, so that the cache can hold it. */
export interface PictureFacts {
  /** Size in pixels as it is seen: with the orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The format for browsers that know neither AVIF nor WebP. */
  readonly fallback: 'jpeg' | 'png';
}

/** Whether a value that was read from somewhere has the shape of facts. */
export function isPictureFacts(value: unknown): value is PictureFacts {
  if (typeof value !== 'object' || value === null) return false;
  if (!('width' in value) || !('height' in value) || !('fallback' in value)) return false;
  const isSize = [value.width, value.height].every((side) => Number.isSafeInteger(side) && Number(side) >= 1);
  return isSize && (value.fallback === 'jpeg' || value.fallback === 'png');
}
