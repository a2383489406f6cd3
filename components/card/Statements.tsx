import { StatementItem } from './StatementItem.tsx';
import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { StatementView } from '../../core/model/view.ts';

interface StatementsProps {
  statements: StatementView[];
  /** How many there are in all. */
  count: number;
  /** Opens all of them; absent where there is no page to open them from. */
  onAll?: (() => void) | undefined;
}

/** What the entry said, best first, and how much more there is. */
export function Statements({ statements, count, onAll }: StatementsProps) {
  const t = useTranslate();
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {t('card_statements')}{' '}
        <span class="card-count">
          {count > statements.length
            ? t('card_statements_some', formatNumber(t, statements.length), formatNumber(t, count))
            : formatNumber(t, statements.length)}
        </span>
      </h3>
      <ul class="card-statements">
        {statements.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ul>
      {onAll && (
        <p class="card-more">
          <button type="button" class="link-button" onClick={onAll}>
            {t('card_all_statements')}
          </button>
        </p>
      )}
    </section>
  );
}
