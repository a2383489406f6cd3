import { expect, it } from 'vitest';
import { withNormalisedTexts } from '../../../core/annotate/page-texts.ts';

it('normalises the texts of a page and leaves all else as it is', () => {
  const facts = { url: 'https://a.example/', title: 'T\u00adT', outlet: null, lang: 'de', published: null };
  const request = {
    facts: { ...facts, modified: null, topics: [] },
    blocks: [
      { id: 7, text: 'Sicherheits\u00adgarantien\n     für Herrn\u00a0Mu\u0308ller\u200b', lang: 'en' },
      { id: 8, text: 'Ein Satz.' },
    ],
    known: { named: {}, rivals: {} },
    keep: true,
  };
  expect(withNormalisedTexts(request)).toEqual({
    ...request,
    blocks: [
      { id: 7, text: 'Sicherheitsgarantien für Herrn Müller', lang: 'en' },
      { id: 8, text: 'Ein Satz.' },
    ],
  });
  expect(request.blocks[0]!.text).toContain('\u00ad');
});
