import '../../assets/styles/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { preparePage } from '../../extension/prepare-page.ts';
import { readSettings } from '../../extension/settings-store.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';
import { showTab, tabInQuestion } from '../../extension/tabs.ts';
import { TabPage } from '../shared/tab-page.tsx';

const app = await preparePage('extension_name');
const [question, settings] = await Promise.all([tabInQuestion(), readSettings()]);
await new TabPage({
  app,
  View: Popup,
  settings,
  onGoTo: (tab) => void showTab(tab).then(() => window.close()),
  onPanel: hasSidePanel() ? (tab) => void openSidePanel(tab).then(() => window.close()) : null,
}).show(question);
