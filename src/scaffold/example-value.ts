/** A value of a field as it is written: a scalar is always text, as in the content itself. */
export type ExampleValue = string | readonly ExampleValue[] | ExampleMap;

/** Values by field, in the order in which they are written. */
export interface ExampleMap {
  readonly [field: string]: ExampleValue;
}

/** Whether a value is a list. */
export function isExampleList(value: ExampleValue): value is readonly ExampleValue[] {
  return Array.isArray(value);
}
