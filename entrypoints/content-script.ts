import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardStyles from '../assets/styles/card.css?inline';
import { drawCard, eraseCard } from '../components/card/draw-card.tsx';
import { settingsFor } from '../core/settings/resolve-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { isPageOf } from '../core/settings/access.ts';
import { answerInPage, askBackground, isAlive } from '../extension/messages.ts';
import { changeSite, readSettings, watchSettings } from '../extension/settings-store.ts';
import { translate } from '../extension/translate.ts';
import { RESTING } from '../page/resting-summary.ts';
import { createSession } from '../page/session.ts';
import type { Session } from '../page/session.ts';

/** The one thing that outlives a run of this script in its world: how a newer run ends an older one. */
declare global {
  var dramatisStop: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  // after an update, the script of the old version may still be here: it can reach nobody any more
  globalThis.dramatisStop?.();
  const life = new AbortController();
  globalThis.dramatisStop = () => life.abort();
  void run(life);
});

async function run(life: AbortController): Promise<void> {
  const { signal } = life;
  const host = location.hostname;
  let session: Session | null = null;

  const follow = (settings: Settings): void => {
    if (signal.aborted) return;
    const { on, ...options } = settingsFor(settings, host);
    if (!on) {
      session?.destroy();
      session = null;
      tell(0, 'off');
    } else if (session) session.update(options);
    else session = open(options, host, signal);
  };

  signal.addEventListener('abort', () => session?.destroy());
  answerInPage(
    {
      summary: () => session?.summary() ?? RESTING,
      'go-to': ({ entry }) => session?.goTo(entry) ?? false,
      'scan-again': () => {
        session?.scanAgain();
        return null;
      },
      leave: ({ origins }) => {
        if (origins.some((origin) => isPageOf(origin, location.href))) life.abort();
        return null;
      },
    },
    signal,
  );
  watchSettings(follow, signal);
  follow(await readSettings());
}
