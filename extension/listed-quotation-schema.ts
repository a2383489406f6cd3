import * as v from 'valibot';
import type { ListedQuotation } from '../core/model/view.ts';

const maybe = v.nullable(v.string());
const words = v.object({ text: v.string(), lang: v.string() });

/** A quotation as a page or one of its frames lists it. Its words are as long as what was said: the page was read within a limit. */
export const listedQuotation: v.GenericSchema<unknown, ListedQuotation> = v.object({
  id: v.string(),
  kind: v.picklist(['direct', 'indirect']),
  text: words,
  speaker: v.nullable(words),
  described: v.boolean(),
  entry: maybe,
  said: maybe,
  kept: v.boolean(),
});
