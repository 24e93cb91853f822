/**
 * Whether two values are the same, or lists and plain objects of such. Things with a `slug` or `name` are the same only when they
 * are identical, since others may know them by their identity.
 */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isAlike(item, b[index]));
  }
  if (!isNameless(a) || !isNameless(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key, index) => key === others[index] && isAlike(a[key], b[key]));
}

function isNameless(value: unknown): value is Plain {
  return isPlain(value) && !('slug' in value || 'name' in value);
}

/** An object that is no instance of a class. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
