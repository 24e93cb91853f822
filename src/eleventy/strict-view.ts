/** Keys that Eleventy, promises and debuggers ask every object for. */
const ASKED_BY_OTHERS = new Set(['then', 'constructor', 'toJSON']);

/**
 * The same data, but reading a key that is not there throws: a layout that asks for what its view does not have fails
 * the build, where Nunjucks alone would print nothing. Arrays keep their own behaviour.
 */
export function strictView<View>(view: View, name = 'view'): View {
  if (typeof view !== 'object' || view === null) return view;
  const strict = new Proxy(unfrozen(view), {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol') return value;
      if (!(key in target) && !ASKED_BY_OTHERS.has(key)) throw new UnknownKeyError(name, key, target);
      if (Array.isArray(target) && !Object.hasOwn(target, key)) return value;
      return strictView(value, Array.isArray(target) ? `${name}[${key}]` : `${name}.${key}`);
    },
  });
  // A proxy of a copy has the type of what it was copied from.
  return strict as View;
}

/** A proxy may not answer for a frozen object with proxies of its properties: a shallow copy stands in for it. */
function unfrozen(view: object): object {
  if (!Object.isFrozen(view)) return view;
  return Array.isArray(view) ? [...view] : { ...view };
}

class UnknownKeyError extends Error {
  constructor(name: string, key: string, target: object) {
    const known = Array.isArray(target) ? `${target.length} items` : Object.keys(target).join(', ');
    super(`a layout reads ${name}.${key}, but ${name} has only: ${known}`);
    this.name = 'UnknownKeyError';
  }
}
