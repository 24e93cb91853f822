/** Wraps `make` so that it is asked once for each value, however often the result is wanted. */
export function remember<Value, Made extends {}>(make: (value: Value) => Made): (value: Value) => Made {
  const made = new Map<Value, Made>();
  return (value) => {
    const before = made.get(value);
    if (before !== undefined) return before;
    const fresh = make(value);
    made.set(value, fresh);
    return fresh;
  };
}
