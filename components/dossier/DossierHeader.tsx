import { LinkList } from '../card/LinkList.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { DossierEntry } from '../../core/dossier/dossier-entry.ts';

interface DossierHeaderProps {
  entry: DossierEntry | null;
  name: string;
}

/** Who the dossier is about. */
export function DossierHeader({ entry, name }: DossierHeaderProps) {
  const t = useTranslate();
  return (
    <header class="dossier-header">
      <p class="brand">
        <a href="/dossier.html">{t('dossier_all')}</a>
      </p>
      {entry && (
        <p class="kind-word dossier-kind" data-kind={entry.kind}>
          {t(`kind_${entry.kind}`)}
        </p>
      )}
      <h1 lang={entry && entry.label.lang !== '' ? entry.label.lang : undefined} dir="auto">
        {entry?.label.text ?? name}
      </h1>
      {entry && entry.otherNames.length > 0 && (
        <p class="dossier-names">
          {entry.otherNames.map((other, index) => (
            <span key={`${other.lang} ${other.text}`}>
              {index > 0 && <span class="dot"> · </span>}
              <WordsText words={other} />
            </span>
          ))}
        </p>
      )}
      {entry?.about && (
        <p>
          <WordsText words={entry.about} />
        </p>
      )}
      {!entry && <p class="hint">{t('dossier_no_pack')}</p>}
      {entry && <LinkList links={entry.links} />}
    </header>
  );
}
