const PLAIN = /^(?:[\p{L}\p{N}/.+]|-(?=\p{N}))[\p{L}\p{M}\p{N} _./+()’'&%@,!?=~:#-]*$/u;

/** A line of text as a YAML scalar: as it stands where YAML reads it so, otherwise in double quotation marks. */
export function yamlScalar(text: string): string {
  return PLAIN.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) ? text : JSON.stringify(text);
}

/** A name as a YAML scalar that can stand anywhere, also inside brackets, in the quotation marks that stood there where it can be. */
export function toScalar(name: string, quote = ''): string {
  if (quote === "'") return `'${name.replaceAll("'", "''")}'`;
  return quote === '"' || /[,[\]{}]/.test(name) ? JSON.stringify(name) : yamlScalar(name);
}
