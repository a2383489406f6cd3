import { Sample } from './Sample.tsx';
import { LanguagePair } from '../LanguagePair.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { LanguagePairProps } from '../LanguagePair.tsx';

export interface WelcomeProps extends LanguagePairProps {
  onOptions: () => void;
}

/** What the extension does, tried out on the spot, and that it may read nothing yet. */
export function Welcome({ languages, onLanguages, onOptions }: WelcomeProps) {
  const t = useTranslate();
  return (
    <main class="page welcome">
      <header class="page-header">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <section>
        <h2>{t('welcome_try')}</h2>
        <Sample />
      </section>
      <section>
        <h2>{t('languages')}</h2>
        <p class="hint">{t('languages_hint')}</p>
        <LanguagePair languages={languages} onLanguages={onLanguages} />
      </section>
      <section>
        <h2>{t('welcome_access')}</h2>
        <p>{t('welcome_access_none')}</p>
        <ul class="ways">
          <li>{t('welcome_access_page')}</li>
          <li>{t('welcome_access_always')}</li>
        </ul>
        <p>{t('privacy_words')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {t('options_open')}
        </button>
      </section>
    </main>
  );
}
