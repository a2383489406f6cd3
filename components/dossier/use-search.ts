import { useEffect, useState } from 'preact/hooks';

/** The reader has stopped writing for so long, in milliseconds. */
const PAUSE = 150;

interface SearchOptions {
  /** True while nothing is looked for. */
  isIdle?: boolean;
  /** The first search does not wait for the reader: the words are there from the beginning. */
  atOnce?: boolean;
}

/** What a search has found for the query that comes with it; the last one's as long as the next goes on, null before the first. */
export function useSearch<T extends object>(
  query: string,
  search: (query: string) => Promise<T>,
  { isIdle = false, atOnce = false }: SearchOptions,
): (T & { query: string }) | null {
  const [result, setResult] = useState<(T & { query: string }) | null>(null);
  useEffect(() => {
    if (isIdle) {
      setResult(null);
      return;
    }
    let isOld = false;
    const timer = setTimeout(
      () => {
        void search(query).then((found) => {
          if (!isOld) setResult({ ...found, query });
        });
      },
      atOnce && result === null ? 0 : PAUSE,
    );
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [query]);
  return result;
}
