import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/model/kind.ts';
import { PAINTERS } from '../../core/settings/settings.ts';
import { LOCALES, readMessages } from '../support/translate.ts';
import type { Locale } from '../support/translate.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const filesOf = (...patterns: string[]): string[] => globSync(patterns, { cwd: ROOT.pathname });

const en = readMessages('en');
const de = readMessages('de');
const components = filesOf('components/**/*.{ts,tsx}').map(read).join('\n');
const everything = filesOf('{components,core,page,extension,entrypoints}/**/*.{ts,tsx}', 'wxt.config.ts')
  .map(read)
  .join('\n');
const ours = [...everything.matchAll(/(?:\bt(?:ranslate)?\(\s*|\bmessage=|\bmessage: )['"]([^'"]+)['"]/gu)].map(
  ([, key]) => key!,
);
const union = (path: string, name: string): string[] => {
  const body = new RegExp(`type ${name} =([^;]+);`, 'u').exec(read(path))![1]!;
  return [...body.matchAll(/'([^']+)'/gu)].map(([, code]) => code!);
};
const plurals = [...components.matchAll(/plural(?:Key)?\(t, '(\w+)'/gu)].map(([, key]) => key!);
/** What is the same word in both languages, or a name. */
const SAME = new Set([
  ...['extension_name', 'kind_person', 'kind_organisation', 'link_wikidata', 'link_wikipedia', 'link_website'],
  ...['statement_via', 'key_escape', 'filter_value', 'cite_markdown', 'cite_bibtex', 'export_json'],
  ...['sample_person', 'sample_term_de', 'sample_term_en', 'named_where', 'about_version'],
]);
/** Short words that only the other language has. */
const OTHERS: Record<Locale, RegExp> = {
  de: /\b(the|and|of|is|are|with|not|your?|this|that|it|there|to|for|by|from)\b/iu,
  en: /\b(der|die|das|und|nicht|ist|sind|mit|von|für|auf|du|dein\w*|ein\w*|wird|werden|kein\w*)\b/iu,
};
/** So much longer or shorter than the English a translation may be, from so many letters on. */
const RATIO = { shortest: 0.6, longest: 2, from: 12 };
const placeholders = (message: string): string[] => [...message.matchAll(/\$\d/gu)].map(([name]) => name).sort();

describe('both locales', () => {
  it('have the same keys, in the same order', () => expect(Object.keys(de)).toEqual(Object.keys(en)));

  it('have the same placeholders', () => {
    for (const key of Object.keys(en)) expect([key, placeholders(de[key]!)]).toEqual([key, placeholders(en[key]!)]);
  });

  it.each(LOCALES)('have every plural form that the language has (%s)', (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const messages = readMessages(locale);
    const counted = Object.keys(en).flatMap((key) => /^(.+)_one$/u.exec(key)?.[1] ?? []);
    expect(counted.length).toBeGreaterThan(20);
    for (const key of counted) for (const form of forms) expect(messages).toHaveProperty(`${key}_${form}`);
  });

  it('differ, but for names and words that both have', () => {
    expect(Object.keys(en).filter((key) => en[key] === de[key])).toEqual(
      Object.keys(en).filter((key) => SAME.has(key)),
    );
    expect([...SAME].filter((key) => !(key in en))).toEqual([]);
  });

  it.each(LOCALES)('say nothing in the other language (%s)', (locale) => {
    const foreign = Object.entries(readMessages(locale)).filter(
      ([key, message]) => !key.startsWith('sample_term_') && OTHERS[locale].test(message.replaceAll('MIT', '')),
    );
    expect(foreign).toEqual([]);
  });

  it('are about as long as each other: what is much shorter was forgotten in part, what is much longer has no room', () => {
    const ratios = Object.keys(en)
      .filter((key) => en[key]!.length >= RATIO.from)
      .map((key) => [key, de[key]!.length / en[key]!.length] as const);
    expect(ratios.filter(([, ratio]) => ratio < RATIO.shortest || ratio > RATIO.longest)).toEqual([]);
  });

  it('have keys and messages that every browser takes', () => {
    for (const [key, message] of [...Object.entries(en), ...Object.entries(de)]) {
      expect(key).toMatch(/^[a-z][a-z0-9_]*$/u);
      expect(message.trim()).not.toBe('');
      // `$name$` would be a named placeholder, `$` alone is read differently by the browsers
      expect(message.replace(/\$[1-9](?!\w*\$)/gu, '')).not.toContain('$');
    }
  });

  it('stay within what stores allow', () => {
    for (const messages of [en, de]) expect(messages['extension_description']!.length).toBeLessThanOrEqual(132);
  });
});

describe('every key in the source has a message', () => {
  it('said as it is', () => {
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.filter((key) => !(key in en))).toEqual([]);
  });

  it('in the manifest', () => {
    const keys = [...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/gu)].map(([, key]) => key!);
    expect(keys).toContain('extension_name');
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  it('by plural', () => {
    expect(plurals).toContain('mentions');
    for (const key of plurals) expect([`${key}_one` in en, `${key}_other` in en]).toEqual([true, true]);
  });

  it('by date phrase', () => {
    const keys = [...components.matchAll(/datePhrase\(t, '(\w+)'/gu)].map(([, key]) => key!);
    expect(new Set(keys)).toEqual(new Set(['date_on', 'date_since', 'date_until']));
    for (const key of keys) for (const unit of ['day', 'month', 'year']) expect(en).toHaveProperty(`${key}_${unit}`);
  });

  it('built from a code of the model', () => {
    const notices = [
      ...union('core/model/view.ts', 'PageNotice'),
      ...[...read('core/model/view.ts').matchAll(/access: ('[^;]+);/gu)].flatMap(([, list]) =>
        list!.match(/[a-z-]+/gu)!,
      ),
      'reading',
    ].filter((code) => code !== 'ready');
    expect(notices).toContain('no-access');
    for (const notice of notices) expect(en).toHaveProperty(`notice_${notice.replace('-', '_')}`);
    for (const code of union('core/model/reason.ts', 'ReasonCode')) expect(en).toHaveProperty(`reason_${code}`);
    for (const kind of KINDS) for (const key of [`kind_${kind}`, `kinds_${kind}`]) expect(en).toHaveProperty(key);
    for (const painter of PAINTERS)
      for (const key of [`painter_${painter}`, `painter_${painter}_hint`]) expect(en).toHaveProperty(key);
    for (const kind of ['wikidata', 'wikipedia', 'website', 'source', 'find_wikipedia', 'find_wikidata'])
      expect(en).toHaveProperty(`link_${kind}`);
  });
});

describe('every message is used', () => {
  /** Beginnings of keys that are put together in the source: `notice_${…}`, plural and date phrases. */
  const beginnings = [
    ...[...everything.matchAll(/`([a-z_]+_)\$\{/gu)].map(([, beginning]) => beginning!),
    ...[...everything.matchAll(/(?:plural|pluralKey|datePhrase)\(t, '(\w+)'/gu)].map(([, key]) => `${key}_`),
    // said by the command line and the dossier from Reason.code
    'reason_',
  ];

  it.each(Object.keys(en))('%s', (key) => {
    const said =
      [`'${key}'`, `message="${key}"`].some((words) => everything.includes(words)) ||
      everything.includes(`__MSG_${key}__`);
    expect(said || beginnings.some((beginning) => key.startsWith(beginning))).toBe(true);
  });
});
