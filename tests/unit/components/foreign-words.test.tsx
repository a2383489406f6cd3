// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { KeepChip } from '../../../components/card/KeepChip.tsx';
import { Dossier } from '../../../components/dossier/Dossier.tsx';
import { People } from '../../../components/dossier/People.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { resolveSettings } from '../../../core/settings/resolve-settings.ts';
import { pageQuotation, quotationState } from '../../support/quoted.ts';
import { saidThing } from '../../support/said.ts';
import { draw } from './render.tsx';
import { cardActions, PESKOV, ready } from './sample-card.ts';
import type { CardState, MarkingState } from '../../../core/model/card-props.ts';
import type { PageSummary, Words } from '../../../core/model/view.ts';

/** What tells a language by its letters alone; the surfaces around are English. */
const SCRIPTS: [lang: string, letters: RegExp][] = [
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['zh', /\p{Script=Han}/u],
];
const RUSSIAN: Words = { text: 'Дмитрий Песков', lang: 'ru' };
const GREEK: Words = { text: 'Αθήνα', lang: 'el' };
const ARABIC: Words = { text: 'بيروت', lang: 'ar' };
const CHINESE: Words = { text: '北京', lang: 'zh' };

/** Every foreign text, with the language that the page gives it, where that is another one than its own. */
function foreignUnmarked(root: HTMLElement): { found: Set<string>; wrong: string[] } {
  const found = new Set<string>();
  const wrong: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    // parts of a picture have no language of their own; a table beside it says the same
    if (parentElement?.closest('[role="img"]')) continue;
    for (const [lang, letters] of SCRIPTS) {
      if (!letters.test(data)) continue;
      found.add(lang);
      const given = parentElement?.closest('[lang]')?.getAttribute('lang');
      if (given !== lang) wrong.push(`${data} is ${given}`);
    }
  }
  return { found, wrong };
}

function expectMarked(root: HTMLElement, langs: string[]): void {
  const { found, wrong } = foreignUnmarked(root);
  expect(wrong).toEqual([]);
  expect([...found].sort()).toEqual([...langs].sort());
}

const marking: MarkingState = {
  words: 'Peskov',
  site: 'www.example.org',
  confidence: 0.95,
  why: [],
  unsure: false,
  decided: false,
  gone: false,
  open: true,
  choices: [
    { entry: 'peskov', kind: 'person', label: RUSSIAN, role: null },
    { entry: 'other', kind: 'person', label: GREEK, role: ARABIC },
  ],
  outcome: { words: 'Peskov', to: CHINESE, scope: 'article', undone: false },
};
const card = (state: Partial<CardState>) => {
  const quotation = { onKeep: vi.fn(), onDismiss: vi.fn(), onChoosing: vi.fn(), onUndo: vi.fn() };
  const actions = { ...cardActions(), quotation, marking: { onWhy: vi.fn(), onCorrect: vi.fn(), onUndo: vi.fn() } };
  return draw(<Card state={{ ...ready(FOREIGN), ...state }} actions={actions} />);
};
const FOREIGN = {
  ...PESKOV,
  label: RUSSIAN,
  otherNames: [GREEK],
  roleThen: { title: ARABIC, of: CHINESE, from: null, to: null, source: null },
  about: RUSSIAN,
  definition: GREEK,
  note: ARABIC,
  adjective: [CHINESE],
  inhabitant: [RUSSIAN],
  glossary: { entry: 'x', words: [GREEK, ARABIC] },
  paragraphTerms: [{ entry: 'y', words: [CHINESE, RUSSIAN] }],
};

describe('words of another language than the surface carry theirs', () => {
  it('in the card of an entry', () => expectMarked(card({}), ['ar', 'el', 'ru', 'zh']));

  it.each([
    ['sure', {}],
    ['unsure', { unsure: true }],
    ['decided', { decided: true }],
    ['alone', { choices: [] }],
  ])('in what it says of a mark (%s)', (_, over) => {
    const langs = 'choices' in over ? ['el', 'ru', 'zh'] : ['ar', 'el', 'ru', 'zh'];
    expectMarked(card({ label: RUSSIAN, marking: { ...marking, ...over } }), langs);
  });

  it('in the card of a quotation, and beside selected words', () => {
    const quotation = quotationState({
      quotation: pageQuotation({ text: 'Работа идёт', lang: 'ru', label: GREEK }),
      choosing: true,
      choices: [{ entry: 'a', kind: 'person', label: ARABIC }],
      outcome: { what: 'kept', name: CHINESE, trouble: null },
    });
    expectMarked(card({ label: GREEK, view: null, quotation }), ['ar', 'el', 'ru', 'zh']);
    expectMarked(draw(<KeepChip speaker={RUSSIAN} onPress={vi.fn()} />), ['ru']);
  });

  it('in the popup', () => {
    const list = [RUSSIAN, GREEK, ARABIC, CHINESE].map(({ text, lang }, i) => ({
      id: `${i}`,
      kind: 'person' as const,
      label: text,
      lang,
      count: i + 1,
      at: [],
      headline: false,
    }));
    const summary: PageSummary = {
      url: 'https://www.example.org/a',
      title: 'What was said',
      outlet: null,
      state: 'done',
      entries: list,
      lang: 'ru',
      published: '2025-04-04',
      notice: null,
      read: 9,
      total: 9,
      painter: 'highlights',
      quotations: 0,
      kept: 0,
      said: [],
      keeping: 'on',
      trouble: null,
    };
    const tab = {
      host: 'www.example.org',
      access: 'ready' as const,
      origin: 'https://www.example.org/*',
      always: false,
      revocable: true,
      rule: {},
    };
    const actions = new Proxy({}, { get: () => vi.fn() }) as Parameters<typeof Popup>[0]['actions'];
    const settings = resolveSettings({ version: 1 }, 'en');
    const root = draw(
      <Popup tab={tab} summary={summary} lines={new Map()} preparing={null} settings={settings} actions={actions} />,
    );
    expectMarked(root, ['ar', 'el', 'ru', 'zh']);
  });

  it('in the dossier and in the list of everybody', () => {
    const actions = new Proxy({}, { get: () => vi.fn() }) as Parameters<typeof Dossier>[0]['actions'];
    const root = draw(
      <Dossier
        entry={{
          entry: 'dmitry-peskov',
          kind: 'person',
          label: RUSSIAN,
          otherNames: [GREEK],
          about: ARABIC,
          links: [],
          roles: [{ title: CHINESE, of: RUSSIAN, from: '2012', to: null, source: null }],
          said: [],
        }}
        name="x"
        statements={['2025-04-04', '2025-02-04'].map((day) =>
          saidThing({ day, text: 'Работа идёт', lang: 'ru', about: ['beirut', 'peking'] }),
        )}
        names={
          new Map([
            ['beirut', { entry: 'beirut', kind: 'place', label: ARABIC, wikidata: null }],
            ['peking', { entry: 'peking', kind: 'place', label: CHINESE, wikidata: null }],
          ])
        }
        languages={['en', 'de']}
        today="2026-01-01"
        note={{ text: '', isWanted: false }}
        actions={actions}
      />,
    );
    expectMarked(root, ['ar', 'el', 'ru', 'zh']);
    const people = [{ href: '#', name: RUSSIAN.text, lang: 'ru', count: 1, latest: '' }];
    const search = () => Promise.resolve({ found: [], more: false });
    expectMarked(draw(<People people={people} count={1} onSearch={search} dossierOf={() => '#'} />), ['ru']);
  });

  it('on the welcome page, whose sample has a word in both', () => {
    const root = draw(
      <Welcome
        languages={['en', 'de']}
        keys=""
        countries={[]}
        granted={[]}
        onLanguages={vi.fn()}
        onAsk={vi.fn()}
        onGiveBack={vi.fn()}
        onOptions={vi.fn()}
      />,
    );
    [...root.querySelectorAll('mark')].find(({ dataset }) => dataset['kind'] === 'term')!.click();
    const german = [...root.querySelectorAll('*')].filter(
      ({ textContent, childElementCount }) => childElementCount === 0 && textContent.includes('Sicherheitsgarantie'),
    );
    expect(german.map((element) => element.closest('[lang]')?.getAttribute('lang'))).toEqual(german.map(() => 'de'));
  });
});
