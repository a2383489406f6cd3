/**
 * Comments that servers of React, Vue, Svelte and Lit leave for the script that takes their markup over ("hydrates" it),
 * and that none of them writes in the browser: ` `, `$`, `$?`, `$!`, `/$`; `[`, `[!`, `]`; `lit-part`, `lit-node`.
 */
const COMMENT = /^( |\$[?!~]?|\/\$|\[[!?]?|\]|\/?lit-(part|node)\b.*)$/u;

/** Elements that servers mark for the same, and the roots of frameworks that hydrate whole pages. */
const ELEMENT =
  '[data-reactroot], [data-server-rendered], [ngh], [ng-server-context], astro-island[ssr], ' +
  '[q\\:container="paused"], #__next, #__nuxt, #___gatsby';

/** Vue says so once it has taken over. */
const TAKEN_OVER = '[data-v-app]';

/**
 * True if a framework in the page may compare this part of the page with what it expects there: an element more is an
 * error for it then. What other frameworks write in their markup is not known: Preact writes nothing.
 */
export function mayBeHydrated(part: Element): boolean {
  if (part.matches(ELEMENT) || part.querySelector(ELEMENT) !== null) return true;
  const comments = part.ownerDocument.createNodeIterator(part, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode() as Comment | null; comment; comment = comments.nextNode() as Comment | null)
    if (COMMENT.test(comment.data) && !comment.parentElement?.closest(TAKEN_OVER)) return true;
  return false;
}

/** The part of the page that is judged as one: the outermost element around an element below the body. */
export function partOf(element: Element): Element {
  const { body } = element.ownerDocument;
  let part = element;
  while (part.parentElement !== null && part.parentElement !== body) part = part.parentElement;
  return part;
}
