import '../../assets/styles/dossier.css';
import { preparePage } from '../../extension/prepare-page.ts';
import { DossierPage } from './dossier-page.tsx';
import { PeoplePage } from './people-page.tsx';

const params = new URLSearchParams(location.search);
const entry = params.get('entry');
const name = params.get('name');
const app = await preparePage('people_title');
if (entry !== null || name !== null) await new DossierPage(app, entry, name ?? '').open();
else await new PeoplePage(app).open();
