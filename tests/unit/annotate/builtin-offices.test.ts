import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { annotateDocument } from '../../../core/annotate/document.ts';
import { LibraryOffices } from '../../../core/annotate/offices.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';

const DIR = join(import.meta.dirname, '../../../assets/packs');
const files = readdirSync(DIR).filter((name) => name.endsWith('.json'));
const annotator = Annotator.of(files.map((name) => parsePack(JSON.parse(readFileSync(join(DIR, name), 'utf8')), name)));

const holders = (description: string, day: string): string =>
  new LibraryOffices(annotator.library, day).holders(description).join(' or ');

/** Adjectives in English and German, and who was foreign minister on 15 March 2026. */
const FOREIGN_MINISTERS = `
  Albanian albanische ferit-hoxha
  Argentine argentinische pablo-quirno
  Armenian armenische ararat-mirzoyan
  Australian australische penny-wong
  Austrian österreichische beate-meinl-reisinger
  Azerbaijani aserbaidschanische jeyhun-bayramov
  Belarusian belarussische maxim-ryzhenkov
  Belgian belgische maxime-prevot
  Bosnian bosnische elmedin-konakovic
  Brazilian brasilianische mauro-vieira
  British britische yvette-cooper
  Bulgarian bulgarische nadezhda-neynski
  Canadian kanadische anita-anand
  Chinese chinesische wang-yi
  Croatian kroatische gordan-grlic-radman
  Cypriot zyprische constantinos-kombos
  Czech tschechische petr-macinka
  Danish dänische lars-lokke-rasmussen
  Dutch niederländische tom-berendsen
  Egyptian ägyptische badr-abdelatty
  Emirati emiratische abdullah-bin-zayed
  Estonian estnische margus-tsahkna
  Finnish finnische elina-valtonen
  French französische jean-noel-barrot
  Georgian georgische maka-botchorishvili
  German deutsche johann-wadephul
  Greek griechische giorgos-gerapetritis
  Hungarian ungarische peter-szijjarto
  Indian indische s-jaishankar
  Indonesian indonesische sugiono
  Iranian iranische abbas-araghchi
  Irish irische helen-mcentee
  Israeli israelische gideon-saar
  Italian italienische antonio-tajani
  Japanese japanische toshimitsu-motegi
  Jordanian jordanische ayman-safadi
  Kazakh kasachische yermek-kosherbayev
  Kosovan kosovarische glauk-konjufca
  Kyrgyz kirgisische jeenbek-kulubaev
  Latvian lettische baiba-braze
  Lithuanian litauische kestutis-budrys
  Luxembourg luxemburgische xavier-bettel
  Maltese maltesische ian-borg
  Mexican mexikanische juan-ramon-de-la-fuente
  Moldovan moldauische mihai-popsoi
  Montenegrin montenegrinische ervin-ibrahimovic
  Polish polnische radoslaw-sikorski
  Portuguese portugiesische paulo-rangel
  Qatari katarische mohammed-bin-abdulrahman
  Romanian rumänische oana-toiu
  Russian russische sergey-lavrov
  Saudi saudische faisal-bin-farhan
  Serbian serbische marko-duric
  Slovak slowakische juraj-blanar
  Slovenian slowenische tanja-fajon
  Spanish spanische jose-manuel-albares
  Swedish schwedische maria-malmer-stenergard
  Syrian syrische asaad-al-shaibani
  Taiwanese taiwanische lin-chia-lung
  Tajik tadschikische sirojiddin-muhriddin
  Turkish türkische hakan-fidan
  Ukrainian ukrainische andrii-sybiha
  Uzbek usbekische bakhtiyor-saidov
  Venezuelan venezolanische yvan-gil`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ') as [string, string, string]);

describe('the foreign minister of the built-in packs', () => {
  it.each(FOREIGN_MINISTERS)('%s, %s: %s', (english, german, entry) => {
    expect(holders(`${english} foreign minister`, '2026-03-15')).toBe(entry);
    const isWoman = holders(`${german} Außenministerin`, '2026-03-15') === entry;
    expect(isWoman || holders(`${german} Außenminister`, '2026-03-15') === entry).toBe(true);
  });

  it.each([
    ['US-Außenminister', '2026-03-15', 'marco-rubio'],
    ['US secretary of state', '2023-03-15', 'antony-blinken'],
    ['Ukrainian foreign minister', '2019-11-15', 'vadym-prystaiko'],
    ['Dutch defence minister', '2026-03-15', 'dilan-yesilgoz'],
    ['südkoreanischer Verteidigungsminister', '2026-03-15', 'ahn-gyu-back'],
    ['Bundesaußenminister', '2017-06-01', 'sigmar-gabriel'],
    ['deutsche Außenministerin', '2024-06-01', 'annalena-baerbock'],
    ['British foreign secretary', '2015-06-01', 'philip-hammond'],
    ['British foreign secretary', '2017-06-01', 'boris-johnson'],
    ['französische Außenministerin', '2023-06-01', 'catherine-colonna'],
    ['polnische Außenminister', '2016-06-01', 'witold-waszczykowski'],
    ['ukrainische Außenminister', '2015-06-01', 'pavlo-klimkin'],
    ['Iranian foreign minister', '2015-07-14', 'mohammad-javad-zarif'],
    ['Israeli foreign minister', '2022-03-01', 'yair-lapid'],
    ['südafrikanische Außenminister', '2026-03-15', 'ronald-lamola'],
    ['South Korean foreign minister', '2026-03-15', 'cho-hyun'],
    ['Egyptian foreign minister', '2020-06-01', 'sameh-shoukry'],
    ['Kazakh foreign minister', '2015-06-01', 'erlan-idrissov'],
    ['Serbian defence minister', '2022-12-01', 'milos-vucevic'],
    ['taiwanischer Verteidigungsminister', '2026-03-15', 'wellington-koo'],
    ['türkischer Verteidigungsminister', '2016-07-15', 'fikri-isik'],
    // whom the packs do not know
    ['Peruvian foreign minister', '2026-03-15', ''],
    ['peruanische Außenminister', '2026-03-15', ''],
  ])('by date: %s, %s: %s', (description, day, entry) => {
    expect(holders(description, day)).toBe(entry);
  });
});

describe('heads of state and government of the built-in packs', () => {
  it.each([
    // not the deputies, nor the prime minister’s secretary
    ['British prime minister', '2026-03-15', 'keir-starmer'],
    ['niederländische Ministerpräsident', '2026-03-15', 'rob-jetten'],
    ['Ukrainian prime minister', '2026-03-15', 'yuliia-svyrydenko'],
    ['Spanish prime minister', '2026-03-15', 'pedro-sanchez'],
    ['Russian foreign minister', '2026-03-15', 'sergey-lavrov'],
    // a premier is a Ministerpräsident as well
    ['französische Ministerpräsident', '2026-03-15', 'sebastien-lecornu'],
    ['Italian prime minister', '2015-06-01', 'matteo-renzi'],
    // not the president of a party, not one who was, not of Belarus
    ['French president', '2026-03-15', 'emmanuel-macron'],
    ['embattled French president', '2026-03-15', 'emmanuel-macron'],
    ['russische Präsident', '2026-03-15', 'vladimir-putin'],
    ['belarussische Präsident', '2026-03-15', 'alexander-lukashenko'],
    ['polnische Fußballpräsident', '2026-03-15', ''],
    // of three countries with a Bundespräsident, of two with a Bundeskanzler
    ['deutsche Bundeskanzler', '2026-03-15', 'friedrich-merz'],
    ['österreichische Bundeskanzler', '2026-03-15', 'christian-stocker'],
    ['German president', '2026-03-15', 'frank-walter-steinmeier'],
    ['Bundestagspräsidentin', '2026-03-15', 'julia-klockner'],
    ['European Commission president', '2026-03-15', 'ursula-von-der-leyen'],
    ['European Council president', '2026-03-15', 'antonio-costa'],
    ['bulgarische Präsidentin', '2026-03-15', 'iliana-iotova'],
  ])('%s, %s: %s', (description, day, entry) => {
    expect(holders(description, day)).toBe(entry);
  });
});

describe('the offices of the built-in packs', () => {
  it('say who spoke where nobody is named', () => {
    const text = '„Die Lage ist ernst“, sagte der polnische Außenminister. „Wir helfen“, sagte der US-Präsident.';
    const { quotations } = annotateDocument(annotator, { lang: 'de', date: '2026-03-15', text });
    expect(quotations.map(({ resolved }) => resolved?.entry)).toEqual(['radoslaw-sikorski', 'donald-trump']);
  });
});
