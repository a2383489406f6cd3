import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { CardView, Words } from '../../core/model/view.ts';

/** What is of a country and who lives there, in the reader's languages: `dänisch · Danish`, `Däne/Dänin · Dane`. */
export function CountryWords({ view }: { view: CardView }) {
  const t = useTranslate();
  if (view.adjective.length + view.inhabitant.length === 0) return null;
  return (
    <dl class="country-words">
      <Row term={t('card_adjective')} words={view.adjective} />
      <Row term={t('card_inhabitant')} words={view.inhabitant} />
    </dl>
  );
}

function Row({ term, words }: { term: string; words: Words[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {words.map((word, index) => (
          <span key={word.lang}>
            {index > 0 && <span class="dot"> · </span>}
            <WordsText words={word} />
          </span>
        ))}
      </dd>
    </div>
  );
}
