import * as v from 'valibot';
import { KINDS } from '../core/model/kind.ts';
import { MOST_PLACES } from '../core/model/view.ts';

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of the text of a page: 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** An entry as a page or one of its frames lists it; `words`: how long its words may be. */
export const listedEntry = (words: v.GenericSchema<unknown, string>) =>
  v.object({
    id: words,
    kind: v.picklist(KINDS),
    label: words,
    lang: words,
    count,
    at: v.pipe(v.array(share), v.maxLength(MOST_PLACES)),
    headline: v.boolean(),
  });
