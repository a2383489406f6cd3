import { AccessChoice } from './AccessChoice.tsx';
import type { AccessChoiceProps } from './AccessChoice.tsx';
import { Sample } from './Sample.tsx';
import { LanguagePair } from '../LanguagePair.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { LanguagePairProps } from '../LanguagePair.tsx';

export interface WelcomeProps extends LanguagePairProps, AccessChoiceProps {
  /** The key that opens the list, as the browser writes it; empty if none is set. */
  keys: string;
  onOptions: () => void;
}

/** What the extension does, tried out on the spot; where it may work; the languages; and that it is ready. */
export function Welcome({ languages, onLanguages, keys, onOptions, ...access }: WelcomeProps) {
  const t = useTranslate();
  return (
    <main class="page welcome">
      <header class="page-header">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <section class="step">
        <h2>{t('welcome_try')}</h2>
        <Sample />
      </section>
      <section class="step" id="access">
        <h2>{t('welcome_access')}</h2>
        <p class="hint">{t('welcome_access_none')}</p>
        <AccessChoice {...access} />
      </section>
      <section class="step">
        <h2>{t('languages')}</h2>
        <p class="hint">{t('languages_hint')}</p>
        <LanguagePair languages={languages} onLanguages={onLanguages} />
      </section>
      <section class="step">
        <h2>{t('welcome_ready')}</h2>
        <p>{t('welcome_pin')}</p>
        <p>{keys === '' ? t('welcome_press') : t('welcome_press_keys', keys)}</p>
        <p class="hint">{t('privacy_words')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {t('options_open')}
        </button>
      </section>
    </main>
  );
}
