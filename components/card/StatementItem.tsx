import { quotationMarks } from './quotation-marks.ts';
import { DateText } from '../DateText.tsx';
import { languageName } from '../language-name.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/model/card-props.ts';
import type { StatementView } from '../../core/model/view.ts';

/** One statement: the words, where and when they were said, and why they stand here. */
export function StatementItem({ statement }: { statement: StatementView }) {
  const t = useTranslate();
  const { text, kind, bearsOn, later } = statement;
  const [open, close] = kind === 'direct' ? quotationMarks(text.lang) : ['', ''];
  return (
    <li class="statement" data-said={kind}>
      <blockquote lang={text.lang || undefined} dir="auto">
        {open}
        {text.text}
        {close}
      </blockquote>
      <p class="statement-facts">
        {factsOf(t, statement).map((fact, index) => (
          <span key={index}>
            {index > 0 && <span class="dot"> · </span>}
            {fact}
          </span>
        ))}
        {text.lang !== '' && <span class="tag">{languageName(t, text.lang)}</span>}
        {later && <span class="tag">{t('statement_later')}</span>}
      </p>
      {bearsOn.length > 0 && (
        <p class="statement-bears">
          {t('statement_bears_on')}{' '}
          {bearsOn.map((words, index) => (
            <span key={`${words.lang} ${words.text}`}>
              {index > 0 && ', '}
              <WordsText words={words} class="statement-topic" />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function factsOf(t: Translate, { said, outlet, via, url, title, kind }: StatementView): ComponentChildren[] {
  const source = outlet ?? title ?? (url === null ? null : t('link_source'));
  return [
    kind === 'indirect' && t('statement_indirect'),
    said !== null && <DateText iso={said} />,
    source !== null &&
      (url === null ? (
        source
      ) : (
        <a href={url} target="_blank" rel="noreferrer noopener" title={title ?? undefined}>
          {source}
        </a>
      )),
    via !== null && t('statement_via', via),
  ].filter((fact) => fact !== false);
}
