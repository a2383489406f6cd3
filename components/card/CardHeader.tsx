import { CardBar, KindWord } from './CardBar.tsx';
import { SpeakButton } from './SpeakButton.tsx';
import { isInLatin } from './in-latin.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { CardProps } from './Card.tsx';
import type { CardView, Words } from '../../core/model/view.ts';

/**
 * Kind, buttons, label and other names. `heading` is the id that names the dialog. Not a `header` element: outside of
 * sectioning content that would be a second banner of the page that the card stands on.
 */
export function CardHeader({ state, actions, heading }: CardProps & { heading: string }) {
  const t = useTranslate();
  const { label, view, back } = state;
  const names = view ? namesBeside(view) : [];
  return (
    <div class="card-header" data-grip="">
      <CardBar state={state} actions={actions} />
      {back && <KindWord state={state} />}
      <h2 class="card-label" data-text="" id={heading} lang={label.lang || undefined} dir="auto">
        {label.text || t('quotation_nobody')}
      </h2>
      {names.length > 0 && (
        <p class="card-names" data-text="">
          {names.map((name, index) => (
            <span key={`${name.lang} ${name.text}`}>
              {index > 0 && <span class="dot"> · </span>}
              <WordsText words={name} />
              <SpeakButton words={name} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** How somebody is written at home belongs to the name; what a place or a term is called elsewhere is told below. */
const namesBeside = ({ kind, otherNames }: CardView): Words[] =>
  kind === 'place' || kind === 'term' ? otherNames.filter(isInLatin) : otherNames;
