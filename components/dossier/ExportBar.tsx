import { EXPORTS } from './dossier-props.ts';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { ExportFormat } from './dossier-props.ts';

interface ExportBarProps {
  /** How many statements there are to be exported. */
  count: number;
  onExport: (format: ExportFormat) => void;
}

/** Gives what is shown to the reader as a file. */
export function ExportBar({ count, onExport }: ExportBarProps) {
  const t = useTranslate();
  if (count === 0) return null;
  return (
    <div class="export-bar">
      <p>{plural(t, 'export', count)}</p>
      <div class="export-formats">
        {EXPORTS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => onExport(format)}>
            {t(`export_${format}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
