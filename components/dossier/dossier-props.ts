import type { DossierEntry, EntryName } from '../../core/dossier/dossier-entry.ts';
import type { CitationFormat } from '../../core/dossier/formats/citation.ts';
import type { Said } from '../../core/statements/said.ts';

export const EXPORTS = ['csv', 'json', 'pack', 'annotations'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

export interface DossierActions {
  /** Gives statements to the reader as a file. */
  onExport: (statements: readonly Said[], format: ExportFormat) => void;
  /** Puts a statement into the clipboard as a citation. Rejects if the browser does not let us. */
  onCite: (said: Said, format: CitationFormat) => Promise<void>;
  /** Forgets one statement that this browser keeps; gives a way back. */
  onForget: (id: string) => Promise<() => Promise<void>>;
  /** Forgets everything that this browser keeps of the person. */
  onForgetAll: () => Promise<void>;
  /** Writes down what the reader notes about the entry; without a text, there is no note any more. */
  onNote: (text: string) => Promise<void>;
}

export interface DossierProps {
  /** What packs tell; null for somebody whom no pack knows. */
  entry: DossierEntry | null;
  /** Name of somebody whom no pack knows. */
  name: string;
  /** What the reader has written down about the entry, and whether it is what the page was opened for; null without one. */
  note: { text: string; isWanted: boolean } | null;
  /** Everything that is on record, from packs and from what was read. */
  statements: readonly Said[];
  /** What the entries are called that statements name. */
  names: ReadonlyMap<string, EntryName>;
  /** The reader's languages. */
  languages: readonly string[];
  /** ISO 8601 day. */
  today: string;
  actions: DossierActions;
}
