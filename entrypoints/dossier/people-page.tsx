import { render } from 'preact';
import { People } from '../../components/dossier/People.tsx';
import type { PersonOnRecord } from '../../components/dossier/People.tsx';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { speakerAddress } from '../../extension/dossier-address.ts';
import { askBackground } from '../../extension/messages.ts';
import { countStatements, speakers } from '../../extension/read-statements.ts';
import { searchStatements } from '../../extension/search-statements.ts';
import { translate } from '../../extension/translate.ts';

/** Search results that are shown; more are told of. */
const MOST = 100;

/** Everybody who is on record in this browser. */
export class PeoplePage {
  readonly #app: HTMLElement;

  constructor(app: HTMLElement) {
    this.#app = app;
  }

  async open(): Promise<void> {
    const [found, count] = await Promise.all([speakers(), countStatements()]);
    const known = found.flatMap(({ speaker }) => speaker ?? []);
    const names = new Map(
      (await askBackground('entry-names', { entries: known })).map((one) => [one.entry, one.label]),
    );
    const people = found
      .map(({ speaker, name, count: own, latest }): PersonOnRecord => {
        const label = speaker === null ? undefined : names.get(speaker);
        return {
          href: speakerAddress({ speaker, name }),
          name: label?.text ?? name,
          lang: label?.lang ?? '',
          count: own,
          latest,
        };
      })
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
    render(
      <TranslateContext.Provider value={translate}>
        <People
          people={people}
          count={count}
          onSearch={(query) => searchStatements(query, MOST)}
          dossierOf={speakerAddress}
        />
      </TranslateContext.Provider>,
      this.#app,
    );
  }
}
