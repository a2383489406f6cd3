import { describe, expect, it } from 'vitest';
import { ALL_SCREENS } from '../../../tools/screens/all-screens.ts';
import { indexPage } from '../../../tools/screens/index-page.ts';
import { fileOf, SURFACES } from '../../../tools/screens/screen.ts';

describe('the list of screens', () => {
  it('has every name once, and every surface', () => {
    const names = ALL_SCREENS.map(fileOf);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ALL_SCREENS.map(({ surface }) => surface))).toEqual(new Set(SURFACES));
  });

  it('has on its page every picture with its words, and nothing of a title that is not text', () => {
    const [screen] = ALL_SCREENS;
    const shot = { locale: 'de', theme: 'dark', width: 'narrow', contrast: 'forced', file: 'de/a.png' } as const;
    const html = indexPage(
      [{ screen: { ...screen!, title: '<b>"bold"' }, shots: [shot], trouble: 'not reached' }],
      'today',
    );
    expect(html).toContain('<img src="de/a.png" alt="German, dark, narrow, forced contrast"');
    expect(html).toContain('not reached');
    expect(html).not.toContain('<b>');
  });
});
