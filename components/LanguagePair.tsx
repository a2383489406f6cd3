import { IconButton } from './IconButton.tsx';
import { languageName } from './language-name.ts';
import { useTranslate } from './TranslateContext.ts';
import { LANGUAGES } from '../core/settings/settings.ts';
import type { Language } from '../core/settings/settings.ts';

export interface LanguagePairProps {
  languages: [Language, Language];
  onLanguages: (languages: [Language, Language]) => void;
}

/** The reader's first and second language; choosing one that the other holds swaps the two. */
export function LanguagePair({ languages: [first, second], onLanguages }: LanguagePairProps) {
  const t = useTranslate();
  return (
    <div class="language-pair" role="group" aria-label={t('languages')}>
      <LanguageSelect
        label={t('language_first')}
        chosen={first}
        onChoose={(chosen) => onLanguages([chosen, chosen === second ? first : second])}
      />
      <IconButton icon="swap" name={t('languages_swap')} onClick={() => onLanguages([second, first])} />
      <LanguageSelect
        label={t('language_second')}
        chosen={second}
        onChoose={(chosen) => onLanguages([chosen === first ? second : first, chosen])}
      />
    </div>
  );
}

interface LanguageSelectProps {
  label: string;
  chosen: Language;
  onChoose: (language: Language) => void;
}

function LanguageSelect({ label, chosen, onChoose }: LanguageSelectProps) {
  const t = useTranslate();
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => onChoose(LANGUAGES.find((l) => l === event.currentTarget.value) ?? chosen)}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {languageName(t, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
