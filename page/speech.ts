import type { Words } from '../core/model/view.ts';

/** A name is read a little slower than a text: it is heard for the first time. */
const RATE = 0.9;

/** Reads names aloud with the voices that the browser has by itself: one that is asked over the net is never used. */
export class Speech {
  readonly #view: Window & typeof globalThis;
  readonly #onChanged: () => void;
  readonly #signal: AbortSignal;
  #asked = false;

  /** `onChanged`: other voices are there than before; browsers load them when they are asked for the first time. */
  constructor(view: Window & typeof globalThis, onChanged: () => void, signal: AbortSignal) {
    this.#view = view;
    this.#onChanged = onChanged;
    this.#signal = signal;
  }

  /** Primary subtags of the languages that can be read. */
  get languages(): string[] {
    return [...new Set(this.#voices().map(({ lang }) => primary(lang)))];
  }

  /** Reads a text in its language; nothing happens if there is no voice for it. */
  speak({ text, lang }: Words): void {
    const voice = this.#voices().find((one) => primary(one.lang) === primary(lang));
    if (!voice) return;
    const { speechSynthesis, SpeechSynthesisUtterance } = this.#view;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  }

  #voices(): SpeechSynthesisVoice[] {
    const synthesis = this.#view.speechSynthesis as SpeechSynthesis | undefined;
    if (!synthesis) return [];
    if (!this.#asked) {
      this.#asked = true;
      synthesis.addEventListener('voiceschanged', this.#onChanged, { signal: this.#signal });
    }
    return synthesis.getVoices().filter(({ localService }) => localService);
  }
}

/** `ru-RU`, and on some systems `ru_RU`, is `ru`. */
const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? '';
