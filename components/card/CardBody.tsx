import { CardFoot } from './CardFoot.tsx';
import { CountryWords } from './CountryWords.tsx';
import { GlossaryPair } from './GlossaryPair.tsx';
import { GlossaryWords } from './GlossaryWords.tsx';
import { Holders } from './Holders.tsx';
import { isInLatin } from './in-latin.ts';
import { LinkedText } from './LinkedText.tsx';
import { OtherLanguages } from './OtherLanguages.tsx';
import { Roles } from './Roles.tsx';
import { Statements } from './Statements.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { ComponentChildren } from 'preact';
import type { CardActions } from '../../core/model/card-props.ts';
import type { CardView, LinkView } from '../../core/model/view.ts';

interface CardBodyProps {
  view: CardView | null;
  before?: ComponentChildren;
  onDossier?: CardActions['onDossier'];
  onNote?: CardActions['onNote'];
}

/** What is known of an entry. It scrolls by itself, so it takes the focus for the arrow keys. */
export function CardBody({ view, before = null, onDossier, onNote }: CardBodyProps) {
  const t = useTranslate();
  if (!view || (!before && isEmpty(view))) return <p class="card-status">{t('card_nothing')}</p>;
  const isNamedElsewhere = view.kind === 'place' || view.kind === 'term';
  return (
    <div class="card-body" role="group" aria-label={t('card_details')} tabIndex={0}>
      {before}
      {view.glossary && <GlossaryPair line={view.glossary} />}
      <Roles view={view} />
      {view.definition && (
        <p>
          <LinkedText words={view.definition} />
        </p>
      )}
      {view.note && (
        <p class="card-note">
          <WordsText words={view.note} />
        </p>
      )}
      {view.about && (
        <p>
          <LinkedText words={view.about} />
        </p>
      )}
      <Holders holders={view.holders} />
      <CountryWords view={view} />
      {isNamedElsewhere && <OtherLanguages names={view.otherNames.filter((name) => !isInLatin(name))} />}
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
      <CardFoot view={view} onNote={onNote} />
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
  view.ownNote === undefined &&
  [view.adjective, view.inhabitant, view.statements, view.paragraphTerms, view.holders ?? [], known(view.links)].every(
    ({ length }) => length === 0,
  );

/** Where to search leads everywhere. */
const known = (links: LinkView[]): LinkView[] => links.filter(({ kind }) => !kind.startsWith('find_'));
