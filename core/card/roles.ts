import type { EntryWords, RoleView, Words } from '../model/view.ts';
import { nameText } from '../names/person-names.ts';
import { labelOf } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import type { Entry, Role } from '../packs/schema.ts';
import { wordsIn } from './words-in.ts';

/** True if a role was held on a day. Dates may be partial: `2012` began at its first day and ended with its last. */
export function heldOn(role: Role, day: string): boolean {
  const started = role.from == null || role.from <= day.slice(0, role.from.length);
  const running = role.to == null || role.to >= day.slice(0, role.to.length);
  return started && running;
}

/** The role of a day: of several the latest begun; a pack's first of those begun at one time. */
export function roleOn(roles: readonly Role[], day: string): Role | null {
  const held = roles.filter((role) => heldOn(role, day));
  return held.reduce<Role | null>((best, role) => (best && (best.from ?? '') >= (role.from ?? '') ? best : role), null);
}

/** The last day of the role that ended last before a day; null if none has. */
function lastEnd(roles: readonly Role[], day: string): string | null {
  const ends = roles.flatMap(({ to }) => (to != null && to < day ? [to] : []));
  return ends.sort().at(-1) ?? null;
}

export interface RolesThenAndNow {
  roleThen: RoleView | null;
  roleNow: RoleView | null;
  ended: string | null;
}

/**
 * The role on the article's date (today's if it has none) and today's where that is another. `ended` is the day since
 * when a role that was held then is held no more, if no other follows.
 */
export function rolesAt(
  library: Library,
  entry: Entry,
  date: string | null,
  today: string,
  langs: readonly string[],
): RolesThenAndNow {
  const roles = entry.roles ?? [];
  const then = roleOn(roles, date ?? today);
  const now = roleOn(roles, today);
  const view = (role: Role | null): RoleView | null => (role ? roleView(library, role, langs) : null);
  return {
    roleThen: view(then),
    roleNow: now === then ? null : view(now),
    ended: then && !now ? (then.to ?? null) : !then && !now ? lastEnd(roles, today) : null,
  };
}

export function roleView(library: Library, role: Role, langs: readonly string[]): RoleView {
  const title = wordsIn(role.title, langs)!;
  return {
    title,
    of: organisationOf(library, role, title, langs),
    from: role.from ?? null,
    to: role.to ?? null,
    source: role.source ?? null,
  };
}

function organisationOf(library: Library, role: Role, title: Words, langs: readonly string[]): EntryWords | null {
  const of = role.of == null ? undefined : library.find(role.of);
  if (!of) return null;
  const label = labelOf(of, [title.lang, ...langs]);
  const forms = [...(of.names[title.lang] ?? []).map(nameText), ...(of.forms?.[title.lang] ?? [])];
  return forms.some((form) => title.text.includes(form)) ? null : { ...label, entry: of.id };
}
