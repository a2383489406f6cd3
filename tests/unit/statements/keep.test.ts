import { describe, expect, it } from 'vitest';
import { keepStatements } from '../../../core/statements/keep.ts';
import { withoutSources } from '../../../core/statements/merge.ts';
import { source, statement } from '../../support/statements.ts';

const SHORT = 'We will not talk about a ceasefire';
const LONG = 'We will not talk about a ceasefire before the summer, and nobody has asked us to do so';
const elsewhere = (over = {}) => source({ url: 'https://other.example/b', outlet: 'Other', ...over });

describe('keeping statements', () => {
  it('keeps what is new', () => {
    const one = statement();
    expect(keepStatements([], [one])).toEqual({ changed: [one], gone: [], ids: [one.id] });
  });

  it('changes nothing when the same article is read again', () => {
    const one = statement();
    const again = statement({
      sources: [source({ url: 'https://example.org/a?utm_source=mail', seen: '2025-05-01' })],
    });
    expect(keepStatements([one], [again])).toEqual({ changed: [], gone: [], ids: [one.id] });
  });

  it('makes one of the same words in two outlets, with the longest cut, and remembers how the other cut it', () => {
    const one = statement({ text: SHORT });
    const other = statement({ text: LONG, sources: [elsewhere({ via: 'TASS', published: '2025-04-06' })] });
    const { changed, gone, ids } = keepStatements([one], [other]);
    expect(ids).toEqual([one.id]);
    expect(gone).toEqual([]);
    expect(changed).toMatchObject([
      {
        id: one.id,
        text: LONG,
        sources: [
          { outlet: 'Example', cut: SHORT },
          { outlet: 'Other', via: 'TASS' },
        ],
      },
    ]);
    expect(changed[0]!.sources[1]).not.toHaveProperty('cut');
  });

  it('makes one of two that turn out to be parts of a third', () => {
    const first = statement({ text: 'We will not talk about a ceasefire' });
    const second = statement({ text: 'nobody has asked us to do so', sources: [elsewhere()] });
    const whole = statement({ text: LONG, sources: [source({ url: 'https://third.example/c', outlet: 'Third' })] });
    const { changed, gone, ids } = keepStatements([first, second], [whole]);
    expect(ids).toEqual([first.id]);
    expect(gone).toEqual([second.id]);
    expect(changed[0]!.sources.map(({ outlet }) => outlet)).toEqual(['Example', 'Other', 'Third']);
  });

  it('brings those together that come at once', () => {
    const { changed, ids } = keepStatements(
      [],
      [statement({ id: 'a' }), statement({ id: 'b', sources: [elsewhere()] })],
    );
    expect(changed).toHaveLength(1);
    expect(ids).toEqual(['a', 'a']);
  });

  it.each([
    ['another speaker', { speaker: 'mark-rutte' }],
    ['another language', { lang: 'de' }],
    ['other words', { text: 'The talks in Vienna will go on for as long as it takes' }],
    ['the same words a month later', { sources: [elsewhere({ published: '2025-05-04' })] }],
    ['an article without a date', { sources: [elsewhere({ published: null })] }],
  ])('keeps %s apart', (_, over) => {
    const one = statement();
    const other = statement({ sources: [elsewhere()], ...over });
    expect(keepStatements([one], [other])).toEqual({ changed: [other], gone: [], ids: [other.id] });
  });

  it('keeps what somebody said whom no pack knows, by name', () => {
    const one = statement({ speaker: null, name: 'Erika Muster' });
    const other = statement({ speaker: null, name: 'erika  Muster', sources: [elsewhere()] });
    expect(keepStatements([one], [other]).ids).toEqual([one.id]);
  });

  it('takes the words in quotation marks for the words, and the day that a frame tells', () => {
    const one = statement({ kind: 'indirect', cue: 'saying' });
    const other = statement({ said: '2025-04-03', sources: [elsewhere()] });
    expect(keepStatements([one], [other]).changed).toMatchObject([{ kind: 'direct', cue: 'said', said: '2025-04-03' }]);
  });

  it('gives back the words of the sources that are left', () => {
    const [merged] = keepStatements(
      [statement({ text: SHORT })],
      [statement({ text: LONG, sources: [elsewhere()] })],
    ).changed;
    const left = withoutSources(merged!, ({ outlet }) => outlet === 'Other')!;
    expect(left.text).toBe(SHORT);
    expect(left.sources).toEqual([source()]);
    expect(withoutSources(left, () => true)).toBeNull();
  });
});
