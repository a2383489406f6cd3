import { NameFlag } from '../match/name-index.ts';
import type { Candidate } from '../match/name-index.ts';
import type { BlockContext } from './block-context.ts';
import { familyKey } from './gather.ts';
import type { Reference } from './gather.ts';
import { readLead } from './lead.ts';
import { textOf } from './placing.ts';

/** Who was written out in full last; `entry` is null for a stranger. */
export interface LastNamed {
  entry: string | null;
  words: string;
}

/** Remembers, in reading order, who of each family name was last written out in full. */
export class LastNamedBook {
  readonly #byFamily = new Map<string, LastNamed>();

  of(context: BlockContext, candidate: Candidate): LastNamed | null {
    return this.#byFamily.get(familyKey(textOf(context, candidate))) ?? null;
  }

  read(context: BlockContext, candidate: Candidate, references: readonly Reference[], date: string | null): void {
    const words = textOf(context, candidate);
    let stranger: string | null = null;
    for (const [facts, flags] of references) {
      if (facts.entry.kind !== 'person') continue;
      const lead = (flags & NameFlag.family) === 0 ? null : readLead(context, candidate, facts, date);
      if ((flags & NameFlag.weak) === 0 || lead?.own) {
        const full = context.block.text.slice(lead?.own?.start ?? candidate.start, candidate.end);
        for (const family of facts.families) {
          this.#byFamily.set(familyKey(family), { entry: facts.entry.id, words: full });
        }
        return;
      }
      if (lead?.other) stranger = `${lead.other} ${words}`;
    }
    if (stranger !== null) this.#byFamily.set(familyKey(words), { entry: null, words: stranger });
  }
}
