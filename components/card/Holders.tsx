import { EntryLink } from './EntryLink.tsx';
import { WordsText } from '../WordsText.tsx';
import type { HolderView } from '../../core/model/view.ts';

/** Who leads an organisation or a country: `Secretary General · Mark Rutte`. */
export function Holders({ holders = [] }: { holders: HolderView[] | undefined }) {
  if (holders.length === 0) return null;
  return (
    <dl class="card-facts">
      {holders.map(({ title, name }) => (
        <div key={`${title.text} ${name.text}`}>
          <dt>
            <WordsText words={title} />
          </dt>
          <dd>
            <EntryLink words={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
