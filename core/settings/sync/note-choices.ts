import type { StoredSettings } from '../settings.ts';
import { canonical } from './canonical.ts';
import { choicesOf, withChoices } from './choices.ts';
import type { Ledger } from './ledger.ts';

/**
 * The ledger with what was chosen on this machine since it was last looked at. A choice is later than the one that it
 * replaces, whatever the clocks say; several at once keep their order. What this version cannot read nobody here has taken
 * back. Gives the same ledger if there is nothing new.
 */
export function noteChoices(ledger: Ledger, stored: StoredSettings, now: number, by: string): Ledger {
  const known = choicesOf(withChoices(stored, ledger));
  const chosen = choicesOf(stored);
  const changed = [...chosen].filter(([key, value]) => canonical(known.get(key)) !== canonical(value));
  const gone = [...known.keys()].filter((key) => !chosen.has(key)).map((key) => [key, undefined] as const);
  if (changed.length + gone.length === 0) return ledger;
  const noted = new Map(ledger);
  for (const [i, [key, value]] of [...gone, ...changed].entries()) {
    const at = Math.max(now + i, (ledger.get(key)?.at ?? -1) + 1);
    noted.set(key, { at, by, ...(value !== undefined && { value }) });
  }
  return noted;
}

/** The settings with what the ledger tells; the same object if they say so already. */
export function takeOver(stored: StoredSettings, ledger: Ledger): StoredSettings {
  const told = withChoices(stored, ledger);
  return listed(told) === listed(stored) ? stored : told;
}

const listed = (stored: StoredSettings): string => canonical(Object.fromEntries(choicesOf(stored)));
