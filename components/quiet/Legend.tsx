import { useTranslate } from '../TranslateContext.ts';
import { KINDS } from '../../core/model/kind.ts';

/** What each line under a word means: drawn, and said in words. */
export function Legend() {
  const t = useTranslate();
  return (
    <dl class="line-legend">
      {[...KINDS, 'quotation' as const].map((kind) => (
        <div key={kind}>
          <dt class="kind-word" data-kind={kind}>
            {t(`kinds_${kind}`)}
          </dt>
          <dd>{t(`line_${kind}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
