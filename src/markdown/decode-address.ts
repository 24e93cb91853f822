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
