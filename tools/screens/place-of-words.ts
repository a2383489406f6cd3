import type { Page } from 'puppeteer-core';
import type { Place } from '../../tests/support/marks.ts';

/**
 * Brings the n-th mark of some words to the middle of the window and gives its place, whichever way it is painted; null
 * if there are not so many. What is far below is not marked before it is near: it is scrolled to, a bit at each call.
 */
export const placeOfWords = (page: Page, words: string, nth: number): Promise<Place | null> =>
  page.evaluate(
    (text, wanted) => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith('dramatis-') && name !== 'dramatis-active'
          ? [...(highlight as unknown as Iterable<Range>)]
          : [],
      );
      for (const element of document.querySelectorAll('mark[data-dramatis], mark[data-dramatis-quotation]')) {
        const range = new Range();
        range.selectNodeContents(element);
        ranges.push(range);
      }
      const range = ranges
        .filter((found) => found.toString().replaceAll('\u00ad', '') === text)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[wanted];
      if (!range) {
        if (ranges.length > 0) scrollBy({ top: innerHeight / 2, behavior: 'instant' });
        return null;
      }
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, bottom, width, height } = range.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2, top, bottom };
    },
    words,
    nth,
  );
