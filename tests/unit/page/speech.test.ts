import { describe, expect, it, vi } from 'vitest';
import { Speech } from '../../../page/speech.ts';

class Utterance {
  readonly text: string;
  lang = '';
  voice: unknown = null;
  rate = 1;
  constructor(text: string) {
    this.text = text;
  }
}

function speechWith(voices: { lang: string; localService: boolean }[]) {
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() });
  const onChanged = vi.fn();
  const life = new AbortController();
  const view = { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } as unknown as typeof window;
  return { speech: new Speech(view, onChanged, life.signal), synthesis, onChanged, life };
}

describe('reading aloud', () => {
  it('is done by the browser’s own voices only', () => {
    const { speech, synthesis } = speechWith([
      { lang: 'ru-RU', localService: false },
      { lang: 'uk_UA', localService: true },
      { lang: 'de-DE', localService: true },
      { lang: 'de-AT', localService: true },
    ]);
    expect(speech.languages).toEqual(['uk', 'de']);
    speech.speak({ text: 'Дмитрий Песков', lang: 'ru' });
    expect(synthesis.speak).not.toHaveBeenCalled();
    speech.speak({ text: 'Рустем Умєров', lang: 'uk' });
    expect(synthesis.cancel).toHaveBeenCalledTimes(1);
    expect(synthesis.speak.mock.calls).toMatchObject([
      [{ text: 'Рустем Умєров', lang: 'uk_UA', voice: { lang: 'uk_UA' } }],
    ]);
  });

  it('tells when voices have come, as long as it is wanted', () => {
    const { speech, synthesis, onChanged, life } = speechWith([]);
    expect([speech.languages, speech.languages]).toEqual([[], []]);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onChanged).toHaveBeenCalledTimes(1);
    life.abort();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it('is not there in a browser that has none', () => {
    expect(new Speech({} as typeof window, vi.fn(), new AbortController().signal).languages).toEqual([]);
  });
});
