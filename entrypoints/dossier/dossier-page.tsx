import { render } from 'preact';
import { quotationMarks } from '../../components/card/quotation-marks.ts';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import type { DossierActions, ExportFormat } from '../../components/dossier/dossier-props.ts';
import { formatDate } from '../../components/format-date.ts';
import { TranslateContext } from '../../components/TranslateContext.ts';
import type { DossierEntry, EntryName } from '../../core/dossier/dossier-entry.ts';
import { cite } from '../../core/dossier/formats/citation.ts';
import type { Exported } from '../../core/dossier/formats/exported.ts';
import { toCsv } from '../../core/dossier/formats/csv.ts';
import { toJson, toPack } from '../../core/dossier/formats/json.ts';
import { toWebAnnotations } from '../../core/dossier/formats/web-annotation.ts';
import { noteOf } from '../../core/notes/note.ts';
import { saidAndKept, withoutDoubles } from '../../core/statements/said.ts';
import type { Said } from '../../core/statements/said.ts';
import { nameKey } from '../../core/statements/statement.ts';
import { giveFile } from '../../extension/files.ts';
import { forget } from '../../extension/forget-statements.ts';
import { keepAll } from '../../extension/keep-statements.ts';
import { askBackground } from '../../extension/messages.ts';
import { readNotes, writeNote } from '../../extension/notes-store.ts';
import { readStatement, statementsOf } from '../../extension/read-statements.ts';
import { readSettings } from '../../extension/settings-store.ts';
import { today } from '../../extension/today.ts';
import { translate } from '../../extension/translate.ts';

/** The dossier of one entry, or of somebody whom no pack knows. */
export class DossierPage {
  readonly #app: HTMLElement;
  readonly #id: string | null;
  readonly #who: string;
  readonly #name: string;
  #entry: DossierEntry | null = null;
  #statements: Said[] = [];
  #names = new Map<string, EntryName>();
  #languages: readonly string[] = [];
  #shownName = '';
  #note = '';

  constructor(app: HTMLElement, id: string | null, name: string) {
    this.#app = app;
    this.#id = id;
    this.#name = name;
    this.#who = id ?? nameKey(name);
  }

  async open(): Promise<void> {
    const [entry, { languages }, notes] = await Promise.all([
      this.#id === null ? null : askBackground('dossier', { entry: this.#id }),
      readSettings(),
      readNotes(),
    ]);
    this.#entry = entry;
    this.#note = this.#id === null ? '' : (noteOf(notes, this.#id) ?? '');
    this.#languages = languages;
    await this.#load();
  }

  async #load(): Promise<void> {
    const kept = await statementsOf(this.#who);
    this.#statements = withoutDoubles(this.#entry?.said ?? [], kept.map(saidAndKept));
    const ids = [
      ...new Set([...this.#statements.flatMap(({ about }) => about), ...(this.#id === null ? [] : [this.#id])]),
    ];
    const names = await askBackground('entry-names', { entries: ids });
    this.#names = new Map(names.map((one) => [one.entry, one]));
    this.#shownName = this.#entry?.label.text ?? kept[0]?.name ?? this.#name;
    document.title = translate('dossier_title', this.#shownName);
    render(
      <TranslateContext.Provider value={translate}>
        <Dossier
          entry={this.#entry}
          name={this.#shownName}
          note={this.#id === null ? null : { text: this.#note, isWanted: location.hash === '#note' }}
          statements={this.#statements}
          names={this.#names}
          languages={this.#languages}
          today={today()}
          actions={this.#actions}
        />
      </TranslateContext.Provider>,
      this.#app,
    );
  }

  readonly #actions: DossierActions = {
    onExport: (statements, format) => this.#export(statements, format),
    onCite: (said, format) =>
      navigator.clipboard.writeText(
        cite(this.#exported(said), format, {
          marks: quotationMarks(said.lang),
          via: (agency) => translate('statement_via', agency),
          undated: translate('statement_undated'),
          date: (iso) => formatDate(iso, translate('locale')),
        }),
      ),
    onForget: async (id) => {
      const gone = await readStatement(id);
      await forget({ statement: id });
      await this.#load();
      return async () => {
        if (gone) await keepAll([gone]);
        await this.#load();
      };
    },
    onNote: async (text) => {
      if (this.#id !== null) await writeNote(this.#id, text);
    },
    onForgetAll: async () => {
      await forget({ who: this.#who });
      await this.#load();
    },
  };

  #exported(said: Said): Exported {
    const own = this.#id === null ? undefined : this.#names.get(this.#id);
    return {
      said,
      speaker: {
        entry: this.#id,
        name: this.#shownName,
        kind: own?.kind ?? 'person',
        wikidata: own?.wikidata ?? null,
      },
    };
  }

  #export(statements: readonly Said[], format: ExportFormat): void {
    const all = statements.map((said) => this.#exported(said));
    const names = [...this.#names.values()];
    const file = `${this.#shownName.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}-${today()}`;
    switch (format) {
      case 'csv':
        return giveFile(`${file}.csv`, 'text/csv', [toCsv(all)]);
      case 'json':
        return giveFile(`${file}.json`, 'application/json', [toJson(all, today())]);
      case 'pack': {
        const title = translate('dossier_title', this.#shownName);
        const pack = toPack(all, names, title, translate('locale'), today());
        return giveFile(`${file}.pack.json`, 'application/json', [JSON.stringify(pack, null, 2)]);
      }
      case 'annotations': {
        const labels = new Map(names.map(({ entry, label }) => [entry, label.text]));
        return giveFile(`${file}.jsonld`, 'application/ld+json', [toWebAnnotations(all, labels)]);
      }
    }
  }
}
