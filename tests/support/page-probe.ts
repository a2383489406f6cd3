import { BLANK } from '../../core/model/blank-view.ts';
import { withNormalisedTexts } from '../../core/annotate/page-texts.ts';
import type { AnnotateRequest, AnnotateResult, EntryBrief } from '../../core/model/annotation.ts';
import type { CardActions, CardState } from '../../core/model/card-props.ts';
import type { KeptCorrection } from '../../core/corrections/change-corrections.ts';
import { makeCorrection } from '../../core/corrections/make-correction.ts';
import type { CorrectionRequest } from '../../core/corrections/make-correction.ts';
import { pageAddress } from '../../core/corrections/page-address.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { PageCommand } from '../../core/model/page-command.ts';
import type { PartName } from '../../core/model/part-name.ts';
import type { CardView, EntryChoice, PageSummary } from '../../core/model/view.ts';
import { Refused } from '../../core/model/refused.ts';
import { QUIET, quietOf } from '../../core/settings/quiet.ts';
import { readArticleFacts } from '../../page/article-facts.ts';
import { BlockReader } from '../../page/block-reader.ts';
import { Later } from '../../page/later.ts';
import { newElements } from '../../page/new-elements.ts';
import { findReadableRoots } from '../../page/readable-root.ts';
import { READING } from '../../page/reading-part.ts';
import { createSession, SETTLE_MS } from '../../page/session.ts';
import type { Session, SessionOptions } from '../../page/session-parts.ts';
import { GrownTree } from './grown-tree.ts';
import type { Change, Twig } from './grown-tree.ts';
import type { ProbeBlock, ProbeName, ProbeOptions, ProbeRange } from './page-harness.ts';

/** The page's side of tests/page: a session with a background and a card of our own making. */

/** What of marks.css the card cannot do without: it comes with the extension. */
const HOST_STYLES = ':is(dramatis-card, dramatis-keep, #dramatis-none#dramatis-none) { display: block !important }';
const CARD_STYLES = `.dramatis-card { width: min(300px, var(--breadth)); background: rgb(1, 2, 3); color: white; box-sizing: border-box }
[data-grip] { user-select: none }
.dramatis-card[data-sheet] { width: 100% }`;

let life = new AbortController();
let session: Session | null = null;
let names: ProbeName[] = [];
let gone = false;
let refused: 'usual' | 'full' | null = null;
let annotateDelay = 0;
let tree: GrownTree | null = null;
let before: { clone: Node; nodes: Node[]; data: string[] } | null = null;
const log = {
  requests: [] as AnnotateRequest[],
  /** How often the background had been asked when the card was made; null without one. */
  askedBeforeCard: null as number | null,
  states: [] as PageSummary[],
  asked: [] as { entry: string; around: string[]; at: number }[],
  cards: [] as { status: string; label: string; at: number }[],
  offs: 0,
  sides: [] as string[],
  corrections: [] as CorrectionRequest[],
  keysInCard: [] as string[],
  longest: 0,
  fetches: [] as PartName[],
};

/** Words → the entry that they were corrected to. */
const decided = new Map<string, string | null>();

/** What stands in the way of an answer of the background, if anything does. */
function answerable(): void {
  if (gone) throw new Error('Extension context invalidated.');
  if (refused) throw new Refused('not now', refused === 'full');
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function annotate(request: AnnotateRequest): Promise<AnnotateResult> {
  const { facts, blocks, known } = withNormalisedTexts(request);
  log.requests.push(structuredClone({ facts, blocks, known }));
  await wait(annotateDelay);
  if (gone) throw new Error('Extension context invalidated.');
  const evidence = { named: { ...known.named }, rivals: { ...known.rivals } };
  const briefs = new Map<string, EntryBrief>();
  for (const { text } of blocks)
    for (const { name, entry, weak } of names) if (!weak && text.includes(name)) evidence.named[entry] = name;
  const answered = blocks.map(({ id, text }) => {
    let open = false;
    const mentions = names.flatMap(({ name, entry, kind, weak }) => {
      const found = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (weak && !evidence.named[entry]) open = true;
        else if (decided.get(name) !== null) {
          const meant = decided.get(name) ?? entry;
          const why = [{ code: 'full_name' as const, args: [name] }];
          const mention = { start: at, end: at + name.length, entry: meant, kind, confidence: 1, why };
          found.push(meant === entry ? mention : { ...mention, corrected: entry });
          briefs.set(meant, { id: meant, kind, label: `${meant} (label)`, lang: 'en' });
        }
      }
      if (found.length > 0) briefs.set(entry, { id: entry, kind, label: `${entry} (label)`, lang: 'en' });
      return found;
    });
    return { id, mentions, quotations: [], open };
  });
  return { blocks: answered, entries: [...briefs.values()], evidence };
}

function drawCard(root: HTMLElement, state: CardState, actions: CardActions): void {
  log.cards.push({ status: state.status, label: state.label.text, at: performance.now() });
  const lines = Number(root.dataset.lines ?? 5);
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', state.label.text);
  dialog.tabIndex = -1;
  const button = (label: string, run: () => void) => {
    const element = document.createElement('button');
    element.textContent = label;
    element.dataset.action = label;
    element.addEventListener('click', run);
    return element;
  };
  dialog.dataset.grip = '';
  const lead = button('lead', () => actions.onEntry?.({ entry: 'kreml', text: 'Kreml', lang: 'de' }));
  lead.dataset.leadsTo = 'kreml';
  const handle = button('move', () => undefined);
  handle.dataset.move = '';
  const input = document.createElement('input');
  input.addEventListener('keydown', (event) => log.keysInCard.push(event.key));
  dialog.append(
    button('pin', () => actions.onPin(!state.pinned)),
    button('close', actions.onClose),
    button('next', actions.onNext),
    button('off', actions.onOff),
    input,
    handle,
    ...(state.back ? [`back to ${state.back.text}`] : [lead]),
  );
  const { marking } = state;
  if (marking && actions.marking) {
    const { onWhy, onCorrect, onUndo } = actions.marking;
    dialog.dataset.marking = JSON.stringify(marking);
    dialog.append(
      button('why', () => onWhy(!marking.open)),
      button('never', () => onCorrect({ to: null, scope: 'everywhere' })),
      button('other', () => onCorrect({ to: 'other', scope: 'article' })),
      button('undo', onUndo),
    );
  }
  for (let i = 0; i < lines; i++) {
    const line = document.createElement('p');
    line.textContent = `${state.status} line ${i}`;
    dialog.append(line);
  }
  const hadFocus = root.contains((root.getRootNode() as ShadowRoot).activeElement);
  root.replaceChildren(dialog);
  if (hadFocus) dialog.focus();
}

function start(options: ProbeOptions): void {
  names = options.names;
  annotateDelay = options.annotateDelay ?? 0;
  life = new AbortController();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLES);
  document.adoptedStyleSheets = [sheet];
  session = createSession({
    document,
    annotate,
    card: async (entry, around) => {
      log.asked.push({ entry, around, at: performance.now() });
      await wait(options.cardDelay ?? 0);
      answerable();
      return options.noCard ? null : viewOf(entry);
    },
    choices: async (words, entries) => {
      await wait(0);
      answerable();
      return [...entries, 'other'].map((entry): EntryChoice => ({
        entry,
        kind: 'person',
        label: { text: `${entry} called ${words}`, lang: 'en' },
        role: null,
      }));
    },
    correct: async (request) => {
      await wait(0);
      answerable();
      log.corrections.push(request);
      decided.set(request.words, request.to);
      // what a change of the settings brings about in every tab
      session?.annotateAgain();
      const made = makeCorrection(request, pageAddress(request.url), null, '2025-04-04');
      return { made, replaced: [] } satisfies KeptCorrection;
    },
    undo: ({ made }) => {
      decided.delete(made.shown);
      session?.annotateAgain();
      return Promise.resolve();
    },
    quotations: () =>
      Promise.resolve({ quotations: options.quotations ?? [], agency: null, keeping: 'on', trouble: null }),
    chooseQuotation: () => Promise.resolve({ statement: 'kept', trouble: null }),
    onDossier: () => undefined,
    onCardSide: (side) => log.sides.push(side),
    surface: (here) => {
      log.askedBeforeCard = log.requests.length;
      return here();
    },
    drawing: laterPart('card', options, {
      draw: drawCard,
      chip: (root, speaker, onPress) => {
        const chip = document.createElement('button');
        chip.textContent = speaker?.text ?? 'keep';
        chip.addEventListener('click', onPress);
        root.replaceChildren(chip);
      },
      erase: (root) => root.replaceChildren(),
      styles: CARD_STYLES,
      openShadow: options.openShadow ?? true,
    }),
    reading: READING,
    elements: laterPart('elements', options, newElements),
    options: optionsOf(options),
    onState: (summary) => log.states.push(structuredClone(summary)),
    onOff: () => log.offs++,
    measure: true,
    longestPause: options.longestPause ?? SETTLE_MS,
    signal: life.signal,
  });
}

/** Who waits for a part that is late. */
const waiting: Record<PartName, ((comes: boolean) => void)[]> = { reading: [], card: [], elements: [] };

/** A part of the content script: there from the start, or once it has been let in. */
function laterPart<T>(name: PartName, { late = [] }: ProbeOptions, part: T): Later<T> {
  const fetch = async (): Promise<T> => {
    log.fetches.push(name);
    const comes = await new Promise<boolean>((settle) => waiting[name].push(settle));
    if (!comes) throw new Error(`${name} does not come`);
    return part;
  };
  return new Later(fetch, () => (late.includes(name) ? null : part));
}

function viewOf(entry: string): CardView {
  return { ...BLANK, entry, kind: 'person', label: { text: `${entry} (label)`, lang: 'en' } };
}

function optionsOf({
  painter = 'highlights',
  off = [],
  theme = 'auto',
  density = 'every',
  cardSide = 'below',
  ...quiet
}: Partial<ProbeOptions>): SessionOptions {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, !off.includes(kind)])) as Record<Kind, boolean>;
  return { painter, kinds, theme, quotations: true, cardSide, isFixed: false, ...quietOf(quiet, QUIET), density };
}

function allNodes(tree: Node = document): Node[] {
  const found: Node[] = [];
  const walker = document.createTreeWalker(tree);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(node);
    const { shadowRoot } = node as Element;
    if (shadowRoot) found.push(...allNodes(shadowRoot));
  }
  return found;
}

const dataOf = (node: Node) => ('data' in node ? String(node.data) : '');

/** Waits until everything that the page has done so far has been read. */
async function settled(): Promise<void> {
  const calm = async (): Promise<boolean> => {
    await wait(SETTLE_MS + 10);
    return session?.summary().state === 'done';
  };
  for (let i = 0; i < 20; i++) if (await calm()) return;
  throw new Error(`the page is never read to its end: ${session?.summary().state}`);
}

/** All marks, by their words and their place, whoever has painted them. */
const allMarks = (): string[] =>
  [...probe.highlights().filter(({ name }) => name !== 'dramatis-active'), ...probe.marks()]
    .map(({ text, left, top }) => `${text} at ${Math.round(left)}, ${Math.round(top)}`)
    .sort();

export const probe = {
  start,
  update: (options: Partial<ProbeOptions>) => session?.update(optionsOf(options)),
  destroy: () => session?.destroy(),
  abort: () => life.abort(),
  goTo: (entry: string, step: 1 | -1 = 1) => session?.goTo(entry, step),
  command: (name: PageCommand) => session?.command(name),
  annotateAgain: () => session?.annotateAgain(),
  /** A correction that was made in another tab. */
  decide: (words: string, entry: string | null) => {
    decided.set(words, entry);
    session?.annotateAgain();
  },
  scanAgain: () => session?.scanAgain(),
  summary: () => session?.summary(),
  log: () => log,
  /** Lets a late part come, or fail to. */
  arrive: (name: PartName, comes = true) => {
    for (const settle of waiting[name].splice(0)) settle(comes);
  },
  setGone: (value: boolean) => {
    gone = value;
  },
  setRefused: (value: typeof refused) => {
    refused = value;
  },
  facts: () => readArticleFacts(document),
  /** The page's blocks as one reading gives them, without a session. */
  blocks: (): { roots: string[]; blocks: ProbeBlock[]; skipped: number } => {
    const reader = new BlockReader();
    const roots = findReadableRoots(document).elements;
    const blocks = roots.flatMap((root) => reader.readAll(root));
    return {
      roots: roots.map((root) => root.localName + (root.id ? `#${root.id}` : '')),
      skipped: reader.skipped,
      blocks: blocks.map(({ text, element, isHeading, lang }) => ({
        text,
        element: element.localName + (element.id ? `#${element.id}` : ''),
        isHeading,
        ...(lang && { lang }),
      })),
    };
  },
  /** What the ranges say that the first occurrence of some words is resolved to. */
  rangeOf: (words: string): string | null => {
    const reader = new BlockReader();
    for (const root of findReadableRoots(document).elements) {
      for (const block of reader.readAll(root)) {
        const at = block.text.indexOf(words);
        if (at >= 0) return block.toRange(at, at + words.length)?.toString() ?? null;
      }
    }
    return null;
  },
  /** What is registered with the browser, by the words it covers. */
  highlights: (): ProbeRange[] => {
    const found: ProbeRange[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight as Iterable<AbstractRange>) {
        if (!(range instanceof Range)) throw new Error('not a live range');
        const { left, top, width, height } = range.getBoundingClientRect();
        found.push({ name, text: range.toString(), left, top, width, height });
      }
    }
    return found.sort((a, b) => a.top - b.top || a.left - b.left);
  },
  marks: () =>
    [...document.querySelectorAll<HTMLElement>('mark[data-dramatis]')].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return {
        name: mark.dataset.dramatis ?? '',
        text: mark.textContent ?? '',
        tab: mark.tabIndex,
        left,
        top,
        width,
        height,
      };
    }),
  card: () => {
    const host = document.querySelector<HTMLElement>('dramatis-card');
    const root = host?.shadowRoot?.querySelector<HTMLElement>('.dramatis-card');
    if (!host || !root) return host ? { closedShadow: true } : null;
    const { left, top, width, height, right, bottom } = root.getBoundingClientRect();
    const dialog = root.querySelector('[role="dialog"]');
    return {
      label: dialog?.getAttribute('aria-label') ?? '',
      text: dialog?.textContent ?? '',
      theme: root.dataset.theme,
      background: getComputedStyle(root).backgroundColor,
      topLayer: host.matches(':popover-open'),
      parent: host.parentElement?.localName,
      focused: document.activeElement === host,
      sheet: root.hasAttribute('data-sheet'),
      marking: (dialog as HTMLElement | null)?.dataset.marking ?? null,
      rect: { left, top, width, height, right, bottom },
    };
  },
  /** Remembers every node of the document and what is in it. */
  remember: () => {
    const nodes = allNodes();
    before = { clone: document.documentElement.cloneNode(true), nodes, data: nodes.map(dataOf) };
  },
  /** What differs from what was remembered; empty if the document is the same, node for node. */
  differences: (): string[] => {
    if (!before) throw new Error('nothing remembered');
    const now = allNodes();
    const found: string[] = [];
    if (!document.documentElement.isEqualNode(before.clone)) found.push('not equal to the clone');
    if (now.length !== before.nodes.length) found.push(`${now.length} nodes instead of ${before.nodes.length}`);
    before.nodes.forEach((node, i) => {
      if (now[i] !== node) found.push(`another node at ${i}: ${now[i]?.nodeName} instead of ${node.nodeName}`);
      else if (dataOf(node) !== before!.data[i]) found.push(`${before!.data[i]} has become ${dataOf(node)}`);
    });
    return found.slice(0, 5);
  },
  /** Grows another tree in the page's #tree; a session that runs is ended before. */
  grow: (twigs: readonly Twig[]) => {
    life.abort();
    const root = document.querySelector('#tree')!;
    root.replaceChildren();
    tree = new GrownTree(root, twigs);
  },
  change: (change: Change) => tree?.change(change),
  shape: () => tree?.shape() ?? '',
  /** Starts a session and gives its marks once all is read. */
  marked: async (options: ProbeOptions) => {
    start(options);
    await settled();
    return allMarks();
  },
  settled,
  allMarks,
  measures: () => performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, duration })),
  wait,
};

export type Probe = typeof probe;
