import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { YamlStretch } from '../../src/content/parse-yaml.ts';
import type { JsonSchema } from '../../src/editor/json-schema.ts';

/** Says what an editor complains of in a YAML text, each as `path: message`. */
export type Complain = (yaml: string) => readonly string[];

/** An editor with this schema: it reads YAML by its core schema and knows words that JSON Schema does not. */
export function openEditor(schema: JsonSchema): Complain {
  const validate = new Ajv({ strict: false, allErrors: true, validateSchema: true }).compile(schema);
  return (yaml) => {
    validate(parse(yaml, { schema: 'core', logLevel: 'silent' }) ?? {});
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  };
}

/** The text of a stretch of YAML. */
export function textOf({ source, start, end }: YamlStretch): string {
  return source.text.slice(start, end);
}
