/** What the pages of tests/frameworks show: the same article, written with five frameworks. */
export interface Story {
  title: string;
  /** A number between two pieces of text. */
  visits: number;
  /** A name between two pieces of text. */
  guest: string;
  /** A paragraph that is there or not. */
  breaking: string | null;
  /** The same words with or without an element around them. */
  stressed: boolean;
  /** Two paragraphs without an element around them, there or not. */
  aside: boolean;
  /** A keyed list. */
  voices: Voice[];
  /** A component that is put into one or the other of two boxes. */
  place: 'above' | 'below' | 'nowhere';
  /** What stands in a controlled input. */
  note: string;
}

export interface Voice {
  key: number;
  name: string;
  words: string;
}

/** One framework's way with the story; every call comes back once the DOM is what it will be. */
export interface StoryApp {
  mount(root: Element, story: Story): Promise<void>;
  /** Takes over the markup of a server. */
  hydrate(root: Element, story: Story): Promise<void>;
  update(story: Story): Promise<void>;
  unmount(): Promise<void>;
}

export const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte', 'lit'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const VOICES: Voice[] = [
  { key: 1, name: 'Mark Rutte', words: 'Wir haben lange gesprochen, und es war gut, dass wir es getan haben.' },
  { key: 2, name: 'Wladimir Putin', words: 'Darüber wird zu reden sein, wenn es so weit ist, und nicht davor.' },
  { key: 3, name: 'Erika Muster', words: 'Davon weiß ich nichts, und ich möchte davon auch nichts wissen.' },
];

export const FIRST: Story = {
  title: 'Kreml zögert noch',
  visits: 3,
  guest: 'Mark Rutte',
  breaking: null,
  stressed: false,
  aside: true,
  voices: VOICES,
  place: 'above',
  note: '',
};

/** What happens to the story, one thing after the other; each step changes the one before. */
export const STEPS: readonly { name: string; change: Partial<Story> }[] = [
  { name: 'a number changes beside a name', change: { visits: 4 } },
  { name: 'an interpolated name changes', change: { guest: 'Wladimir Putin' } },
  { name: 'a name gives way to plain words', change: { guest: 'jemand anders' } },
  { name: 'a text changes', change: { title: 'Moskau zögert nicht mehr' } },
  { name: 'a child comes', change: { breaking: 'Eilmeldung: Der Kreml hat Sicherheitsgarantien abgelehnt.' } },
  { name: 'a child changes', change: { breaking: 'Eilmeldung: Mark Rutte ist in Moskau.' } },
  { name: 'a child goes', change: { breaking: null } },
  { name: 'words get an element around them', change: { stressed: true } },
  { name: 'words lose the element around them', change: { stressed: false } },
  { name: 'a fragment goes', change: { aside: false } },
  { name: 'a fragment comes back', change: { aside: true } },
  { name: 'keyed children change places', change: { voices: [VOICES[2]!, VOICES[0]!, VOICES[1]!] } },
  {
    name: 'a keyed child is put in front',
    change: {
      voices: [{ key: 4, name: 'Der Kreml', words: 'Kein Wort dazu.' }, VOICES[2]!, VOICES[0]!, VOICES[1]!],
    },
  },
  {
    name: 'a keyed child gets another text',
    change: { voices: [{ ...VOICES[2]!, name: 'Mark Rutte' }, VOICES[0]!, VOICES[1]!] },
  },
  { name: 'a keyed child goes from the middle', change: { voices: [VOICES[2]!, VOICES[1]!] } },
  { name: 'all keyed children go', change: { voices: [] } },
  { name: 'keyed children come back', change: { voices: VOICES } },
  { name: 'a component moves', change: { place: 'below' } },
  { name: 'a component goes', change: { place: 'nowhere' } },
  { name: 'a component comes back', change: { place: 'above' } },
  { name: 'an input is given a name', change: { note: 'Mark Rutte anrufen' } },
  {
    name: 'much at once',
    change: { title: 'Kreml', visits: 5, guest: 'Mark Rutte', stressed: true, aside: false, voices: [VOICES[1]!] },
  },
];
