/** What an element's tag says of how it is read: bits, so that one look tells all of it. Most elements have none of them. */
export const Tag = {
  /** Never read. */
  never: 1,
  /** Holds nothing, not even a shadow root. */
  empty: 2,
  break: 4,
  /** Stands in a line and, with nothing but text in it, hides none of that: other elements are looked at one by one. */
  inLine: 8,
  link: 16,
  heading: 32,
  /** May have an open shadow root. */
  mayHost: 64,
  /** May get one later, or shows what is assigned to it. */
  host: 128,
  /** May only lead elsewhere. */
  mayPoint: 256,
  form: 512,
  dialog: 1024,
  svg: 2048,
} as const;

const TAGS = new Map<string, number>();
const say = (bits: number, names: string): void => {
  for (const name of names.split(' ')) TAGS.set(name, (TAGS.get(name) ?? 0) | bits);
};

say(
  Tag.never,
  'script style noscript template textarea input select option datalist button label code pre kbd samp nav footer svg ' +
    'math iframe object embed canvas audio video map rt rp head title frameset meter progress menu ' +
    'dramatis-card dramatis-keep',
);
say(Tag.empty, 'img source hr wbr track link meta');
say(Tag.break, 'br');
say(
  Tag.inLine,
  'a abbr acronym b bdi bdo big cite del dfn em font i ins q s small span strike strong sub sup time tt u var',
);
say(Tag.link, 'a');
say(Tag.heading, 'h1 h2 h3 h4 h5 h6');
// https://dom.spec.whatwg.org/#valid-shadow-host-name
say(Tag.mayHost, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
say(Tag.mayPoint, 'aside ul ol div section');
say(Tag.host, 'slot');
say(Tag.form, 'form');
say(Tag.dialog, 'dialog');
say(Tag.svg, 'svg');

/** Bits of `Tag` for a local name. */
export function tagOf(localName: string): number {
  return TAGS.get(localName) ?? (localName.includes('-') ? Tag.host | Tag.mayHost : 0);
}
