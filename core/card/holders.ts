import type { HolderView } from '../model/view.ts';
import { labelOf } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import type { Entry, Role } from '../packs/schema.ts';
import { heldOn } from './roles.ts';
import { wordsIn } from './words-in.ts';

/** How many a card shows. */
const MOST = 3;

/** Offices of those who lead something, by the last part of their id (`nato/secretary-general`), the highest first. */
const HEADS = (
  'king queen emperor pope supreme-leader president commission-president council-president parliament-president ' +
  'chancellor prime-minister secretary-general director-general managing-director director central-bank-governor ' +
  'governor chair head leader speaker mayor'
).split(' ');

/** Who leads organisations and countries: the holders of offices that one person has at a time. */
export class Holders {
  readonly #library: Library;
  /** Id of an organisation or place → numbers of the entries that have had an office of it. */
  #byBody: Map<string, number[]> | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Who led it on an ISO 8601 day, the highest office first. */
  on(body: string, day: string, langs: readonly string[]): HolderView[] {
    this.#byBody ??= this.#collect();
    const held = (this.#byBody.get(body) ?? []).flatMap((number) => {
      const entry = this.#library.entry(number);
      const roles = leadingOf(entry).filter((role) => role.of === body && heldOn(role, day));
      const [role] = roles.sort((a, b) => rankOf(a) - rankOf(b));
      return role ? [{ entry, role }] : [];
    });
    const byRank = held.sort((a, b) => rankOf(a.role) - rankOf(b.role)).slice(0, MOST);
    return byRank.map(({ entry, role }) => ({
      title: wordsIn(role.title, langs)!,
      name: { ...labelOf(entry, langs), entry: entry.id },
    }));
  }

  /** Looks through the whole library, once: a pack says of a role what it is of, not the other way round. */
  #collect(): Map<string, number[]> {
    const byBody = new Map<string, number[]>();
    for (let number = 0; number < this.#library.size; number++) {
      for (const body of new Set(leadingOf(this.#library.entry(number)).map(({ of }) => of))) {
        const numbers = byBody.get(body!) ?? [];
        byBody.set(body!, numbers);
        numbers.push(number);
      }
    }
    return byBody;
  }
}

const rankOf = ({ office = '' }: Role): number => HEADS.indexOf(office.slice(office.lastIndexOf('/') + 1));

const leadingOf = ({ roles = [] }: Entry): Role[] => roles.filter((role) => role.of != null && rankOf(role) >= 0);
