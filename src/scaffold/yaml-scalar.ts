const PLAIN = /^(?:[\p{L}\p{N}/.+]|-(?=\p{N}))[\p{L}\p{M}\p{N} _./+()’'&%@,!?=~:#-]*$/u;

/** A line of text as a YAML scalar: as it stands where YAML reads it so, otherwise in double quotation marks. */
export function yamlScalar(text: string): string {
  return PLAIN.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) ? text : JSON.stringify(text);
}
