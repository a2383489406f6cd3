import { useRef } from 'preact/hooks';
import { CardBody } from './CardBody.tsx';
import { CardComing } from './CardComing.tsx';
import { CardContext } from './CardContext.ts';
import { CardHeader } from './CardHeader.tsx';
import { CorrectionOutcome } from './CorrectionOutcome.tsx';
import { Marking } from './Marking.tsx';
import { OneOfThese } from './OneOfThese.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { useOwnId } from '../use-own-id.ts';
import type { CardActions, CardState } from '../../core/model/card-props.ts';

export interface CardProps {
  state: CardState;
  actions: CardActions;
}

/** The card of one entry. It is a dialog named by the entry's label; whoever shows it places it and moves the focus. */
export function Card({ state, actions }: CardProps) {
  const t = useTranslate();
  const heading = useOwnId();
  const dialog = useRef<HTMLDivElement>(null);
  // one level deep: what a name has led to leads no further
  const offers = {
    voices: state.voices ?? [],
    onEntry: state.back ? undefined : actions.onEntry,
    onSpeak: actions.onSpeak,
  };
  return (
    <CardContext.Provider value={offers}>
      <div
        ref={dialog}
        class="card"
        role="dialog"
        aria-labelledby={heading}
        aria-busy={state.status === 'loading'}
        tabIndex={-1}
        data-kind={state.quotation ? 'quotation' : (state.view?.kind ?? state.kind)}
      >
        <CardHeader state={state} actions={actions} heading={heading} />
        {state.marking && actions.marking && (
          <CorrectionOutcome
            outcome={state.marking.outcome}
            site={state.marking.site}
            onUndo={actions.marking.onUndo}
            onSettled={() => dialog.current?.focus({ preventScroll: true })}
          />
        )}
        {state.status === 'loading' && <CardComing />}
        {state.status === 'ready' && <ReadyCard state={state} actions={actions} />}
        {state.status !== 'loading' && state.status !== 'ready' && (
          <p class="card-status" role="status">
            {t(`card_${state.status}`)}
          </p>
        )}
      </div>
    </CardContext.Provider>
  );
}

/** What is known of the entry, or, while the reader asks for it, why the words are marked. */
function ReadyCard({ state: { view, marking, quotation }, actions }: CardProps) {
  const t = useTranslate();
  const { onDossier, onNote } = actions;
  if (quotation && actions.quotation)
    return <QuotationCard state={quotation} actions={actions.quotation} onDossier={onDossier} />;
  if (!marking || !actions.marking) return <CardBody view={view} onDossier={onDossier} onNote={onNote} />;
  if (marking.gone) return marking.outcome ? null : <p class="card-status">{t('card_unmarked')}</p>;
  if (view && marking.open) return <Marking view={view} marking={marking} actions={actions.marking} />;
  if (!marking.unsure) return <CardBody view={view} onDossier={onDossier} onNote={onNote} />;
  const { words, choices } = marking;
  if (choices === null) return <CardComing />;
  const choice = <OneOfThese words={words} choices={choices} actions={actions.marking} />;
  return <CardBody view={view} before={choice} onDossier={onDossier} onNote={onNote} />;
}
