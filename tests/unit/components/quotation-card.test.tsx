// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { KeepChip } from '../../../components/card/KeepChip.tsx';
import { LOCALES } from '../../support/translate.ts';
import { pageQuotation, quotationState } from '../../support/quoted.ts';
import { click, control, draw, expectAccessible, nameOf, textOf, type } from './render.tsx';
import { cardActions } from './sample-card.ts';
import type { QuotationState } from '../../../core/model/card-props.ts';
import type { Locale } from '../../support/translate.ts';

function show(over: Partial<QuotationState> = {}, locale: Locale = 'en') {
  const state = quotationState(over);
  const quotation = { onKeep: vi.fn(), onDismiss: vi.fn(), onChoosing: vi.fn(), onUndo: vi.fn() };
  const onDossier = vi.fn();
  const label = state.quotation.label ?? { text: '', lang: '' };
  const root = draw(
    <Card
      state={{ status: 'ready', label, view: null, pinned: false, quotation: state }}
      actions={{ ...cardActions(), quotation, onDossier }}
    />,
    { locale },
  );
  return { root, ...quotation, onDossier };
}

describe('the card of a quotation', () => {
  it('is named by who says it, and shows the words and when they were published', () => {
    const { root } = show();
    expect(nameOf(root.querySelector('[role="dialog"]')!)).toBe('Dmitry Peskov');
    expect(textOf(root.querySelector('blockquote'))).toBe('“We will not stop”');
    expect(textOf(root.querySelector('.statement-facts'))).toBe('published 4 April 2025not kept');
  });

  it.each<[Partial<QuotationState>, string]>([
    [{ quotation: pageQuotation({ said: '2025-04-03' }) }, '3 April 2025not kept'],
    [{ published: null }, 'undatednot kept'],
    [{ quotation: pageQuotation({ kind: 'indirect', statement: 'a' }) }, 'reported · published 4 April 2025kept'],
  ])('tells %o', (over, expected) => expect(textOf(show(over).root.querySelector('.statement-facts'))).toBe(expected));

  it('keeps, dismisses, and asks who else it was, each with one click', () => {
    const { root, onKeep, onDismiss, onChoosing, onDossier } = show();
    click(control(root, /^Keep this statement/u));
    expect(onKeep).toHaveBeenCalledWith(null);
    click(control(root, /^Nothing to keep/u));
    expect(onDismiss).toHaveBeenCalled();
    click(control(root, /^Somebody else said it/u));
    expect(onChoosing).toHaveBeenCalledWith(true);
    click(control(root, 'All statements'));
    expect(onDossier).toHaveBeenCalledWith('dmitry-peskov');
  });

  it('offers who is on the page, and a name that the reader writes', () => {
    const { root, onKeep } = show({ choosing: true });
    click(control(root, /^Mark Rutte/u));
    expect(onKeep).toHaveBeenCalledWith({ entry: 'mark-rutte', name: 'Mark Rutte' });
    const keep = control(root, 'Keep') as HTMLButtonElement;
    expect(keep.disabled).toBe(true);
    type(root.querySelector('input')!, ' Erika Muster ');
    click(control(root, 'Keep'));
    expect(onKeep).toHaveBeenLastCalledWith({ entry: null, name: 'Erika Muster' });
  });

  it('says what has become of it, with the way back, or why nothing has', () => {
    const kept = show({ outcome: { what: 'kept', name: { text: 'Mark Rutte', lang: 'en' }, trouble: null } });
    expect(textOf(kept.root.querySelector('.card-outcome [role="status"]'))).toBe('Kept as a statement by Mark Rutte.');
    click(control(kept.root, 'Undo'));
    expect(kept.onUndo).toHaveBeenCalled();
    const full = show({ outcome: { what: 'kept', name: null, trouble: 'full' } });
    expect(textOf(full.root.querySelector('[role="status"]'))).toContain('There is no room for more statements.');
    expect(() => control(full.root, 'Undo')).toThrow();
  });

  it('offers nothing in a private window, and says why', () => {
    const { root } = show({ keeping: 'private' });
    expect(textOf(root)).toContain('Nothing is kept from private windows.');
    expect(root.querySelector('.choice-button')).toBeNull();
  });

  it('asks at once who it was if nobody is told', () => {
    const { root } = show({ quotation: pageQuotation({ speaker: null, label: null }), choosing: true });
    expect(nameOf(root.querySelector('[role="dialog"]')!)).toBe('Speaker unknown');
    expect(textOf(root)).toContain('Who said it');
    expect(() => control(root, /^Keep this statement/u)).toThrow();
  });

  it.each(LOCALES)('is accessible in %s', async (locale) => {
    await expectAccessible(show({}, locale).root);
    await expectAccessible(show({ choosing: true }, locale).root);
  });
});

describe('the button beside selected words', () => {
  it('says whose words are kept, and does not take the focus', () => {
    const onPress = vi.fn();
    const root = draw(<KeepChip speaker={{ text: 'Mark Rutte', lang: 'en' }} onPress={onPress} />);
    const button = control(root, 'Keep as a statement by Mark Rutte');
    const down = new Event('pointerdown', { bubbles: true, cancelable: true });
    button.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    click(button);
    expect(onPress).toHaveBeenCalled();
    expect(textOf(draw(<KeepChip speaker={null} onPress={onPress} />))).toBe('Keep as a statement …');
  });
});
