import { useTranslate } from '../TranslateContext.ts';

/** Where everything is: stays in view beside a wide page, stands above a narrow one. */
export function SectionNav({ sections }: { sections: readonly { id: string; title: string }[] }) {
  const t = useTranslate();
  return (
    <nav class="section-nav" aria-label={t('options_sections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
