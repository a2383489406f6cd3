import { flatClosest, flatParent } from './flat-tree.ts';
import { judgeClass, Judged, judgeName } from './judged-names.ts';
import { ARTICLE } from './named-parts.ts';
import { BEGINNING_CHARACTERS, pointsElsewhere } from './points-elsewhere.ts';
import { Tag, tagOf } from './tags.ts';

/**
 * What is never read, as data. Class names are judged with care: "teaser" or "comment" in a class may well be the lead
 * or an opinion piece, so most of them only count where the element is mostly links.
 */

const SKIPPED_ROLES = new Set(
  (
    'navigation search alertdialog banner contentinfo complementary form menu menubar toolbar tablist tooltip ' +
    'textbox searchbox combobox listbox button'
  ).split(' '),
);

/** What a consent bar speaks of. */
const CONSENT = /cookie|consent|einwillig|datenschutz|privacy|zustimm/iu;

const MOSTLY_LINKS = 0.5;
const ONLY_LINKS = 0.8;

/** Asked once in place of an attribute at a time: most elements have none of them. */
export const TELLING = '[hidden], [aria-hidden], [role], [aria-modal], [contenteditable], [lang]';

/** What attributes an element has: none, some, or some that say whether and how it is read. */
export const Attributes = { none: 0, some: 1, telling: 2 } as const;
export type Attributes = (typeof Attributes)[keyof typeof Attributes];

export function attributesOf(element: Element): Attributes {
  if (!element.hasAttributes()) return Attributes.none;
  return element.matches(TELLING) ? Attributes.telling : Attributes.some;
}

/** Elements with none of these are excluded by their attributes or not at all. */
const JUDGED_TAGS = Tag.never | Tag.dialog | Tag.form | Tag.mayPoint;

/**
 * True for an element that is never read, whatever its style. `tag`: bits of its tag; `pointed`: what `pointedAt` found in the
 * tree around it; null where nobody has looked.
 */
export function isExcluded(
  element: Element,
  tag = tagOf(element.localName),
  attributes = attributesOf(element),
  pointed: ReadonlySet<Element> | null = null,
): boolean {
  const isJudged = (tag & JUDGED_TAGS) !== 0;
  if (isJudged && ((tag & Tag.never) !== 0 || ((tag & Tag.dialog) !== 0 && !holdsArticle(element)))) return true;
  const judged = attributes === Attributes.none ? 0 : judge(element, attributes);
  if (judged < 0) return true;
  if (isJudged) {
    if ((tag & Tag.form) !== 0) return !wrapsPage(element);
    if ((tag & Tag.mayPoint) !== 0 && isTeaser(element, element.localName, judged, pointed)) return true;
  }
  return (judged & Judged.never) !== 0 && !wrapsPage(element);
}

/** What an element's names say of it; -1 if another attribute says that it is not to be read. */
function judge(element: Element, attributes: Attributes): number {
  if (attributes === Attributes.telling && isOutByAttribute(element)) return -1;
  // a form's own `id` is its field of that name, if it has one
  const id = element.getAttribute('id');
  return judgeClass(element.getAttribute('class')) | (id === null ? 0 : judgeName(id));
}

function isOutByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role.trim().toLowerCase())) return true;
  if ((role === 'dialog' || element.getAttribute('aria-modal') === 'true') && !holdsArticle(element)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Some sites put the whole page into one form, or name the whole page for its paywall. */
function wrapsPage(element: Element): boolean {
  return element === element.ownerDocument.body || element.querySelector('article, main, h1') !== null;
}

/** Some sites open an article in a dialog; most dialogs are none. */
function holdsArticle(dialog: Element): boolean {
  return dialog.querySelector(ARTICLE) !== null;
}

/** True for a bar in front of the page that asks for consent. */
export function isConsentOverlay(element: Element, position: string): boolean {
  if (position !== 'fixed' && position !== 'sticky') return false;
  const text = element.textContent ?? '';
  return text.length < 20_000 && CONSENT.test(text) && !wrapsPage(element);
}

/** Links that lead to other pages: a list of places in this one is a table of contents. */
export const LINK = 'a[href]:not([href^="#"])';
/** What leads elsewhere is shorter than this. */
export const POINTER_CHARACTERS = 300;
/** A block that is one link and shorter than this may be a name in a table; a longer one is a headline elsewhere. */
const HEADLINE = 25;

/** True for a block that leads elsewhere: the headline of another article, or "Read more: <link>". */
export function isPointer(element: Element, text: string, linked: number): boolean {
  if (linked < text.length * MOSTLY_LINKS) return false;
  if (pointsElsewhere(text)) return true;
  return linked >= text.trim().length && linked >= HEADLINE && !element.closest('h1, figcaption, blockquote');
}

function isInside(element: Element, selector: string): boolean {
  const around = flatParent(element);
  return around !== null && flatClosest(around, selector) !== null;
}

/** `tag`: the local name of one that `mayPoint`. */
function isTeaser(element: Element, tag: string, judged: number, pointed: ReadonlySet<Element> | null): boolean {
  if (tag === 'aside') return !isInside(element, 'article, main') || linkShare(element, 'a[href]') >= MOSTLY_LINKS;
  if (tag === 'ul' || tag === 'ol') {
    if (element.querySelector('a ~ a, li + li a') === null) return false;
    return linkShare(element, LINK) >= ONLY_LINKS || isListOfHeadlines(element);
  }
  const named = (judged & Judged.teaser) !== 0;
  if (!named && pointed && !pointed.has(element)) return false;
  // what is around an article is asked for this first, as there it costs least
  if (element.querySelector('h1') !== null) return false;
  if (!named && !pointsElsewhere(headingOf(element))) return false;
  return linkShare(element, 'a[href]') >= MOSTLY_LINKS;
}

/** True for a list of which every item is, more than half, a headline elsewhere: the rest is its topic or its author. */
function isListOfHeadlines(list: Element): boolean {
  for (const item of list.children) {
    let linked = 0;
    for (const link of item.querySelectorAll(LINK)) linked += letters(link);
    if (linked < HEADLINE || linked <= letters(item) / 2) return false;
  }
  return true;
}

const HEADING = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'strong']);
const WRAPPED_HEADING = new Set(['h2', 'h3', 'h4']);
/** A wrapper whose heading is not among its first children has none. */
const FIRST_CHILDREN = 8;
/** Where `headingOf` may find one. One question for each tag: all in one take the browser twice as long. */
const HEADINGS = [...HEADING].map((tag) => {
  if (WRAPPED_HEADING.has(tag)) return `${tag}:nth-child(-n + ${FIRST_CHILDREN})`;
  // of words in bold type at the beginning of paragraphs there may be thousands
  return `:not(p) > ${tag}:first-child`;
});

/**
 * The elements below another one that may begin with a heading that leads elsewhere: there are few such headings, and
 * every element has a beginning that would be looked at for one.
 */
export function pointedAt(root: Element): Set<Element> {
  const found = new Set<Element>();
  for (const headings of HEADINGS) {
    for (const heading of root.querySelectorAll(headings)) {
      const around = heading.parentElement;
      if (around === null || !pointsElsewhere(heading.textContent)) continue;
      found.add(around);
      if (around.parentElement) found.add(around.parentElement);
    }
  }
  return found;
}

/** The heading that an element begins with, itself or in a wrapper; empty if it has none. */
function headingOf(element: Element): string {
  const first = element.firstElementChild;
  if (first === null) return '';
  let heading: Element | null = first;
  if (!HEADING.has(first.localName)) {
    heading = first.firstElementChild;
    for (let i = 1; heading !== null && !WRAPPED_HEADING.has(heading.localName); i++)
      heading = i < FIRST_CHILDREN ? heading.nextElementSibling : null;
  }
  return heading?.textContent?.trim().slice(0, BEGINNING_CHARACTERS) ?? '';
}

/** Share of an element's text below its heading that stands in certain links, 0 to 1. */
function linkShare(element: Element, links: string): number {
  let linked = 0;
  for (const link of element.querySelectorAll(links)) linked += letters(link);
  if (linked === 0) return 0;
  const all = letters(element) - headingOf(element).length;
  return all <= 0 ? 0 : linked / all;
}

/** A text with none of these has hardly ever two blanks together. */
const SPREAD = ['  ', '\n', '\t', '\u00a0'];

/** Characters of an element's text, with what blanks stand together as one. */
function letters(element: Element): number {
  const text = element.textContent ?? '';
  // most have no two of them together, and the expression takes most of the time that a share does
  const isPlain = !SPREAD.some((blanks) => text.includes(blanks));
  return (isPlain ? text : text.replace(/\s+/gu, ' ')).trim().length;
}
