import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import styles from '../assets/styles/card.css?inline';
import { drawCard, drawChip, eraseCard } from '../components/card/draw-card.tsx';
import { handOver } from '../page/late-parts.ts';

/** The card of the content script, which asks for it when there are marks (docs/adr/0018). */
export default defineUnlistedScript(() => {
  handOver('card', { draw: drawCard, chip: drawChip, erase: eraseCard, styles });
});
