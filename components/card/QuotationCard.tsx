import { EntryLink } from './EntryLink.tsx';
import { QuotationOutcome } from './QuotationOutcome.tsx';
import { quotationMarks } from './quotation-marks.ts';
import { SpeakerChoices } from './SpeakerChoices.tsx';
import { ChoiceButton } from './ChoiceButton.tsx';
import { DateText } from '../DateText.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { CardActions, QuotationActions, QuotationState } from '../../core/model/card-props.ts';

interface QuotationCardProps {
  state: QuotationState;
  actions: QuotationActions;
  onDossier: CardActions['onDossier'];
}

/** More of the words than this are cut in the card: they stand on the page. */
const LONGEST = 320;

/** What was said, whether it is kept, and what the reader may say of it. */
export function QuotationCard({ state, actions, onDossier }: QuotationCardProps) {
  const t = useTranslate();
  const { quotation, choosing, outcome } = state;
  const { text, lang, kind, speaker, statement } = quotation;
  const [open, close] = kind === 'direct' ? quotationMarks(lang) : ['', ''];
  const entry = speaker?.entry ?? null;
  return (
    <div class="card-body" role="group" aria-label={t('quotation_details')} tabIndex={0}>
      <blockquote class="card-quotation" lang={lang || undefined} dir="auto">
        {open}
        {shortened(text)}
        {close}
      </blockquote>
      {entry !== null && quotation.label && (
        <p class="card-speaker">
          <EntryLink words={{ ...quotation.label, entry }} />
        </p>
      )}
      <p class="statement-facts">
        {kind === 'indirect' && (
          <>
            {t('statement_indirect')}
            <span class="dot"> · </span>
          </>
        )}
        <Day state={state} />
        <span class="tag">{t(statement !== null ? 'quotation_kept' : 'quotation_not_kept')}</span>
      </p>
      <QuotationOutcome outcome={outcome} onUndo={actions.onUndo} />
      {state.keeping === 'private' ? (
        <p class="card-note">{t('keep_private')}</p>
      ) : (
        <ul class="card-choices">
          {speaker && statement === null && (
            <ChoiceButton hint={t('quotation_keep_hint')} onClick={() => actions.onKeep(null)}>
              {t('quotation_keep')}
            </ChoiceButton>
          )}
          {!quotation.dismissed && (
            <ChoiceButton hint={t('quotation_dismiss_hint')} onClick={actions.onDismiss}>
              {t(statement !== null ? 'quotation_drop' : 'quotation_dismiss')}
            </ChoiceButton>
          )}
          {speaker && !choosing && (
            <ChoiceButton onClick={() => actions.onChoosing(true)}>{t('quotation_other_speaker')}</ChoiceButton>
          )}
          {entry !== null && onDossier && (
            <ChoiceButton onClick={() => onDossier(entry)}>{t('card_all_statements')}</ChoiceButton>
          )}
        </ul>
      )}
      {choosing && state.keeping !== 'private' && (
        <SpeakerChoices choices={state.choices} isKnown={speaker !== null} onKeep={actions.onKeep} />
      )}
    </div>
  );
}

/** When it was said, as the frame tells; else when the article is from, or that it does not say. */
function Day({ state: { quotation, published } }: { state: QuotationState }) {
  const t = useTranslate();
  if (quotation.said !== null) return <DateText iso={quotation.said} />;
  if (published === null) return <>{t('statement_undated')}</>;
  return (
    <>
      {t('statement_published')} <DateText iso={published} />
    </>
  );
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
