import { withoutTextFragment } from '../../statements/text-fragment.ts';
import type { Exported } from './exported.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const WIKIDATA = 'http://www.wikidata.org/entity/';

/**
 * W3C Web Annotation Data Model: a page of annotations, one for each source, whose target is the words on their page and
 * whose bodies tell who said them and, as tags, what they are about. `labels`: of entries, by id.
 */
export function toWebAnnotations(statements: readonly Exported[], labels: ReadonlyMap<string, string>): string {
  const items = statements.flatMap(({ said, speaker }) =>
    said.sources.flatMap((source, i) =>
      source.url === null
        ? []
        : [
            {
              id: `urn:dramatis:${encodeURIComponent(said.id)}:${i}`,
              type: 'Annotation',
              motivation: 'identifying',
              ...(source.seen === null ? {} : { created: `${source.seen}T00:00:00Z` }),
              body: [
                speaker.wikidata === null
                  ? { type: 'TextualBody', value: speaker.name, purpose: 'identifying' }
                  : { type: 'SpecificResource', source: WIKIDATA + speaker.wikidata, purpose: 'identifying' },
                ...said.about.map((id) => ({ type: 'TextualBody', value: labels.get(id) ?? id, purpose: 'tagging' })),
              ],
              target: {
                source: withoutTextFragment(source.url),
                ...(said.lang === '' ? {} : { language: said.lang }),
                selector: { type: 'TextQuoteSelector', exact: said.text },
              },
            },
          ],
    ),
  );
  return JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', id: 'urn:dramatis:statements', items }, null, 2);
}
