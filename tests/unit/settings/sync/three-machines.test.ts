import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../core/corrections/correction.ts';
import { parseStored, withoutSite, withSiteRule } from '../../../../core/settings/resolve-settings.ts';
import type { StoredSettings } from '../../../../core/settings/settings.ts';
import { canonical } from '../../../../core/settings/sync/canonical.ts';
import { choicesOf } from '../../../../core/settings/sync/choices.ts';
import { Machine } from './machines.ts';
import type { Account } from './machines.ts';

const correction = (words: string, over: Partial<Correction> = {}): Correction => ({
  words,
  shown: words,
  from: words,
  to: null,
  label: null,
  site: null,
  article: null,
  made: '2025-04-04',
  ...over,
});

type Change = (stored: StoredSettings) => StoredSettings;
const without = (stored: StoredSettings, words: string): Correction[] =>
  (stored.corrections ?? []).filter((made) => made.words !== words);
const words = fc.constantFrom('bush', 'merz', 'trump');
const hosts = fc.constantFrom('a.example', 'b.example');
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('light' as const, 'dark' as const).map((theme): Change => (stored) => ({ ...stored, theme })),
  fc.constant<Change>(({ theme: _, ...stored }) => stored),
  fc
    .tuple(fc.constantFrom('person', 'term'), fc.boolean())
    .map(([kind, on]): Change => (stored) => ({ ...stored, kinds: { ...stored.kinds, [kind]: on } })),
  fc.boolean().map((on): Change => (stored) => ({ ...stored, packs: { ...stored.packs, 'a/b~c': on } })),
  fc.tuple(hosts, fc.record({ on: fc.boolean(), keep: fc.boolean() }, { requiredKeys: [] })).map(
    ([host, rule]): Change =>
      (stored) =>
        withSiteRule(stored, host, rule),
  ),
  hosts.map(
    (host): Change =>
      (stored) =>
        withoutSite(stored, host),
  ),
  fc
    .tuple(words, fc.constantFrom(null, 'x', 'y'), fc.constantFrom(null, 'a.example'))
    .map(([word, to, site]): Change => (stored) => ({
      ...stored,
      corrections: [
        ...(stored.corrections ?? []).filter((made) => made.words !== word || made.site !== site),
        correction(word, { to, site }),
      ],
    })),
  words.map((word): Change => (stored) => ({ ...stored, corrections: without(stored, word) })),
);

type Step =
  | { type: 'choose'; machine: number; change: Change; clock: number }
  | { type: 'take'; machine: number }
  | { type: 'give'; machine: number };
const machine = fc.nat(2);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('choose' as const), machine, change: changes, clock: fc.nat(50) }),
    fc.record({ type: fc.constant('take' as const), machine }),
    fc.record({ type: fc.constant('give' as const), machine }),
  ),
  { maxLength: 40 },
);

const told = ({ settings }: Machine): string => canonical(Object.fromEntries(choicesOf(settings)));

/** Lets machines and account talk until nobody has anything new to say. Throws if they never stop. */
function settle(machines: readonly Machine[], account: Account): void {
  for (let round = 0; round < 10; round++) {
    let changed = false;
    for (const each of machines) {
      each.take(account);
      each.note(10_000);
      changed = each.give(account) || changed;
    }
    if (!changed) return;
  }
  throw new Error('the machines go on writing');
}

describe('three machines', () => {
  it('agree in the end, and on every field hold what was chosen last', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const machines = ['a', 'b', 'c'].map((name) => new Machine(name));
        const account: Account = {};
        const last = new Map<string, string>();
        list.forEach((step, i) => {
          const at = machines[step.machine]!;
          if (step.type === 'take') at.take(account);
          else if (step.type === 'give') at.give(account);
          else {
            // clocks are up to 50 behind, choices 100 apart: what is chosen later has the later time
            const before = choicesOf(at.settings);
            at.choose(step.change, i * 100 - step.clock);
            const after = choicesOf(at.settings);
            for (const key of new Set([...before.keys(), ...after.keys()])) {
              const value = canonical(after.get(key));
              if (value !== canonical(before.get(key))) last.set(key, value);
            }
          }
        });
        settle(machines, account);
        expect(machines.map(told)).toEqual([told(machines[0]!), told(machines[0]!), told(machines[0]!)]);
        const final = choicesOf(machines[0]!.settings);
        for (const [key, value] of last) expect([key, canonical(final.get(key))]).toEqual([key, value]);
      }),
      { numRuns: 400 },
    );
  });

  it('lose nothing though one always overwrites what another has just given', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), fc.array(changes, { maxLength: 8 }), (ones, others) => {
        const [a, b] = [new Machine('a'), new Machine('b')];
        ones.forEach((change, i) => a.choose(change, i));
        others.forEach((change, i) => b.choose(change, i));
        const [fromA, account]: Account[] = [{}, {}];
        a.give(fromA!);
        b.give(account!);
        // the account keeps one machine's items whole, item by item
        Object.assign(account!, fromA);
        settle([a, b], account!);
        expect(told(a)).toBe(told(b));
      }),
    );
  });
});

describe('a machine', () => {
  it('wins with what is chosen on it now, though its clock is years behind', () => {
    const [a, b] = [new Machine('a'), new Machine('b')];
    const account: Account = {};
    a.choose((stored) => ({ ...stored, theme: 'dark' }), 5_000_000);
    settle([a, b], account);
    b.choose((stored) => ({ ...stored, theme: 'light' }), 3);
    settle([a, b], account);
    expect([a.settings.theme, b.settings.theme]).toEqual(['light', 'light']);
  });

  it('takes a choice back everywhere, and leaves neither host nor word behind in the account', () => {
    const [a, b] = [new Machine('a'), new Machine('b')];
    const account: Account = {};
    a.choose((stored) => withSiteRule(stored, 'secret.example', { on: false }), 1);
    a.choose((stored) => ({ ...stored, corrections: [correction('hush', { site: 'secret.example' })] }), 2);
    settle([a, b], account);
    expect(b.settings).toEqual(a.settings);
    expect(JSON.stringify(account)).toContain('secret.example');
    b.choose(() => ({ version: 1 }), 3);
    settle([a, b], account);
    expect(a.settings).toEqual({ version: 1 });
    expect(JSON.stringify(account)).not.toMatch(/secret|hush/u);
  });

  it('keeps to itself: access, corrections of one article, what it lets travel', () => {
    const [a, b] = [new Machine('a'), new Machine('b')];
    const account: Account = {};
    const article = correction('merz', { site: 'a.example', article: 'f00' });
    a.choose(
      () => ({
        version: 1,
        sync: 'sites',
        sites: { 'a.example': { always: true, on: true }, 'b.example': { always: true } },
        corrections: [article],
        theme: 'dark',
      }),
      1,
    );
    b.choose(() => ({ version: 1, sync: 'general', sites: { 'c.example': { always: true, keep: false } } }), 1);
    settle([a, b], account);
    expect(b.settings).toEqual({
      version: 1,
      sync: 'general',
      theme: 'dark',
      sites: { 'a.example': { on: true }, 'c.example': { always: true, keep: false } },
    });
    expect(a.settings.corrections).toEqual([article]);
    expect(a.settings.sites).toEqual({
      'a.example': { always: true, on: true },
      'b.example': { always: true },
      'c.example': { keep: false },
    });
    expect(JSON.stringify(account)).not.toMatch(/f00|b\.example|"always"/u);
  });

  it('that lets only general choices travel neither gives nor takes those that name a site, and leaves them to others', () => {
    const [open, shy] = [new Machine('a'), new Machine('b', 'general')];
    const account: Account = {};
    open.choose((stored) => withSiteRule(stored, 'open.example', { on: false }), 1);
    shy.choose((stored) => withSiteRule({ ...stored, theme: 'dark' }, 'shy.example', { on: false }), 1);
    shy.choose(
      (stored) => ({ ...stored, corrections: [correction('x', { site: 'shy.example' }), correction('y')] }),
      2,
    );
    settle([open, shy], account);
    expect(JSON.stringify(account)).not.toContain('shy.example');
    expect(open.settings).toMatchObject({ theme: 'dark', sites: { 'open.example': { on: false } } });
    expect(open.settings.corrections).toEqual([correction('y')]);
    expect(Object.keys(shy.settings.sites ?? {})).toEqual(['shy.example']);
    expect(shy.settings.corrections).toHaveLength(2);
  });

  it('does not take back what it cannot read: a later version finds it again', () => {
    const [later, now] = [new Machine('a'), new Machine('b')];
    const account: Account = {};
    const settings = {
      version: 1,
      theme: 'sepia',
      later: { deep: [1, { x: 2 }] },
      sites: { 'a.example': { on: true, glow: 'much' } },
    } as unknown as StoredSettings;
    later.choose(() => settings, 1);
    later.give(account);
    now.take(account);
    expect(now.settings).toEqual(parseStored(settings));
    now.choose((stored) => ({ ...stored, painter: 'elements' }), 2);
    settle([now], account);
    const third = new Machine('c');
    third.take(account);
    expect(third.ledger.get('g/theme')?.value).toBe('sepia');
    expect(third.settings).toMatchObject({ painter: 'elements', later: { deep: [1, { x: 2 }] } });
    expect(third.settings.sites).toEqual({ 'a.example': { on: true, glow: 'much' } });
  });

  it('keeps corrections in the order in which they were made, those from before it travelled too', () => {
    const made = ['c', 'a', 'b'].map((word) => correction(word));
    const [a, b] = [new Machine('a'), new Machine('b')];
    const account: Account = {};
    a.choose(() => ({ version: 1, corrections: made }), 0);
    settle([a, b], account);
    expect(b.settings.corrections).toEqual(made);
  });
});
