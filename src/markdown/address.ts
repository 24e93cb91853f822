const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Whether a page may link to `address`: it has no scheme, or one of http, https, mailto and tel. */
export function isSafeAddress(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === null || safeSchemes.has(scheme);
}

/** `' java\nscript:alert(1)'` → `'javascript'`: browsers skip white space and control characters; encoded ones are there to deceive. */
function schemeOf(address: string): string | null {
  const visible = decodeAddress(address).replace(/[\p{C}\p{Z}]|&#(?:x[\da-f]+|\d+);/giu, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase() ?? null;
}

/** The address with its percent-encoding undone where it is valid: `caf%C3%A9%` → `café%`; an encoded colon or slash stays. */
export function decodeAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
}

function decodeRun(run: string): string {
  try {
    return decodeURI(run);
  } catch {
    return run;
  }
}
