import { expect, it } from 'vitest';
import { noticeOf } from '../../../page/notice.ts';

const PAGE = { isHtml: true, hasFailed: false, lang: 'de', found: 3, read: 100, total: 100 };

it.each([
  [PAGE, null],
  [{ ...PAGE, isHtml: false, total: 0, read: 0, found: 0 }, 'not_html'],
  [{ ...PAGE, total: 0, read: 0, found: 0 }, 'empty'],
  [{ ...PAGE, found: 0 }, 'nothing_found'],
  [{ ...PAGE, found: 0, lang: null }, 'nothing_found'],
  [{ ...PAGE, found: 0, lang: 'uk' }, 'nothing_found'],
  [{ ...PAGE, found: 0, lang: 'fi' }, 'unknown_language'],
  [{ ...PAGE, lang: 'fi' }, null],
  [{ ...PAGE, total: 200 }, 'too_long'],
  [{ ...PAGE, found: 0, hasFailed: true }, 'failed'],
  [{ ...PAGE, hasFailed: true }, null],
])('%o is told as %s', (page, notice) => {
  expect(noticeOf(page)).toBe(notice);
});
