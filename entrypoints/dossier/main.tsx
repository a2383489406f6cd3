import { render } from 'preact';
import '../../assets/styles/dossier.css';
import { NoStore } from '../../components/NoStore.tsx';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { isOfStore } from '../../extension/statement-store.ts';
import { translate } from '../../extension/translate.ts';
import { DossierPage } from './dossier-page.tsx';
import { openLookUp } from './look-up-page.tsx';
import { PeoplePage } from './people-page.tsx';

const params = new URLSearchParams(location.search);
const entry = params.get('entry');
const name = params.get('name');
const find = params.get('find');
const app = await preparePage('people_title');
try {
  if (entry !== null || name !== null) await new DossierPage(app, entry, name ?? '').open();
  else if (find !== null) openLookUp(app, find);
  else await new PeoplePage(app).open();
} catch (error) {
  if (!isOfStore(error)) throw error;
  render(
    <TranslateContext.Provider value={translate}>
      <main class="dossier">
        <NoStore />
      </main>
    </TranslateContext.Provider>,
    app,
  );
}
