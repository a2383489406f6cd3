import { linked } from './LinkedText.tsx';
import { quotationMarks } from './quotation-marks.ts';
import { DateText } from '../DateText.tsx';
import { languageName } from '../language-name.ts';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/model/card-props.ts';
import type { StatementView } from '../../core/model/view.ts';

/** One statement: the words, where and when they were said, and why they stand here. */
export function StatementItem({ statement }: { statement: StatementView }) {
  const t = useTranslate();
  const { text, kind, bearsOn, later, other } = statement;
  const [open, close] = kind === 'direct' ? quotationMarks(text.lang) : ['', ''];
  return (
    <li class="statement" data-said={kind}>
      <blockquote lang={text.lang || undefined} dir="auto">
        {open}
        {linked(text)}
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
      {other && (
        <p class="statement-other" lang={other.text.lang || undefined} dir="auto">
          {other.text.text}
        </p>
      )}
      {other?.outlet != null && <p class="statement-facts">{sourceLink(other.outlet, other.url, null)}</p>}
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

function factsOf(t: Translate, statement: StatementView): ComponentChildren[] {
  const { outlet, via, url, title, kind, otherOutlets } = statement;
  const source = outlet ?? title ?? (url === null ? null : t('link_source'));
  return [
    kind === 'indirect' && t('statement_indirect'),
    dayOf(t, statement),
    source !== null && sourceLink(source, url, title),
    via !== null && t('statement_via', via),
    otherOutlets > 0 && plural(t, 'statement_outlets', otherOutlets),
  ].filter((fact) => fact !== false);
}

/** When it was said; else when it was published, or that nobody tells. */
function dayOf(t: Translate, { said, published }: StatementView): ComponentChildren {
  if (said !== null) return <DateText iso={said} />;
  if (published === null) return t('statement_undated');
  return (
    <>
      {t('statement_published')} <DateText iso={published} />
    </>
  );
}

const sourceLink = (source: string, url: string | null, title: string | null): ComponentChildren =>
  url === null ? (
    source
  ) : (
    <a href={url} target="_blank" rel="noreferrer noopener" title={title ?? undefined}>
      {source}
    </a>
  );
