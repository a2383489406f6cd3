import { render } from 'preact';
import '../../assets/styles/welcome.css';
import newsSites from '../../assets/news-sites.json';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { newsCountries } from '../../core/settings/news-sites.ts';
import type { Language } from '../../core/settings/settings.ts';
import { askForAccess, giveBack, watchAccess } from '../../extension/permissions.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings-store.ts';
import { keyOf } from '../../extension/shortcuts.ts';
import { openOptions } from '../../extension/tabs.ts';
import { translate } from '../../extension/translate.ts';

const chooseLanguages = (languages: [Language, Language]): void =>
  void changeSettings((stored) => ({ ...stored, languages }));

const countries = newsCountries(newsSites);
const app = await preparePage('welcome_title');
const keys = await keyOf('_execute_action');
let { languages } = await readSettings();
let granted: string[] = [];

const draw = (): void =>
  render(
    <TranslateContext.Provider value={translate}>
      <Welcome
        languages={languages}
        onLanguages={chooseLanguages}
        keys={keys}
        countries={countries}
        granted={granted}
        onAsk={(origins) => askForAccess(...origins)}
        onGiveBack={(origins) => void giveBack(...origins)}
        onOptions={() => void openOptions()}
      />
    </TranslateContext.Provider>,
    app,
  );
watchSettings((settings) => {
  ({ languages } = settings);
  draw();
});
await watchAccess((patterns) => {
  granted = patterns;
  draw();
});
document.getElementById(location.hash.slice(1))?.scrollIntoView();
