import { yamlScalar } from '../scaffold/yaml-scalar.ts';

/** A name as a YAML scalar for any place, also inside brackets, in the quotation marks that stood there where it can be. */
export function toScalar(name: string, quote = ''): string {
  if (quote === "'") return `'${name.replaceAll("'", "''")}'`;
  return quote === '"' || /[,[\]{}]/.test(name) ? JSON.stringify(name) : yamlScalar(name);
}
