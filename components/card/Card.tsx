import { useId } from 'preact/hooks';
import { CardBody } from './CardBody.tsx';
import { CardHeader } from './CardHeader.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { CardActions, CardState } from '../../core/model/card-props.ts';

export interface CardProps {
  state: CardState;
  actions: CardActions;
}

/** The card of one entry. It is a dialog named by the entry's label; whoever shows it places it and moves the focus. */
export function Card({ state, actions }: CardProps) {
  const t = useTranslate();
  const heading = useId();
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={heading}
      aria-busy={state.status === 'loading'}
      tabIndex={-1}
      data-kind={state.view?.kind}
    >
      <CardHeader state={state} actions={actions} heading={heading} />
      {state.status === 'loading' && (
        <p class="card-status" role="status">
          {t('card_loading')}
        </p>
      )}
      {state.status === 'gone' && (
        <p class="card-status" role="status">
          {t('card_gone')}
        </p>
      )}
      {state.status === 'ready' && <CardBody view={state.view} />}
    </div>
  );
}
