import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../page/late-parts.ts';
import { newElements } from '../page/new-elements.ts';

/** Marks that are elements: the content script asks for them where it cannot do without (docs/adr/0018). */
export default defineUnlistedScript(() => {
  handOver('elements', newElements);
});
