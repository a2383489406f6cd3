/** Strokes on a 16 × 16 grid, drawn in the colour of the text around. */
const SHAPES = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  close: 'm4 4 8 8m0-8-8 8',
  power: 'M8 2.5V8m-3.2-4a5.2 5.2 0 1 0 6.4 0',
  pin: 'M5.5 2.5h5m-4 0v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  why: 'M6.2 6.1a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.6-.8 1.2v.2M8 11.4v.1M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  move: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  speak: 'M2.5 6.3v3.4h2.2L8 12.5v-9L4.7 6.3Zm8-.5a3.1 3.1 0 0 1 0 4.4m1.7-6.3a5.8 5.8 0 0 1 0 8.2',
  swap: 'M3 5.5h9m-2.5-3 3 3-3 3M13 10.5H4m2.5-3-3 3 3 3',
  panel: 'M2.5 3.5h11v9h-11zm7 0v9',
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture beside or instead of words; its meaning must stand in the text or name of what holds it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
