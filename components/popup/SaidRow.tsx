import { DateText } from '../DateText.tsx';
import { quotationMarks } from '../card/quotation-marks.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import { useOwnId } from '../use-own-id.ts';
import type { ListedQuotation, Words } from '../../core/model/view.ts';

interface SaidRowProps {
  said: ListedQuotation;
  /** True for the one row that Tab reaches; arrow keys reach the others. */
  isCurrent: boolean;
  onGoTo: () => void;
  /** Null where nothing may be kept. */
  onKeep: ((keep: boolean) => void) | null;
}

/** One quotation: who says what, the way to it, and whether it is kept. */
export function SaidRow({ said, isCurrent, onGoTo, onKeep }: SaidRowProps) {
  const t = useTranslate();
  const words = useOwnId();
  const { id, kind, text, speaker, described, kept } = said;
  // whose words they are is for the reader to say where the article does not name him
  const isNamed = speaker !== null && !described;
  const [open, close] = kind === 'direct' ? quotationMarks(text.lang) : ['', ''];
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li class="said-row" data-row={id} data-said={kind}>
      <button type="button" class="entry said" tabIndex={tabIndex} id={words} onClick={onGoTo}>
        <span class="said-speaker" data-named={isNamed || undefined}>
          {speaker ? described ? <Quoted words={speaker} /> : <WordsText words={speaker} /> : t('quotation_nobody')}
          {said.said !== null && (
            <span class="count">
              {' · '}
              <DateText iso={said.said} />
            </span>
          )}
        </span>{' '}
        <span class="said-words" lang={text.lang || undefined} dir="auto">
          {open}
          {text.text}
          {close}
        </span>
      </button>
      <p class="said-keeping">
        {kept && <span class="tag">{t('quotation_kept')}</span>}
        {onKeep && (
          <button
            type="button"
            class="link-button"
            tabIndex={tabIndex}
            aria-describedby={words}
            onClick={() => (isNamed || kept ? onKeep(!kept) : onGoTo())}
          >
            {t(kept ? 'quotation_drop' : isNamed ? 'quotation_keep' : 'said_choose')}
          </button>
        )}
      </p>
    </li>
  );
}

/** Words of the article, as such. */
function Quoted({ words }: { words: Words }) {
  const [open, close] = quotationMarks(words.lang);
  return (
    <>
      {open}
      <WordsText words={words} />
      {close}
    </>
  );
}
