import { withCorrection, withoutCorrections, withThemBack } from '../core/corrections/change-corrections.ts';
import type { KeptCorrection } from '../core/corrections/change-corrections.ts';
import type { Correction } from '../core/corrections/correction.ts';
import type { PageAddress } from '../core/corrections/page-address.ts';
import { changeSettings } from './settings-store.ts';

/** Keeps a correction that was made on a page; gives what it takes to undo it. */
export async function keepCorrection(made: Correction, page: PageAddress): Promise<KeptCorrection> {
  let kept: KeptCorrection = { made, replaced: [] };
  await changeCorrections((list) => {
    const changed = withCorrection(list, made, page);
    kept = changed.kept;
    return changed.list;
  });
  return kept;
}

/** Takes corrections out, and brings those back that had given way to them. */
export const dropCorrections = (gone: readonly Correction[], back: readonly Correction[] = []): Promise<void> =>
  changeCorrections((list) => withThemBack(withoutCorrections(list, gone), back));

/** An empty list is no choice: it is not stored. */
const changeCorrections = (change: (list: readonly Correction[]) => Correction[]): Promise<void> =>
  changeSettings(({ corrections = [], ...stored }) => {
    const changed = change(corrections);
    return changed.length === 0 ? stored : { ...stored, corrections: changed };
  });
