import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../core/dossier/formats/citation.ts';
import type { CitationWords } from '../../../core/dossier/formats/citation.ts';
import { toCsv } from '../../../core/dossier/formats/csv.ts';
import type { Exported } from '../../../core/dossier/formats/exported.ts';
import { toJson, toPack } from '../../../core/dossier/formats/json.ts';
import { toWebAnnotations } from '../../../core/dossier/formats/web-annotation.ts';
import { Library } from '../../../core/packs/library.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';
import { saidThing } from '../../support/said.ts';

const source = saidThing().sources[0]!;
const speaker: Exported['speaker'] = { entry: 'dmitry-peskov', name: 'Dmitry Peskov', kind: 'person', wikidata: 'Q1' };
const exported = (over = {}): Exported => ({ said: saidThing({ id: 'one-1', ...over }), speaker });
const WORDS: CitationWords = {
  marks: ['“', '”'],
  via: (agency) => `via ${agency}`,
  undated: 'undated',
  date: (iso) => `on ${iso}`,
};

describe('citations', () => {
  it('are plain text', () => {
    expect(cite(exported({ sources: [{ ...source, via: 'TASS' }] }), 'plain', WORDS)).toBe(
      'Dmitry Peskov: “We will not talk about a ceasefire before the summer”, on 2025-04-04, Example: An article, via TASS, https://example.org/a#:~:text=We%20will',
    );
    expect(cite(exported({ kind: 'indirect', day: '', sources: [] }), 'plain', WORDS)).toBe(
      'Dmitry Peskov: We will not talk about a ceasefire before the summer, undated',
    );
  });

  it('are Markdown in which no word is taken for a sign', () => {
    const text = 'A *bold* [step](x)';
    expect(cite(exported({ text }), 'markdown', WORDS)).toBe(
      '> A \\*bold\\* \\[step\\](x)\n>\n> — **Dmitry Peskov**, on 2025-04-04, [An article](<https://example.org/a#:~:text=We%20will>), Example',
    );
  });

  it('are BibTeX', () => {
    const text = 'Öl & Gas: 5 % of {all} $_~^\\#';
    expect(cite(exported({ text, said: '2025-04-03' }), 'bibtex', WORDS)).toBe(
      [
        '@misc{peskov2025one1,',
        '  author = {{Dmitry Peskov}},',
        '  title = {An article},',
        '  howpublished = {Example},',
        '  year = {2025},',
        '  url = {https://example.org/a},',
        '  urldate = {2025-04-05},',
        '  language = {en},',
        '  note = {“Öl \\& Gas: 5 \\% of \\{all\\} \\$\\_\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\#”},',
        '  month = apr',
        '}',
      ].join('\n'),
    );
  });

  it('name the source that was first', () => {
    const later = { ...source, outlet: 'Later', published: '2025-04-09' };
    expect(cite(exported({ sources: [later, source] }), 'plain', WORDS)).toContain('Example: An article');
  });
});

describe('exports', () => {
  it('are a table that spreadsheets read and do not compute', () => {
    const csv = toCsv([exported({ text: '=1+1; "quoted"\nand more' })]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
    expect(row).toMatchObject({
      speaker: 'dmitry-peskov',
      name: 'Dmitry Peskov',
      date: '2025-04-04',
      date_is: 'published',
      text: `'=1+1; "quoted"\nand more`,
      outlet: 'Example',
      sources: '1',
    });
  });

  it('are JSON with everything', () => {
    const one = exported();
    expect(JSON.parse(toJson([one], '2026-01-01'))).toEqual({
      format: 'dramatis-statements/1',
      made: '2026-01-01',
      statements: [{ speaker, ...one.said }],
    });
  });

  it('are a pack that can be loaded, of unknown speakers too', () => {
    const names = [
      { entry: 'dmitry-peskov', kind: 'person' as const, label: { text: 'Dmitry Peskov', lang: 'en' }, wikidata: 'Q1' },
      { entry: 'ceasefire', kind: 'term' as const, label: { text: 'Waffenruhe', lang: 'de' }, wikidata: null },
    ];
    const unknown: Exported = {
      said: saidThing({ id: 'two', about: ['gone'] }),
      speaker: { entry: null, name: 'Erika “E” Muster', kind: 'person', wikidata: null },
    };
    const pack = toPack([exported(), unknown], names, 'Statements', 'en', '2026-01-01');
    const library = Library.of([parsePack(structuredClone(pack), 'export')]);
    expect(library.statementsOf('dmitry-peskov')).toMatchObject([
      { id: 'one-1', said: '2025-04-04', about: ['ceasefire'], source: { outlet: 'Example' } },
    ]);
    expect(library.find('ceasefire')!.names).toEqual({ de: ['Waffenruhe'] });
    const own = library.statementsOf(pack.statements![1]!.speaker);
    expect(own).toMatchObject([{ id: 'two', about: [] }]);
    expect(library.find(own[0]!.speaker)!.names).toEqual({ en: ['Erika “E” Muster'] });
  });

  it('are Web Annotations, one for each source', () => {
    const two = exported({ sources: [source, { ...source, url: 'https://other.example/b', seen: null }] });
    const page = JSON.parse(toWebAnnotations([two], new Map([['ceasefire', 'Ceasefire']]))) as Record<string, unknown>;
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page['items']).toMatchObject([
      {
        type: 'Annotation',
        created: '2025-04-05T00:00:00Z',
        body: [
          { type: 'SpecificResource', source: 'http://www.wikidata.org/entity/Q1', purpose: 'identifying' },
          { type: 'TextualBody', value: 'Ceasefire', purpose: 'tagging' },
        ],
        target: {
          source: 'https://example.org/a',
          selector: { type: 'TextQuoteSelector', exact: two.said.text },
        },
      },
      { target: { source: 'https://other.example/b' } },
    ]);
  });
});
