import type { KeepTrouble } from '../statements/choice.ts';
import type { AnnotateRequest } from './annotation.ts';
import type { PageQuotation } from './quoted.ts';

/** Asks for the quotations of an article. */
export interface QuotationsRequest extends AnnotateRequest {
  /** False if nothing of it is to be kept without being asked, though that is switched on. */
  keep: boolean;
}

/** The quotations of an article, and what is told to the page about keeping them. */
export interface PageStatements {
  quotations: PageQuotation[];
  /** The agency that the article says it is from. */
  agency: string | null;
  /** Whether what its known speakers say is kept without being asked. */
  keeping: 'on' | 'off' | 'private';
  /** Why what would be kept could not be. */
  trouble: KeepTrouble | null;
}
