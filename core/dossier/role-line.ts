import type { RoleView } from '../model/view.ts';

/** A role's place on a time line: shares of its width, 0 to 1. */
export interface RoleBar {
  role: RoleView;
  start: number;
  end: number;
  /** Nobody knows when it began, or it goes on. */
  openStart: boolean;
  openEnd: boolean;
}

export interface RoleLine {
  bars: RoleBar[];
  /** Years with their places, as many as can be read. */
  ticks: { year: number; at: number }[];
}

const MOST_TICKS = 8;
/** Of an undated beginning, so much is shown before what is known. */
const BEFORE = 2;

/** The roles of an entry on a line from the first year to today; null if none has a date. `today`: ISO 8601 day. */
export function roleLine(roles: readonly RoleView[], today: string): RoleLine | null {
  const known = roles.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
  if (known.length === 0) return null;
  const now = yearsOf(today, false);
  const first = Math.floor(Math.min(...known.map((date) => yearsOf(date, false))));
  const from = roles.some((role) => role.from === null) ? first - BEFORE : first;
  const last = Math.max(now, ...known.map((date) => yearsOf(date, true)));
  const place = (years: number): number => (years - from) / (last - from);
  const bars = roles.map((role) => ({
    role,
    start: role.from === null ? 0 : place(yearsOf(role.from, false)),
    end: role.to === null ? place(Math.max(now, last)) : place(yearsOf(role.to, true)),
    openStart: role.from === null,
    openEnd: role.to === null,
  }));
  const step = Math.max(1, Math.ceil((last - from) / MOST_TICKS));
  const ticks: RoleLine['ticks'] = [];
  for (let year = Math.ceil(from); year <= last; year += step) ticks.push({ year, at: place(year) });
  return { bars, ticks };
}

/** A date in years; of one that is less than a day the beginning, or the end. */
function yearsOf(date: string, end: boolean): number {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return year! + (end ? 1 : 0);
  return year! + (month - 1 + (day === undefined ? Number(end) : day / 31)) / 12;
}
