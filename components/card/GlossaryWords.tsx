import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { GlossaryLine } from '../../core/model/view.ts';

/** A glossary line: `Sicherheitsgarantie (f) · security guarantee`, each word in its own language. */
export function GlossaryWords({ line }: { line: GlossaryLine }) {
  return (
    <>
      {line.words.map((word, index) => (
        <span key={word.lang}>
          {index > 0 && <span class="dot"> · </span>}
          <WordsText words={word} class="glossary-word" />
          {word.grammar !== undefined && (
            <>
              {' '}
              <Grammar code={word.grammar} />
            </>
          )}
        </span>
      ))}
    </>
  );
}

/** The gender of a word, or that it is a plural. */
export function Grammar({ code }: { code: string }) {
  const t = useTranslate();
  const meaning = /^(m|f|n|pl)$/u.test(code) ? t(`grammar_${code}`) : undefined;
  return (
    <abbr class="grammar" title={meaning}>
      ({code})
    </abbr>
  );
}
