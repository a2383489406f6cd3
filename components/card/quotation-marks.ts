const MARKS: Record<string, readonly [string, string]> = {
  de: ['„', '“'],
  en: ['“', '”'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

/** The opening and closing quotation mark of a language, English ones for those that we do not know. */
export function quotationMarks(lang: string): readonly [string, string] {
  return MARKS[lang.toLowerCase().split('-')[0] ?? ''] ?? ['“', '”'];
}
