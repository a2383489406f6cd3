import { Sentence } from '../Sentence.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { MarkingState } from '../../core/model/card-props.ts';
import type { CardView } from '../../core/model/view.ts';

/** From this confidence on we say that we are sure, and fairly sure: a number would claim more than it knows. */
const SURE = 0.9;
const FAIRLY_SURE = 0.75;

interface WhyMarkedProps {
  view: CardView;
  marking: MarkingState;
}

/** How sure it is that the words name the entry, and the reasons; or that the reader decided it. */
export function WhyMarked({ view, marking: { words, confidence, why, unsure, decided } }: WhyMarkedProps) {
  const t = useTranslate();
  const sureness = unsure ? 'unsure' : confidence >= SURE ? 'sure' : confidence >= FAIRLY_SURE ? 'fairly' : 'likely';
  return (
    <section>
      <h3>{t('why_title', words)}</h3>
      {decided ? (
        <p>
          <Sentence message="why_decided" args={[view.label]} />
        </p>
      ) : (
        <>
          <p>
            <Sentence message={`confidence_${sureness}`} args={[view.label]} />
          </p>
          <ul class="card-reasons">
            {why.map(({ code, args }) => (
              <li key={`${code} ${args.join(' ')}`}>{t(`reason_${code}`, ...args)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
