type Sharp = typeof import('sharp').default;

/**
 * The picture library, loaded at the first call: a build that finds all in its cache does without it.
 * Its encoders work in one thread each, since the bytes of an AVIF depend on the number of threads.
 */
export async function loadSharp(): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  return sharp;
}
