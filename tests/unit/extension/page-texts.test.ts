import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundParams } from '../../../extension/message-schemas.ts';

const facts = {
  url: 'https://a.example/',
  title: '',
  outlet: null,
  lang: 'de',
  published: null,
  modified: null,
  topics: [],
};
const request = (text: unknown) => ({
  facts,
  blocks: [{ id: 7, text, lang: 'en' }],
  known: { named: {}, rivals: {} },
});

describe('the texts of a page', () => {
  it('come as they stand there and are normalised on arrival', () => {
    const raw = 'Sicherheits\u00adgarantien\n     für Herrn\u00a0Mu\u0308ller\u200b';
    const blocks = [{ id: 7, text: 'Sicherheitsgarantien für Herrn Müller', lang: 'en' }];
    expect(parse(backgroundParams.annotate, request(raw)).blocks).toEqual(blocks);
    expect(parse(backgroundParams.quotations, { ...request(raw), keep: true }).blocks).toEqual(blocks);
  });

  it('are refused where they are none, or too long', () => {
    const isRight = (text: unknown) => safeParse(backgroundParams.annotate, request(text)).success;
    expect(['Ein Satz.', '', 7, null, 'x'.repeat(200_001)].map(isRight)).toEqual([true, true, false, false, false]);
  });
});
