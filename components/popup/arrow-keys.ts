/** Where an arrow key leads from the row at `from` among `count` of them; null if it leads nowhere. */
function rowAt(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Moves the focus through the rows of a list (`data-row`; its first button takes the focus) and steps through the mentions
 * of the one at hand.
 */
export function onArrowKey(event: KeyboardEvent, onStep: (row: string, step: 1 | -1) => void): void {
  const list = event.currentTarget as HTMLElement;
  const row = (event.target as Element).closest<HTMLElement>('[data-row]');
  if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    event.preventDefault();
    onStep(row.dataset.row!, event.key === 'ArrowRight' ? 1 : -1);
    return;
  }
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const to = rowAt(event.key, rows.indexOf(row), rows.length);
  if (to === null) return;
  event.preventDefault();
  rows[to]!.querySelector('button')!.focus();
}
