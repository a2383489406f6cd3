/**
 * The tree as it is shown: a host's children are those of its open shadow root, a slot's are what is assigned to it
 * (CSS Scoping, "Flattening the DOM into an Element Tree").
 */

/** The element around a node as it is shown; null above the root. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent === null || parent.nodeType === 1) return parent as Element | null;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

/** What a slot shows; null for any other element and for a slot that shows its own children. */
export function assignedTo(element: Element): Node[] | null {
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

/** True if a node is shown inside of an element, or is that element. */
export function flatContains(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (let at: Node | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** The nearest element around an element, or itself, that a selector fits, out of its shadow root too. */
export function flatClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The host of the shadow root that a node stands in; null for one of the document itself. */
export function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** True if a node is shown before another one; in one tree, the order of the tree is taken for that of its slots. */
export function isShownBefore(one: Node, other: Node): boolean {
  const position = one.compareDocumentPosition(other);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return isFollowing(position);
  const around = pathTo(other);
  let below: Node | null = null;
  for (let at: Node | null = one; at; below = at, at = flatParent(at)) {
    const depth = around.indexOf(at);
    const otherBelow = around[depth - 1];
    if (depth < 0) continue;
    if (below === null || otherBelow === undefined) return below === null;
    const assigned = assignedTo(at as Element);
    if (assigned) return assigned.indexOf(below) < assigned.indexOf(otherBelow);
    return isFollowing(below.compareDocumentPosition(otherBelow));
  }
  return isFollowing(position);
}

const isFollowing = (position: number): boolean => (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A node and everything that it is shown in, from the inside out. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) path.push(at);
  return path;
}

/** Calls with a node and all nodes below it, in open shadow roots too. */
export function forEachNode(node: Node, call: (node: Node) => void): void {
  const nodes = node.ownerDocument!.createNodeIterator(node);
  for (let at = nodes.nextNode(); at; at = nodes.nextNode()) {
    call(at);
    const shadow = (at as Partial<Element>).shadowRoot;
    if (shadow) forEachNode(shadow, call);
  }
}

/** The open shadow roots below a node, outermost first; `hosts` selects what is asked for one. */
export function shadowRootsIn(node: Document | ShadowRoot | Element, hosts = '*'): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const { shadowRoot } of node.querySelectorAll(hosts))
    if (shadowRoot) found.push(shadowRoot, ...shadowRootsIn(shadowRoot, hosts));
  return found;
}

/** True if an event comes from an element, which may stand in an open shadow root itself. */
export const isFrom = (event: Event, element: Element): boolean =>
  event.target === element || event.composedPath().includes(element);

/** True for what is an element; `instanceof` is not, since frames have classes of their own. */
export const isElement = (target: EventTarget | null | undefined): target is HTMLElement =>
  target != null && 'nodeType' in target && target.nodeType === 1;

/** The element that has the focus, in open shadow roots too. */
export function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
