// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Switch } from '../../../components/Switch.tsx';

const ROWS = ['first', 'second', 'third'];

/** What popup and panel do: one root, drawn again with each piece of news. */
function draw(host: Element, rows: readonly string[]): void {
  render(
    <div>
      {rows.map((row) => (
        <Switch key={row} on label={row} onChange={() => undefined} />
      ))}
    </div>,
    host,
  );
}

describe('ids of our own', () => {
  it('are nobody else’s, however often a root is drawn and parts of it go and come back', () => {
    const host = document.body.appendChild(document.createElement('div'));
    for (const count of [1, 2, 1, 1, 3, 0, 2, 3]) {
      draw(host, ROWS.slice(0, count));
      const names = [...host.querySelectorAll('[role="switch"]')].map(
        (one) => document.getElementById(one.getAttribute('aria-labelledby')!)!.textContent,
      );
      expect(names).toEqual(ROWS.slice(0, count));
    }
  });
});
