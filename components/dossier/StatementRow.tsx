import { Fragment } from 'preact';
import { CitationMenu } from './CitationMenu.tsx';
import { FoundText } from './FoundText.tsx';
import { quotationMarks } from '../card/quotation-marks.ts';
import { DateText } from '../DateText.tsx';
import { languageName } from '../language-name.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import { outletOf } from '../../core/dossier/filter.ts';
import type { DossierActions } from './dossier-props.ts';
import type { Said, SaidSource } from '../../core/statements/said.ts';
import type { Words } from '../../core/model/view.ts';

interface StatementRowProps {
  said: Said;
  /** The same in another language, as another source has it. */
  other: Said | null;
  languages: readonly string[];
  query: string;
  topicWords: (id: string) => Words;
  onCite: DossierActions['onCite'];
  onForget: () => void;
}

/** One statement with all its sources, and what can be done with it. */
export function StatementRow({ said, other, languages, query, topicWords, onCite, onForget }: StatementRowProps) {
  const t = useTranslate();
  const [open, close] = said.kind === 'direct' ? quotationMarks(said.lang) : ['', ''];
  const translated = languages.find((lang) => lang !== said.lang && said.translations[lang] !== undefined);
  const inOther =
    translated !== undefined
      ? { text: said.translations[translated]!, lang: translated }
      : other && { text: other.text, lang: other.lang };
  return (
    <li class="statement dossier-statement" data-said={said.kind} data-statement={said.id}>
      <p class="statement-facts">
        <Day said={said} />
        {said.kind === 'indirect' && (
          <>
            <span class="dot"> · </span>
            {t('statement_indirect')}
          </>
        )}
        {said.lang !== '' && <span class="tag">{languageName(t, said.lang)}</span>}
        {said.from === 'pack' && <span class="tag">{t('statement_of_pack')}</span>}
      </p>
      <blockquote lang={said.lang || undefined} dir="auto">
        {open}
        <FoundText text={said.text} query={query} />
        {close}
      </blockquote>
      {inOther && (
        <p class="statement-other" lang={inOther.lang} dir="auto">
          {inOther.text}
        </p>
      )}
      {said.about.length > 0 && (
        <p class="statement-bears">
          {t('statement_about')}{' '}
          {said.about.map((topic, i) => (
            <Fragment key={topic}>
              {i > 0 && ', '}
              <WordsText words={topicWords(topic)} />
            </Fragment>
          ))}
        </p>
      )}
      {said.sources.length > 0 && (
        <ul class="statement-sources">
          {said.sources.map((source, index) => (
            <Source key={index} source={source} />
          ))}
        </ul>
      )}
      <div class="statement-actions">
        <CitationMenu onCite={(format) => onCite(said, format)} />
        {said.from === 'kept' && (
          <button type="button" class="link-button" onClick={onForget}>
            {t('statement_forget')}
          </button>
        )}
      </div>
    </li>
  );
}

function Day({ said: { said, day } }: { said: Said }) {
  const t = useTranslate();
  if (said !== null) return <DateText iso={said} />;
  if (day === '') return <>{t('statement_undated')}</>;
  return (
    <>
      {t('statement_published')} <DateText iso={day} />
    </>
  );
}

function Source({ source }: { source: SaidSource }) {
  const t = useTranslate();
  const { url, title, via, published, seen } = source;
  const name = outletOf(source) ?? t('link_source');
  return (
    <li>
      {url === null ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      )}
      {title !== null && <span class="source-title"> – {title}</span>}
      {via !== null && <span> · {t('statement_via', via)}</span>}
      {published !== null && (
        <span>
          {' · '}
          <DateText iso={published} />
        </span>
      )}
      {seen !== null && (
        <span class="source-seen">
          {' · '}
          {t('statement_seen')} <DateText iso={seen} />
        </span>
      )}
    </li>
  );
}
