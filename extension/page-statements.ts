import { MOST_QUOTATIONS } from '../core/annotate/article-quotations.ts';
import type { Annotator } from '../core/annotate/annotator.ts';
import type { ArticleFacts } from '../core/model/article.ts';
import type { PageStatements, QuotationsRequest } from '../core/model/page-statements.ts';
import type { PageQuotation } from '../core/model/quoted.ts';
import type { Words } from '../core/model/view.ts';
import { labelOf, pageFirst } from '../core/packs/library.ts';
import { agencyOfArticle } from '../core/statements/agencies.ts';
import { worseTrouble } from '../core/statements/choice.ts';
import type { KeepTrouble, QuotationOutcome, QuotationRequest } from '../core/statements/choice.ts';
import { wordsKey } from '../core/statements/decision.ts';
import { isKeptByItself, statementOf } from '../core/statements/from-quotation.ts';
import { pageOf } from '../core/statements/merge.ts';
import { decided, withStatements } from '../core/statements/on-page.ts';
import { wholeStatements } from '../core/statements/record.ts';
import { LONGEST_STATEMENT, MOST_OF_ONE_PAGE } from '../core/statements/statement.ts';
import type { Settings } from '../core/settings/settings.ts';
import { forgetIn } from './forget-statements.ts';
import { keepAll, keepIn } from './keep-statements.ts';
import { isNoRoom } from './no-room.ts';
import { decisionsOn } from './quotation-decisions.ts';
import { statementsFrom } from './read-statements.ts';
import { changing, isOfStore, StoreFull } from './statement-store.ts';
import type { Change } from './statement-store.ts';

/** Where a page is read, and what is allowed there. */
export interface Place {
  settings: Settings;
  /** True if what known people say is kept without being asked. */
  keeps: boolean;
  isPrivate: boolean;
  /** ISO 8601 day. */
  today: string;
}

/**
 * The quotations of an article, with what the reader decided about them. Those that are sure and of known speakers are
 * kept, where that is allowed; never from a private window.
 */
export async function readStatements(
  annotator: Annotator,
  request: QuotationsRequest,
  place: Place,
): Promise<PageStatements> {
  const { facts } = request;
  const found = annotator.quotations(request, place.settings.corrections);
  const agency = agencyOfArticle(request.blocks.map(({ text }) => text));
  const isCutShort = found.length >= MOST_QUOTATIONS ? 'page_long' : null;
  const nothingKept = { quotations: decided(found, new Map(), labels(annotator, place, facts)), agency };
  if (place.isPrivate) return { ...nothingKept, keeping: 'private', trouble: null };
  const keeping = place.keeps ? 'on' : 'off';
  try {
    const decisions = await decisionsOn(found.map(({ text }) => wordsKey(text)));
    const quotations = decided(found, decisions, labels(annotator, place, facts));
    const trouble = place.keeps && request.keep ? await keepSure(quotations, facts, agency, place.today) : null;
    return {
      quotations: withStatements(quotations, await statementsFrom(facts.url)),
      agency,
      keeping,
      trouble: worseTrouble(trouble, isCutShort),
    };
  } catch (error) {
    // a store that cannot be used costs what would be kept, not the marks
    return { ...nothingKept, keeping, trouble: storeTrouble(error) };
  }
}

async function keepSure(
  quotations: readonly PageQuotation[],
  facts: ArticleFacts,
  agency: string | null,
  today: string,
): Promise<KeepTrouble | null> {
  const sure = quotations.filter((quotation) => !quotation.dismissed && isKeptByItself(quotation));
  const before = await statementsFrom(facts.url);
  // what is kept already may have another cut now; it takes no room
  let fresh = before.length;
  const kept = withStatements(sure, before).filter(
    ({ statement }) => statement !== null || ++fresh <= MOST_OF_ONE_PAGE,
  );
  const statements = kept.flatMap(
    (quotation) =>
      statementOf(quotation, { facts, agency, today }, quotation.label!.text, crypto.randomUUID(), 'auto') ?? [],
  );
  return worseTrouble(await troubleOf(keepAll(statements)), fresh > MOST_OF_ONE_PAGE ? 'page_full' : null);
}

/** Does what the reader says of one quotation; says what became of it. Undone if there is no room. */
export async function chooseOn(
  annotator: Annotator,
  request: QuotationRequest,
  place: Place,
): Promise<QuotationOutcome> {
  const { facts, quotation, choice, agency } = request;
  if (place.isPrivate) return { statement: null, trouble: 'private' };
  const key = wordsKey(quotation.text);
  if (choice.type !== 'keep') {
    const trouble = await troubleOf(
      changing(async (change) => {
        await dropHere(change, request);
        const decisions = change.objectStore('decisions');
        if (choice.type === 'dismiss') await decisions.put({ key, speaker: null, made: place.today });
        else await decisions.delete(key);
      }),
    );
    return { statement: null, trouble };
  }
  const { speaker } = choice;
  const label = labels(annotator, place, facts)(speaker).text;
  const reading = { facts, agency, today: place.today };
  const said = { ...quotation, spans: [], cue: null, speaker };
  const made = statementOf(said, reading, label, crypto.randomUUID(), 'reader');
  if (!made) return { statement: null, trouble: quotation.text.length > LONGEST_STATEMENT ? 'too_long' : 'no_address' };
  const trouble = await troubleOf(
    changing(async (change) => {
      await dropHere(change, request);
      await keepIn(change, [made]);
      await change.objectStore('decisions').put({ key, speaker, made: place.today });
    }),
  );
  const here = await statementsFrom(facts.url).catch((error: unknown) => {
    storeTrouble(error);
    return [];
  });
  const [now] = withStatements([{ ...said, label: null, statement: null, decided: true, dismissed: false }], here);
  return { statement: now!.statement, trouble };
}

/** Takes out what this article has brought of these words, whoever was taken for the speaker. */
async function dropHere(change: Change, { facts, quotation }: QuotationRequest): Promise<void> {
  const key = wordsKey(quotation.text);
  const pages = change.objectStore('statements').index('pages');
  const here = wholeStatements(await pages.getAll(pageOf({ url: facts.url }))).filter(
    ({ text, sources }) =>
      wordsKey(text) === key || sources.some(({ cut }) => cut !== undefined && wordsKey(cut) === key),
  );
  for (const { id } of here) await forgetIn(change, { statement: id, article: facts.url });
}

async function troubleOf(work: Promise<unknown>): Promise<KeepTrouble | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return storeTrouble(error);
  }
}

/** What is wrong with the store; throws an error again that is not of it. */
function storeTrouble(error: unknown): KeepTrouble {
  // a store that is not there yet takes room when it is opened
  if (error instanceof StoreFull || (isOfStore(error) && isNoRoom(error))) return 'full';
  if (isOfStore(error)) return 'no_store';
  throw error;
}

/** How a speaker is shown: by the label of its entry, else as the article names it. */
function labels(
  { library }: Annotator,
  { settings }: Place,
  { lang }: ArticleFacts,
): (speaker: { entry: string | null; name: string }) => Words {
  const langs = pageFirst(settings.languages, lang);
  return ({ entry, name }) => {
    const known = entry === null ? undefined : library.find(entry);
    return known ? labelOf(known, langs) : { text: name, lang: lang ?? '' };
  };
}
