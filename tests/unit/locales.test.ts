import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/model/kind.ts';
import { PAINTERS } from '../../core/settings/settings.ts';
import { readMessages } from '../support/translate.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const filesOf = (...patterns: string[]): string[] => globSync(patterns, { cwd: ROOT.pathname });

const en = readMessages('en');
const de = readMessages('de');
const components = filesOf('components/**/*.{ts,tsx}').map(read).join('\n');
const everything = filesOf('{components,core,page,extension,entrypoints}/**/*.{ts,tsx}', 'wxt.config.ts')
  .map(read)
  .join('\n');
const ours = [...everything.matchAll(/\bt(?:ranslate)?\(\s*'([^']+)'/gu)].map(([, key]) => key!);
const union = (path: string, name: string): string[] => {
  const body = new RegExp(`type ${name} =([^;]+);`, 'u').exec(read(path))![1]!;
  return [...body.matchAll(/'([^']+)'/gu)].map(([, code]) => code!);
};
const placeholders = (message: string): string[] => [...message.matchAll(/\$\d/gu)].map(([name]) => name).sort();

describe('both locales', () => {
  it('have the same keys, in the same order', () => expect(Object.keys(de)).toEqual(Object.keys(en)));

  it('have the same placeholders', () => {
    for (const key of Object.keys(en)) expect([key, placeholders(de[key]!)]).toEqual([key, placeholders(en[key]!)]);
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
    const keys = [...components.matchAll(/plural\(t, '(\w+)'/gu)].map(([, key]) => key!);
    expect(keys).toContain('mentions');
    for (const key of keys) expect([`${key}_one` in en, `${key}_other` in en]).toEqual([true, true]);
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
    for (const kind of ['wikidata', 'wikipedia', 'website', 'source']) expect(en).toHaveProperty(`link_${kind}`);
  });
});

describe('every message is used', () => {
  /** Beginnings of keys that are put together in the source: `notice_${…}`, plural and date phrases. */
  const beginnings = [
    ...[...everything.matchAll(/`([a-z_]+_)\$\{/gu)].map(([, beginning]) => beginning!),
    ...[...everything.matchAll(/(?:plural|datePhrase)\(t, '(\w+)'/gu)].map(([, key]) => `${key}_`),
    // said by the command line and the dossier from Reason.code
    'reason_',
  ];

  it.each(Object.keys(en))('%s', (key) => {
    const said = everything.includes(`'${key}'`) || everything.includes(`__MSG_${key}__`);
    expect(said || beginnings.some((beginning) => key.startsWith(beginning))).toBe(true);
  });
});
