import type { Pack, Role } from './schema.ts';

interface Term {
  file: string;
  entry: string;
  from: string;
  /** Null for who is still in office. */
  to: string | null;
}

/** An error for every two people who have an office for one (`office`) at one time, as far as their dates tell. */
export function checkHolders(named: { pack: Pack; file: string }[]): string[] {
  const terms = new Map<string, Term[]>();
  for (const { pack, file } of named) {
    for (const entry of pack.entries) {
      for (const role of entry.roles ?? []) {
        if (role.office === undefined || role.from == null) continue;
        const term = { file, entry: entry.id, from: role.from, to: role.to ?? null };
        terms.set(role.office, [...(terms.get(role.office) ?? []), term]);
      }
    }
  }
  return [...terms].flatMap(([office, all]) => overlaps(office, all));
}

function overlaps(office: string, terms: Term[]): string[] {
  const sorted = terms.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return sorted.flatMap((term, i) => {
    const next = sorted[i + 1];
    if (!next || !goesOn(term.to, next.from)) return [];
    const both = `${says(term)} has it, too (${says(next)})`;
    return [`${next.file}: entry "${next.entry}", roles: office "${office}": ${both}`];
  });
}

/** True if a term goes on after another has begun; a successor may begin on the day, month or year in which it ends. */
function goesOn(to: string | null, from: NonNullable<Role['from']>): boolean {
  if (to === null) return true;
  const length = Math.min(to.length, from.length);
  return to.slice(0, length) > from.slice(0, length);
}

const says = ({ entry, from, to }: Term): string => `${entry} ${from} to ${to ?? 'now'}`;
