import type { Evidence } from '../model/annotation.ts';
import { NameFlag } from '../match/name-index.ts';
import type { Candidate } from '../match/name-index.ts';
import { foldWord } from '../text/characters.ts';
import type { BlockContext } from './block-context.ts';
import type { EntryFacts } from './entry-facts.ts';
import { readLead } from './lead.ts';
import { placingReasons, textOf } from './placing.ts';

/** An entry that a candidate may name, and the flags of its form. */
export type Reference = [facts: EntryFacts, flags: number];

/** Who is surely named, and which namesakes are nobody we know: adds what one candidate tells to the evidence. */
export function gatherFrom(
  context: BlockContext,
  candidate: Candidate,
  references: readonly Reference[],
  date: string | null,
  evidence: Evidence,
): void {
  const words = textOf(context, candidate);
  const others: string[] = [];
  let owned = false;
  for (const [facts, flags] of references) {
    const { id, kind } = facts.entry;
    if (kind === 'term') continue;
    if ((flags & NameFlag.weak) === 0) {
      owned = true;
      // what may be an ordinary word, or part of something else, is no evidence; nor is a name that several have
      if (references.length === 1 && placingReasons(context, candidate, facts).length === 0)
        evidence.named[id] ??= words;
    } else if ((flags & NameFlag.family) !== 0) {
      const lead = readLead(context, candidate, facts, date);
      if (lead.own) {
        owned = true;
        if (!isThing(context, candidate, facts)) {
          evidence.named[id] ??= context.block.text.slice(lead.own.start, candidate.end);
        }
      } else if (lead.role?.fits === true && references.length === 1) {
        // `Präsident Putin` says who is meant as well as a first name does, if nobody else here has that name
        evidence.named[id] ??= `${lead.role.word} ${words}`;
      } else if (lead.other !== null) others.push(lead.other);
    }
  }
  if (!owned && others[0] !== undefined) evidence.rivals[familyKey(words)] ??= `${others[0]} ${words}`;
}

const isThing = (context: BlockContext, candidate: Candidate, facts: EntryFacts): boolean =>
  placingReasons(context, candidate, facts).some(({ code }) => code === 'part_of_longer');

/** `Putins` and `Putin` are kept under one key. */
export const familyKey = (family: string): string => foldWord(family).replace(/s$/u, '');
