import { formatDate } from '../format-date.ts';
import { useTranslate } from '../TranslateContext.ts';

export interface AboutProps {
  /** Of the extension. */
  version: string;
  /** ISO 8601 day of the newest pack. */
  knownUntil: string;
  onWelcome: () => void;
}

/** Libraries that are in the extension, with their licences. */
const LIBRARIES = [
  ['Preact', 'MIT'],
  ['mark.js', 'MIT'],
  ['Valibot', 'MIT'],
  ['idb', 'ISC'],
  ['WXT', 'MIT'],
  ['webextension-polyfill', 'MPL 2.0'],
] as const;

/** Which version this is, how far its knowledge reaches, and under which licences it comes. */
export function About({ version, knownUntil, onWelcome }: AboutProps) {
  const t = useTranslate();
  const rows = [
    [t('about_version'), version],
    [t('about_knowledge'), formatDate(knownUntil, t('locale'))],
    [t('about_licence'), t('about_licence_words')],
    [t('about_libraries'), LIBRARIES.map(([name, licence]) => `${name} (${licence})`).join(', ')],
  ];
  return (
    <>
      <dl class="about">
        {rows.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('about_knowledge_hint')}</p>
      <button type="button" class="button" onClick={onWelcome}>
        {t('about_welcome')}
      </button>
    </>
  );
}
