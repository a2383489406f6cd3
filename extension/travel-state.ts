import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { canonical } from '../core/settings/sync/canonical.ts';
import type { StayedBehind, TravelState } from '../core/settings/sync/travelling.ts';
import { writeLocal } from './local-store.ts';

const KEY = 'travel-state';
export const NOTHING_LEFT: StayedBehind = { general: 0, sites: 0, corrections: 0 };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  left: v.object({ general: count, sites: count, corrections: count }),
  failed: v.boolean(),
});

/** How the settings fared on their last journey. */
export async function readTravelState(): Promise<TravelState> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : { left: NOTHING_LEFT, failed: false };
}

export async function tellTravelState(state: TravelState): Promise<void> {
  if (canonical(state) !== canonical(await readTravelState())) await writeLocal({ [KEY]: state });
}

export function watchTravelState(onChange: (state: TravelState) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) void readTravelState().then(onChange);
  });
}
