import type { Page } from 'puppeteer-core';
import type { Surface } from './screen.ts';

export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = ['wide', 'narrow'] as const;
export const CONTRASTS = ['usual', 'more', 'forced'] as const;

/** How a screen is looked at. */
export interface Look {
  theme: (typeof THEMES)[number];
  width: (typeof WIDTHS)[number];
  contrast: (typeof CONTRASTS)[number];
  /** A size of its own, in place of that of the width. */
  size?: { width: number; height: number };
}

/** As wide as WCAG 2.2 asks for at least (1.4.10): 320 px, which is also a window of 1280 px at 400 %. */
const NARROW = { width: 320, height: 640 };
const WIDE: Partial<Record<Surface, { width: number; height: number }>> = {
  popup: { width: 380, height: 700 },
  panel: { width: 420, height: 900 },
};
const USUAL = { width: 1000, height: 720 };
/** What a window of 1280 px has left at a zoom of 200 %. */
export const ZOOMED = { width: 640, height: 450, deviceScaleFactor: 2 };

/** The size of the window, in CSS pixels. */
export const sizeOf = (surface: Surface, { width, size }: Pick<Look, 'width' | 'size'>): NonNullable<Look['size']> =>
  size ?? (width === 'narrow' ? NARROW : (WIDE[surface] ?? USUAL));

/** The part of a file's name that tells the look: `dark-narrow`, `light-wide-forced`. */
export const nameOfLook = ({ theme, width, contrast }: Look): string =>
  [theme, width, ...(contrast === 'usual' ? [] : [contrast])].join('-');

/** Has a page seen in a theme and contrast. Motion is reduced: pictures are the same every time. */
export async function lookAt(page: Page, { theme, contrast }: Pick<Look, 'theme' | 'contrast'>): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-contrast', value: contrast === 'usual' ? 'no-preference' : 'more' },
      { name: 'forced-colors', value: contrast === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

type Session = Awaited<ReturnType<Page['createCDPSession']>>;
/** What a session has set is forgotten when it ends: each page keeps its own. */
const sessions = new WeakMap<Page, Promise<Session>>();

function sessionOf(page: Page): Promise<Session> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}
