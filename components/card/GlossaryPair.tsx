import { Grammar } from './GlossaryWords.tsx';
import { SpeakButton } from './SpeakButton.tsx';
import { languageName } from '../language-name.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { GlossaryLine } from '../../core/model/view.ts';

/** A term in the reader's languages, side by side, each with its gender. */
export function GlossaryPair({ line }: { line: GlossaryLine }) {
  const t = useTranslate();
  return (
    <dl class="card-glossary">
      {line.words.map((word) => (
        <div key={word.lang}>
          <dt>{languageName(t, word.lang)}</dt>
          <dd>
            <WordsText words={word} class="glossary-word" />
            {word.grammar !== undefined && (
              <>
                {' '}
                <Grammar code={word.grammar} />
              </>
            )}{' '}
            <SpeakButton words={word} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
