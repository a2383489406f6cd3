import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { lockedOn, lockedPaths, managedSettings, parseManaged } from '../../../core/settings/managed.ts';
import { resolveSettings, settingsFor } from '../../../core/settings/resolve-settings.ts';
import type { StoredSettings } from '../../../core/settings/settings.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

describe('what an organisation has chosen', () => {
  const stored: StoredSettings = {
    version: 1,
    painter: 'elements',
    kinds: { term: false, place: false },
    packs: { a: false, b: false },
    sites: {
      'a.example': { on: false, painter: 'elements', kinds: { term: false, event: false }, always: true },
      'b.example': { keep: true },
    },
  };

  it('holds over what the reader chose, for sites too, and leaves the rest', () => {
    const managed = parseManaged({
      painter: 'highlights',
      kinds: { term: true },
      packs: { a: true },
      keep: false,
      sites: { 'A.example': { on: true }, 'c.example': { on: false } },
    });
    const settings = resolveSettings(stored, 'en', managed);
    expect(settings).toMatchObject({
      painter: 'highlights',
      kinds: { term: true, place: false, person: true },
      packs: { a: true, b: false },
      keep: false,
    });
    expect(settings.sites).toEqual({
      'a.example': { on: true, kinds: { event: false }, always: true },
      'b.example': {},
      'c.example': { on: false },
    });
    expect(settingsFor(settings, 'a.example')).toMatchObject({ on: true, isFixed: true, painter: 'highlights' });
    expect(settingsFor(settings, 'b.example')).toMatchObject({ on: true, isFixed: false });
    expect(settings.locked).toEqual([
      'painter',
      'kinds/term',
      'keep',
      'packs/a',
      'sites/a.example/on',
      'sites/c.example/on',
    ]);
    expect(lockedOn(settings.locked, 'A.example')).toContain('on');
    expect(lockedOn(settings.locked, 'b.example')).not.toContain('on');
  });

  it('changes nothing where there is none', () => {
    expect(resolveSettings(stored, 'en', parseManaged({}))).toEqual(resolveSettings(stored, 'en'));
    for (const broken of [undefined, null, 7, 'x', [1]]) expect(parseManaged(broken)).toEqual({});
  });

  it('is what is right of it: nothing broken, nothing unknown, no access, no corrections', () => {
    expect(
      parseManaged({
        version: 2,
        theme: 'dark',
        painter: 'crayon',
        languages: ['de'],
        kinds: { person: false, term: 'no', animal: false },
        sites: { 'a.example': { always: true, on: false, glow: 1 }, 'b.example': 3 },
        corrections: [],
      }),
    ).toEqual({ theme: 'dark', kinds: { person: false }, sites: { 'a.example': { on: false } } });
  });
});

describe('the schema for Chromium', () => {
  interface Node {
    type?: string;
    enum?: string[];
    properties?: Record<string, Node>;
    additionalProperties?: Node | boolean;
    items?: Node;
    title?: string;
    description?: string;
  }
  const shipped = JSON.parse(read('assets/public/managed-schema.json')) as Node;

  /** What Chromium's dialect tells of a value: its type, what is in it, and what it may be. */
  const plain = ({ type, enum: values, properties, additionalProperties: others, items }: Node): unknown => ({
    type: values ? 'string' : type,
    ...(values && { enum: values }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, plain(v)])) }),
    ...(typeof others === 'object' && { additionalProperties: plain(others) }),
    ...(items && { items: plain(items) }),
  });

  it('allows what the extension reads, value by value', () => {
    expect(plain(shipped)).toEqual(plain(toJsonSchema(managedSettings) as Node));
  });

  it('says of every choice what it is', () => {
    for (const choice of Object.values(shipped.properties!)) expect(choice.description).toMatch(/\.$/u);
  });

  it('and the page about it tell the same: its examples are read whole', () => {
    const examples = [...read('docs/managed.md').matchAll(/```json\n(.*?)```/gsu)].map(
      ([, text]) => JSON.parse(text!) as Record<string, unknown>,
    );
    const told = examples.map(settingsIn);
    expect(told).toHaveLength(3);
    for (const settings of told) {
      expect(Object.keys(settings).length).toBeGreaterThan(3);
      expect(parseManaged(settings)).toEqual(settings);
    }
    for (const name of Object.keys(shipped.properties!)) expect(read('docs/managed.md')).toContain(`\`${name}\``);
    expect(lockedPaths(parseManaged(told[0])).length).toBeGreaterThan(5);
  });

  /** The settings in a policy: the object that has `sites`, however deep it lies. */
  function settingsIn(policy: Record<string, unknown>): Record<string, unknown> {
    if ('sites' in policy) return policy;
    const [found] = Object.values(policy).filter((part) => typeof part === 'object' && part !== null);
    return settingsIn(found as Record<string, unknown>);
  }
});
