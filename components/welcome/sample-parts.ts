import { KINDS } from '../../core/model/kind.ts';
import type { Kind } from '../../core/model/kind.ts';

export interface SamplePart {
  text: string;
  kind: Kind | null;
}

/** Takes a message such as `In [place:Nordhaven] said …` apart into plain text and marks. */
export function sampleParts(message: string): SamplePart[] {
  return message.split(/(\[\w+:[^\]]+\])/u).flatMap((part) => {
    const [, name, text] = /^\[(\w+):([^\]]+)\]$/u.exec(part) ?? [];
    if (text !== undefined) return [{ text, kind: KINDS.find((kind) => kind === name) ?? null }];
    return part === '' ? [] : [{ text: part, kind: null }];
  });
}
