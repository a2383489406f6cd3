/** Every value of nested data by its path, parts joined by `/` as in a JSON Pointer; lists are values, empty objects are not. */
export function leavesOf(data: object, before = ''): [path: string, value: unknown][] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const path = before + escaped(name);
    if (value === undefined) return [];
    return isPlain(value) ? leavesOf(value, `${path}/`) : [[path, value] as [string, unknown]];
  });
}

/** The nested data again. Where a path goes on behind a value, which only two versions at odds can make, the value stays. */
export function fromLeaves(leaves: Iterable<readonly [path: string, value: unknown]>): Record<string, unknown> {
  const root: Tree = new Map();
  for (const [path, value] of [...leaves].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = path.split('/').map(unescaped);
    const last = parts.pop()!;
    let node: Tree | null = root;
    for (const part of parts) {
      if (!node) break;
      const next: unknown = node.get(part) ?? new Map();
      node.set(part, next);
      node = next instanceof Map ? (next as Tree) : null;
    }
    node?.set(last, value);
  }
  return asObject(root);
}

type Tree = Map<string, unknown>;

/** Not by assignment: `__proto__` is a name like any other. */
const asObject = (tree: Tree): Record<string, unknown> =>
  Object.fromEntries([...tree].map(([name, value]) => [name, value instanceof Map ? asObject(value as Tree) : value]));

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The path of a value by the names that lead to it. */
export const pathOf = (...names: string[]): string => names.map(escaped).join('/');

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');
