import { SpeakButton } from './SpeakButton.tsx';
import { languageName } from '../language-name.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { Words } from '../../core/model/view.ts';

/** What a thing is called in languages that are not the reader's. */
export function OtherLanguages({ names }: { names: Words[] }) {
  const t = useTranslate();
  if (names.length === 0) return null;
  return (
    <section>
      <h3>{t('card_other_languages')}</h3>
      <dl class="country-words">
        {names.map((name) => (
          <div key={name.lang}>
            <dt>{languageName(t, name.lang)}</dt>
            <dd>
              <WordsText words={name} /> <SpeakButton words={name} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
