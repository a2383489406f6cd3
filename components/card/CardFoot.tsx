import { LinkList } from './LinkList.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { CardActions } from '../../core/model/card-props.ts';
import type { CardView } from '../../core/model/view.ts';

interface CardFootProps {
  view: CardView;
  onNote: CardActions['onNote'];
}

/** What the reader has noted of an entry, and where to go on from it: every way is taken by a click only. */
export function CardFoot({ view: { entry, ownNote, links }, onNote }: CardFootProps) {
  const t = useTranslate();
  return (
    <>
      {ownNote !== undefined && (
        <section class="card-own-note">
          <h3>{t('note_own')}</h3>
          <p dir="auto">{ownNote}</p>
        </section>
      )}
      <div class="card-foot">
        <LinkList links={links} />
        {onNote && (
          <button type="button" class="link-button" onClick={() => onNote(entry)}>
            {t(ownNote === undefined ? 'card_note_write' : 'card_note_edit')}
          </button>
        )}
      </div>
    </>
  );
}
