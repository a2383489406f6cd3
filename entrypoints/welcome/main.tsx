import { render } from 'preact';
import '../../assets/styles/pages.css';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Language, Settings } from '../../core/settings/settings.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings-store.ts';
import { openOptions } from '../../extension/tabs.ts';
import { translate } from '../../extension/translate.ts';

const chooseLanguages = (languages: [Language, Language]): void =>
  void changeSettings((stored) => ({ ...stored, languages }));

const app = await preparePage('welcome_title');
const draw = ({ languages }: Settings): void =>
  render(
    <TranslateContext.Provider value={translate}>
      <Welcome languages={languages} onLanguages={chooseLanguages} onOptions={() => void openOptions()} />
    </TranslateContext.Provider>,
    app,
  );
watchSettings(draw);
draw(await readSettings());
