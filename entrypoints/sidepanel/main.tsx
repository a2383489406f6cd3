import '../../assets/styles/panel.css';
import { Panel } from '../../components/popup/Panel.tsx';
import { preparePage } from '../../extension/prepare-page.ts';
import { readSettings } from '../../extension/settings-store.ts';
import { followTab, namedTab } from '../../extension/tabs.ts';
import { TabPage } from '../shared/tab-page.tsx';

const app = await preparePage('extension_name');
const panel = new TabPage({
  app,
  View: Panel,
  settings: await readSettings(),
  onGoTo: () => undefined,
  onPanel: null,
});
let tab: number | null = null;

/** A panel that nobody sees asks nothing and listens to nothing. */
const show = async (): Promise<void> => {
  if (document.visibilityState === 'hidden') panel.rest();
  else await panel.show(tab === null ? null : { tab, clicked: false });
};
document.addEventListener('visibilitychange', () => void show());
await followTab(namedTab(), (followed, why) => {
  tab = followed;
  if (why === 'leaving') panel.forgetPage();
  else void show();
});
