import type { Page } from 'puppeteer-core';

/** One event of a trace; times in microseconds, `tdur` of the thread's own clock. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

export interface MainThreadUse {
  /** Milliseconds in which JavaScript ran on the page's main thread since the content script started. */
  script: number;
  /** The same by the thread's own clock, which stands still while other processes have the processor. */
  scriptThread: number;
  /** Of `script`, what the browser laid out or styled because we asked. */
  layout: number;
  /** Compiling and evaluating our scripts. */
  evaluate: number;
  /** The longest task in which JavaScript ran, by both clocks. */
  longest: number;
  longestThread: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
/** A checkpoint without a microtask takes less than this, in microseconds. */
const EMPTY = 30;

/** Records what the browser does while `work` runs in a tab. */
export async function traced(tab: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await tab.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/**
 * What JavaScript did on a page's main thread from the start of the first of our scripts, whose addresses end like these.
 * On a page whose own scripts are off, all of it is ours. Null if none of them ran.
 */
export function mainThreadUse(events: readonly TraceEvent[], ours: readonly string[]): MainThreadUse | null {
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    name === 'EvaluateScript' && ours.some((script) => args?.data?.url?.endsWith(script));
  const [start] = events.filter(isOurs).sort((a, b) => a.ts - b.ts);
  if (!start) return null;
  const main = events
    .filter(({ ph, pid, tid, ts, name }) => {
      const isTask = name === 'RunTask';
      return ph === 'X' && pid === start.pid && tid === start.tid && (ts >= start.ts || isTask);
    })
    .sort((a, b) => a.ts - b.ts || length(b) - length(a));
  const scripts = outermost(main.filter((event) => SCRIPT.has(event.name) && length(event) > EMPTY));
  const layouts = outermost(main.filter((event) => LAYOUT.has(event.name))).filter((layout) =>
    scripts.some((one) => contains(one, layout)),
  );
  const tasks = main.filter((task) => task.name === 'RunTask' && end(task) > start.ts);
  const withScript = tasks.filter((task) => scripts.some((one) => contains(task, one)));
  return {
    script: sum(scripts, length),
    scriptThread: sum(scripts, threadLength),
    layout: sum(layouts, length),
    evaluate: sum(main.filter(isOurs), length),
    longest: Math.max(0, ...withScript.map(length)) / 1e3,
    longestThread: Math.max(0, ...withScript.map(threadLength)) / 1e3,
  };
}

/**
 * The longest task, in milliseconds, of the main thread that styled most in a trace: by the clock on the wall, and by the
 * thread's own, which stands still while the machine does other things.
 */
export function longestTask(events: readonly TraceEvent[]): { wall: number; thread: number } {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const styled = Map.groupBy(
    events.filter(({ name }) => name === 'UpdateLayoutTree'),
    threadOf,
  );
  const [main] = [...styled].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const tasks = events.filter((event) => event.ph === 'X' && event.name === 'RunTask' && threadOf(event) === main);
  return {
    wall: Math.max(0, ...tasks.map(length)) / 1e3,
    thread: Math.max(0, ...tasks.map(threadLength)) / 1e3,
  };
}

const length = ({ dur = 0 }: TraceEvent): number => dur;
const threadLength = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;
const end = (event: TraceEvent): number => event.ts + length(event);
const contains = (one: TraceEvent, other: TraceEvent): boolean => other.ts >= one.ts && end(other) <= end(one);

/** In milliseconds. */
const sum = (events: readonly TraceEvent[], value: (event: TraceEvent) => number): number =>
  events.reduce((total, event) => total + value(event), 0) / 1e3;

/** Of events sorted by their start, those that lie in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (!last || !contains(last, event)) found.push(event);
  }
  return found;
}
