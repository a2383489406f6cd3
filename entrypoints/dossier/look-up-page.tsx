import { render } from 'preact';
import { LookUp } from '../../components/dossier/LookUp.tsx';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { dossierAddress, speakerAddress } from '../../extension/dossier-address.ts';
import { askBackground } from '../../extension/messages.ts';
import { searchStatements } from '../../extension/search-statements.ts';
import { translate } from '../../extension/translate.ts';

/** Statements that are shown. */
const MOST = 20;

/** What is known about some words, from the browser's menus and its address bar. */
export function openLookUp(app: HTMLElement, words: string): void {
  document.title = translate('look_up_title');
  render(
    <TranslateContext.Provider value={translate}>
      <LookUp
        words={words}
        onSearch={async (query) => {
          const [entries, statements] = await Promise.all([
            askBackground('find-entries', { query }),
            // a store that does not open has nothing to find
            searchStatements(query, MOST).catch(() => ({ found: [] })),
          ]);
          return { entries, statements: statements.found };
        }}
        entryAt={(entry) => dossierAddress({ entry })}
        speakerAt={speakerAddress}
      />
    </TranslateContext.Provider>,
    app,
  );
}
