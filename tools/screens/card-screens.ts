import { screensOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { EVENT, PERSON } from './samples.ts';
import { answered, hover, hoverUntil, inCard, marked, press, says, somethingKept, tap, unanswered } from './steps.ts';

const card = screensOf('card', '/article');
/** Pages of few names; what the card says there is ours. */
const quietCard = screensOf('card', '/quiet');

const speech = screensOf('card', '/speech');

const PESKOV = { de: 'Peskow', en: 'Peskov' };
const SAID = { de: 'sagte', en: 'said' };
const RUBIO = marked('Marco Rubio');

export const CARD_SCREENS: readonly Screen[] = [
  card('person', 'A person, with what they said and the words of the paragraph', [hover(PESKOV)], {
    inEveryContrast: true,
  }),
  quietCard(
    'person-in-full',
    'A person of whom everything is known',
    [RUBIO, answered({ card: PERSON }), hover('Marco Rubio')],
    {
      compared: 'light',
    },
  ),
  quietCard('person-at-night', 'The same in the dark', [RUBIO, answered({ card: PERSON }), hover('Marco Rubio')], {
    compared: 'dark',
  }),
  card('role-then-and-now', 'An office that has ended since', [hover('Annalena Baerbock')], { at: '/earlier' }),
  card('organisation', 'An organisation', [hover('NATO')]),
  card('place', 'A place', [hover({ de: 'Kiew', en: 'Kyiv' })]),
  card('country', 'A country, with the words for what is of it', [hover({ de: 'Russland', en: 'Russia' })], {
    at: '/earlier',
  }),
  card('term', 'A term, in two languages', [hover({ de: 'Sicherheitsgarantien', en: 'security guarantees' })]),
  quietCard('event', 'An event', [RUBIO, answered({ card: EVENT }), hover({ de: 'Brüssel', en: 'Brussels' })]),
  speech('quotation', 'What was said, to be kept or not', [hover(SAID, 1)], { inEveryContrast: true }),
  speech('quotation-kept', 'What was kept without being asked', [marked(SAID), somethingKept, hover(SAID)]),
  speech('quotation-speaker', 'Who else may have said it', [hover(SAID, 2), press('quotation_other_speaker')]),
  speech('quotation-dismissed', 'What is not to be kept', [
    hover(SAID, 2),
    press('quotation_dismiss'),
    inCard('.undo-button'),
  ]),
  card('why', 'Why the words are marked', [hover(PESKOV), press('card_why'), inCard('.card-reasons')], {
    inEveryContrast: true,
  }),
  card('one-of-these', 'Two have this name', [hover('Harris')], { at: '/namesakes' }),
  card('sheet', 'A finger taps a name', [tap(PESKOV)]),
  card('outcome', 'Words that are not marked any more', [
    hover(PESKOV),
    press('card_why'),
    press('never_mark', PESKOV),
    inCard('.undo-button'),
  ]),
  card('dark-page', 'On a page that is dark by itself', [hover('Mark Rutte')], { at: '/dark' }),
  quietCard(
    'loading',
    'The rest is coming',
    [RUBIO, unanswered('card', 'silence'), hoverUntil('Marco Rubio', 'card_loading')],
    { compared: 'light' },
  ),
  quietCard('failed', 'What is known could not be read', [
    RUBIO,
    unanswered('card', 'refusal'),
    hoverUntil('Marco Rubio', 'card_failed'),
  ]),
  quietCard('unsaved', 'What the reader chose could not be saved', [
    hover('Marco Rubio'),
    press('card_why'),
    unanswered('correct', 'refusal'),
    press('never_mark', 'Marco Rubio'),
    says('card_unsaved'),
  ]),
  quietCard('gone', 'The extension was updated meanwhile', [
    hover('Marco Rubio'),
    unanswered('card', 'gone'),
    press('card_next'),
    says('card_gone'),
  ]),
];
