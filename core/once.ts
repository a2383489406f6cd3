/** What a function gives, made when it is first asked for: a background that wakes up has no time for what it may not need. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
