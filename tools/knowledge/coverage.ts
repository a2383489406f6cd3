import { checkCollisions } from '../../core/packs/check-collisions.ts';
import type { Entry, Pack, Role } from '../../core/packs/schema.ts';
import { OFFICE } from './office-titles.ts';
import { sizesOf } from './sizes.ts';

/** Offices whose holders every country of the packs should have. */
const KEY_OFFICES = [
  ['head of state', /^(?:president|king|queen)$/u],
  ['head of government', /^(?:prime-minister|chancellor)$/u],
  ['foreign minister', /^foreign-minister$/u],
  ['defence minister', /^defence-minister$/u],
] as const;

/** What packs hold, and since when they know who has the four offices of each country, as lines of text. */
export function coverageOf(packs: readonly Pack[], cutOff: string): string[] {
  const entries = packs.flatMap((pack) => pack.entries);
  const named = packs.map((pack) => ({ pack, file: pack.id }));
  const { gzipped, compiled } = sizesOf(packs);
  return [
    ...packs.map((pack) => `${pack.id}: ${countsOf(pack)}`),
    '',
    `people in office at some time from 2024 on: ${entries.filter(isOfNow).length}`,
    `terms in Russian and Ukrainian: ${entries.filter(isInFour).length}`,
    `names that several entries share: ${checkCollisions(named).length}`,
    `kilobytes: ${Math.round(gzipped / 1e3)} gzipped, ${Math.round(compiled / 1e3)} compiled`,
    '',
    'country  ' + KEY_OFFICES.map(([name]) => name.padEnd(22)).join(''),
    ...officesOf(entries, cutOff),
  ];
}

function countsOf({ entries, statements }: Pack): string {
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, list]) => `${list.length} ${kind}`);
  return [...counts, ...(statements ? [`${statements.length} statements`] : [])].join(', ');
}

const isOfNow = ({ kind, roles }: Entry): boolean =>
  kind === 'person' && (roles ?? []).some(({ to }) => to == null || to >= '2024');

const isInFour = ({ kind, names }: Entry): boolean =>
  kind === 'term' && names['ru'] !== undefined && names['uk'] !== undefined;

/** A line a country: how many holders of each office, since when, and whether somebody has it now. */
function officesOf(entries: readonly Entry[], cutOff: string): string[] {
  const roles = entries.flatMap((entry) => entry.roles ?? []).filter(({ office }) => OFFICE.test(office ?? ''));
  const countries = Map.groupBy(roles, ({ office }) => office!.slice(0, 2));
  return [...countries]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso, all]) => {
      const cells = KEY_OFFICES.map(([, kind]) =>
        cellOf(
          all.filter(({ office }) => kind.test(office!.slice(3))),
          cutOff,
        ),
      );
      return `${iso.padEnd(9)}${cells.map((cell) => cell.padEnd(22)).join('')}`.trimEnd();
    });
}

function cellOf(roles: Role[], cutOff: string): string {
  if (roles.length === 0) return '–';
  const since = roles
    .map(({ from }) => from ?? '?')
    .toSorted()[0]!
    .slice(0, 4);
  // who went in 2026, without a month, may have been there on the day
  const isHeld = roles.some(({ to }) => to == null || to >= cutOff.slice(0, to.length));
  return `${roles.length} since ${since}${isHeld ? '' : ', not now'}`;
}
