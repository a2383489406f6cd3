import { IconButton } from './IconButton.tsx';
import { Locked } from './Locked.tsx';
import { languageName } from './language-name.ts';
import { useTranslate } from './TranslateContext.ts';
import { LANGUAGES } from '../core/settings/settings.ts';
import type { Language } from '../core/settings/settings.ts';

export interface LanguagePairProps {
  languages: [Language, Language];
  onLanguages: (languages: [Language, Language]) => void;
  locked?: boolean;
}

/** The reader's first and second language; choosing one that the other holds swaps the two. */
export function LanguagePair({ languages: [first, second], onLanguages, locked = false }: LanguagePairProps) {
  const t = useTranslate();
  return (
    <fieldset class="language-pair" aria-label={t('languages')} disabled={locked}>
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
      {locked && <Locked />}
    </fieldset>
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
