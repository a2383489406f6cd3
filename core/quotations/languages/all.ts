import type { QuotationLanguage } from '../language.ts';
import { german } from './de.ts';
import { english } from './en.ts';

/** The languages in which quotations are found. */
export const LANGUAGES: readonly QuotationLanguage[] = [german, english];
