import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../page/late-parts.ts';
import { READING } from '../page/reading-part.ts';

/** What reads and marks pages. It runs right after the content script, which waits for its settings then (docs/adr/0018). */
export default defineUnlistedScript(() => {
  handOver('reading', READING);
});
