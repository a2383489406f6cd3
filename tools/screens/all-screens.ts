import { CARD_SCREENS } from './card-screens.ts';
import { OWN_SCREENS } from './own-screens.ts';
import { PAGE_SCREENS } from './page-screens.ts';
import { POPUP_SCREENS } from './popup-screens.ts';
import type { Screen } from './screen.ts';

/** Every state of every surface. A new one is a line in one of these lists. */
export const ALL_SCREENS: readonly Screen[] = [...PAGE_SCREENS, ...CARD_SCREENS, ...POPUP_SCREENS, ...OWN_SCREENS];
