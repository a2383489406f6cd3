/** A part of a page that a property test has drawn. */
export type Twig = { text: string } | { comment: string } | { cdata: string } | Branch;

export interface Branch {
  tag: string;
  attributes: Record<string, string>;
  children: Twig[];
  /** Of a host: what its open shadow root holds, and whether a custom element gets it later. */
  shadow?: Twig[];
  late?: boolean;
}

/** Something that a page does to itself. Numbers are taken modulo how many nodes there are. */
export type Change =
  | { do: 'write'; node: number; text: string }
  | { do: 'remove'; node: number }
  | { do: 'insert'; into: number; before: number; twig: Twig }
  | { do: 'move'; node: number; into: number; before: number }
  | { do: 'split'; node: number; at: number }
  | { do: 'replace'; node: number; text: string }
  | { do: 'hide'; node: number }
  | { do: 'show'; node: number }
  /** Of a host without a shadow root: it gets its own. */
  | { do: 'upgrade'; node: number }
  | { do: 'assign'; node: number; slot: string }
  | { do: 'wait'; ms: number };

/** Grows a tree in an element, and changes it; it addresses what it has grown, whatever else has come into the page. */
export class GrownTree {
  readonly #nodes: Node[] = [];
  readonly #root: Element;
  /** Hosts whose shadow root is still to come. */
  readonly #late = new Map<Node, Twig[]>();

  constructor(root: Element, twigs: readonly Twig[]) {
    this.#root = root;
    this.#nodes.push(root);
    for (const twig of twigs) root.append(this.#grow(twig));
  }

  change(change: Change): void {
    switch (change.do) {
      case 'write': {
        const text = this.#pick(change.node, isText);
        if (text) (text as Text).data = change.text;
        return;
      }
      case 'remove': {
        const node = this.#pick(change.node, (candidate) => candidate !== this.#root);
        node?.parentNode?.removeChild(node);
        return;
      }
      case 'insert':
        this.#put(this.#grow(change.twig), change.into, change.before);
        return;
      case 'move': {
        const node = this.#pick(change.node, (candidate) => candidate !== this.#root);
        if (node) this.#put(node, change.into, change.before);
        return;
      }
      case 'split': {
        const text = this.#pick(change.node, isText) as Text | null;
        if (text && text.length > 0) this.#nodes.push(text.splitText(change.at % text.length));
        return;
      }
      case 'replace': {
        const element = this.#pick(change.node, (node) => isBranch(node) && node !== this.#root);
        if (element) element.textContent = change.text;
        return;
      }
      case 'hide':
      case 'show': {
        const element = this.#pick(change.node, (node) => isElement(node) && node !== this.#root) as HTMLElement | null;
        if (element) element.style.display = change.do === 'hide' ? 'none' : '';
        return;
      }
      case 'upgrade': {
        const host = this.#pick(change.node, (node) => this.#late.has(node));
        if (!host) return;
        this.#attach(host as Element, this.#late.get(host)!);
        // as components do that have been made ready
        (host as Element).classList.add('ready');
        return;
      }
      case 'assign': {
        const element = this.#pick(change.node, (node) => isElement(node) && node !== this.#root) as Element | null;
        element?.setAttribute('slot', change.slot);
        return;
      }
      case 'wait':
    }
  }

  /** Which of the grown nodes there are, and where, with their text; what came from elsewhere has no number. */
  shape(): string {
    const numbers = new Map(this.#nodes.map((node, i) => [node, i]));
    const shapeOf = (node: Node): string => {
      const name = `${numbers.get(node) ?? '?'}:${node.nodeName}`;
      if ('data' in node) return `${name}=${JSON.stringify(node.data)}`;
      const { shadowRoot } = node as Element;
      const shadow = shadowRoot ? `[${[...shadowRoot.childNodes].map(shapeOf).join(' ')}]` : '';
      return `${name}${shadow}(${[...node.childNodes].map(shapeOf).join(' ')})`;
    };
    return shapeOf(this.#root);
  }

  #put(node: Node, into: number, before: number): void {
    const found = this.#pick(into, (candidate) => isBranch(candidate) && !holds(node, candidate));
    if (!found) return;
    // of every second one that has both, into what is shown of it
    const { shadowRoot } = found as Element;
    const parent = into % 2 === 0 && shadowRoot ? shadowRoot : found;
    const siblings = this.#nodes.filter((candidate) => candidate.parentNode === parent && candidate !== node);
    parent.insertBefore(node, siblings[before % (siblings.length + 1)] ?? null);
  }

  #pick(number: number, fits: (node: Node) => boolean): Node | null {
    const fitting = this.#nodes.filter((node) => holds(this.#root, node) && fits(node));
    return fitting[number % fitting.length] ?? null;
  }

  #attach(host: Element, twigs: Twig[]): void {
    this.#late.delete(host);
    const shadow = host.attachShadow({ mode: 'open' });
    for (const twig of twigs) shadow.append(this.#grow(twig));
  }

  #grow(twig: Twig): Node {
    const { ownerDocument: document } = this.#root;
    let node: Node;
    if ('text' in twig) node = document.createTextNode(twig.text);
    else if ('comment' in twig) node = document.createComment(twig.comment);
    else if ('cdata' in twig)
      node =
        document.contentType === 'text/html'
          ? document.createTextNode(twig.cdata)
          : document.createCDATASection(twig.cdata);
    else {
      const element = document.createElement(twig.tag);
      for (const [name, value] of Object.entries(twig.attributes)) element.setAttribute(name, value);
      this.#nodes.push(element);
      for (const child of twig.children) element.append(this.#grow(child));
      if (twig.shadow && twig.late && twig.tag.includes('-')) this.#late.set(element, twig.shadow);
      else if (twig.shadow) this.#attach(element, twig.shadow);
      return element;
    }
    this.#nodes.push(node);
    return node;
  }
}

/** True if a node is within another, or within a shadow root there. */
function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null)
    if (outer.contains(at)) return true;
  return false;
}

const isElement = (node: Node): boolean => node.nodeType === 1;
/** Some elements hold nothing, whoever puts it there. */
const isBranch = (node: Node): boolean => isElement(node) && !/^w?br$/iu.test(node.nodeName);
const isText = (node: Node): boolean => node.nodeType === 3;
