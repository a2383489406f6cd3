import { CountryWords } from './CountryWords.tsx';
import { GlossaryWords } from './GlossaryWords.tsx';
import { LinkList } from './LinkList.tsx';
import { Roles } from './Roles.tsx';
import { Statements } from './Statements.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { ComponentChildren } from 'preact';
import type { CardActions } from '../../core/model/card-props.ts';
import type { CardView } from '../../core/model/view.ts';

interface CardBodyProps {
  view: CardView | null;
  before?: ComponentChildren;
  onDossier?: CardActions['onDossier'];
}

/** What is known of an entry. It scrolls by itself, so it takes the focus for the arrow keys. */
export function CardBody({ view, before = null, onDossier }: CardBodyProps) {
  const t = useTranslate();
  if (!view || (!before && isEmpty(view))) return <p class="card-status">{t('card_nothing')}</p>;
  return (
    <div class="card-body" role="group" aria-label={t('card_details')} tabIndex={0}>
      {before}
      {view.glossary && (
        <p class="card-glossary">
          <GlossaryWords line={view.glossary} />
        </p>
      )}
      <Roles view={view} />
      {view.definition && (
        <p>
          <WordsText words={view.definition} />
        </p>
      )}
      {view.note && (
        <p class="card-note">
          <WordsText words={view.note} />
        </p>
      )}
      {view.about && (
        <p>
          <WordsText words={view.about} />
        </p>
      )}
      <CountryWords view={view} />
      {view.paragraphTerms.length > 0 && (
        <section>
          <h3>{t('card_paragraph_terms')}</h3>
          <ul class="card-terms">
            {view.paragraphTerms.map((line) => (
              <li key={line.entry}>
                <GlossaryWords line={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Statements
        statements={view.statements}
        count={view.statementCount}
        onAll={onDossier && (() => onDossier(view.entry))}
      />
      <LinkList links={view.links} />
    </div>
  );
}

const isEmpty = (view: CardView): boolean =>
  !view.glossary &&
  !view.roleThen &&
  !view.roleNow &&
  view.ended === null &&
  !view.definition &&
  !view.about &&
  !view.note &&
  [view.adjective, view.inhabitant, view.statements, view.paragraphTerms, view.links].every(
    ({ length }) => length === 0,
  );
