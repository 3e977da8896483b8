/** What is made of a value that is written; nothing when reading, where there is none yet. */
export function ifGiven<Value, Made>(value: Value | undefined, make: (value: Value) => Made): Made | undefined {
  return value === undefined ? undefined : make(value);
}
