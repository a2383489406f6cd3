import { useState } from 'preact/hooks';
import { useTranslate } from '../TranslateContext.ts';
import { CITATIONS } from '../../core/dossier/formats/citation.ts';
import type { CitationFormat } from '../../core/dossier/formats/citation.ts';

interface CitationMenuProps {
  onCite: (format: CitationFormat) => Promise<void>;
}

/** Copies a citation in one of the formats, and says whether that worked. */
export function CitationMenu({ onCite }: CitationMenuProps) {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = (format: CitationFormat): void => {
    onCite(format).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <details class="cite" onToggle={() => setOutcome(null)}>
      <summary>{t('cite')}</summary>
      <div class="cite-formats">
        {CITATIONS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => copy(format)}>
            {t(`cite_${format}`)}
          </button>
        ))}
        <span role="status">{outcome && t(`cite_${outcome}`)}</span>
      </div>
    </details>
  );
}
