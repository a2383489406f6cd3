import { describe, expect, it } from 'vitest';
import { ASK_DELAY, FAST, HIDE_DELAY, initialHover, reduceHover, SHOW_DELAY } from '../../../page/hover-intent.ts';
import type { HoverEffect, HoverEvent } from '../../../page/hover-intent.ts';

/** Runs events through the reducer with a clock of its own and tells what was done when. */
class Play {
  #state = initialHover<string>();
  #now = 0;
  #timers: { at: number; event: HoverEvent<string> }[] = [];
  readonly log: string[] = [];

  send(event: HoverEvent<string>): this {
    const [state, effects] = reduceHover(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    return this;
  }

  over = (target: string, speed = 0) => this.send({ type: 'over', target, speed });
  out = () => this.send({ type: 'out' });

  wait(ms: number): this {
    const end = this.#now + ms;
    for (;;) {
      this.#timers.sort((a, b) => a.at - b.at);
      const next = this.#timers[0];
      if (!next || next.at > end) break;
      this.#timers.shift();
      this.#now = next.at;
      this.send(next.event);
    }
    this.#now = end;
    return this;
  }

  get shown() {
    return this.#state.shown?.target ?? null;
  }

  #run(effect: HoverEffect<string>): void {
    if (effect.type === 'start') {
      const { timer, token, delay } = effect;
      this.#timers.push({ at: this.#now + delay, event: { type: 'timer', timer, token } });
    } else this.log.push(`${effect.type}${'target' in effect ? ` ${effect.target}` : ''} ${this.#now}`);
  }
}

describe('hover intent', () => {
  it('has the delays of the design', () => {
    expect([ASK_DELAY, SHOW_DELAY, HIDE_DELAY]).toEqual([150, 500, 300]);
  });

  it('asks, shows and hides after its delays', () => {
    const play = new Play().over('a').wait(700).out().wait(400);
    expect(play.log).toEqual(['ask a 150', 'show a 500', 'hide 1000']);
  });

  it('does nothing for a pointer that passes', () => {
    expect(
      new Play().over('a').wait(100).out().wait(50).over('b').wait(100).over('c').wait(140).out().wait(2_000).log,
    ).toEqual([]);
  });

  it('is not put off by moves on the same mark', () => {
    expect(new Play().over('a').wait(200).over('a').wait(200).over('a').wait(100).log).toEqual([
      'ask a 150',
      'show a 500',
    ]);
  });

  it('does not begin while the pointer flies over a mark, but when it slows down on it', () => {
    const play = new Play()
      .over('a', FAST * 3)
      .wait(400)
      .over('a', FAST * 2)
      .wait(400);
    expect(play.log).toEqual([]);
    play.over('a', FAST / 2).wait(500);
    expect(play.log).toEqual(['ask a 950', 'show a 1300']);
  });

  it('is given up for a mark that the pointer flies on to, and not started for that one', () => {
    expect(
      new Play()
        .over('a')
        .wait(140)
        .over('b', FAST * 2)
        .wait(2_000).log,
    ).toEqual([]);
  });

  it('goes on while the hand trembles on the mark that it was begun with', () => {
    expect(
      new Play()
        .over('a')
        .wait(200)
        .over('a', FAST * 2)
        .wait(300).shown,
    ).toBe('a');
  });

  it('stays while the pointer is in the card, and on the way there over another mark', () => {
    const play = new Play().over('a').wait(500).over('b').wait(200).send({ type: 'enter-card' }).wait(5_000);
    expect(play.shown).toBe('a');
    play.send({ type: 'leave-card' }).wait(299);
    expect(play.shown).toBe('a');
    play.wait(1);
    expect(play.shown).toBeNull();
    expect(play.log).toEqual(['ask a 150', 'show a 500', 'ask b 650', 'hide 6000']);
  });

  it('stays when the pointer comes back in time', () => {
    expect(new Play().over('a').wait(500).out().wait(250).over('a').wait(5_000).shown).toBe('a');
  });

  it('changes to another mark that the pointer rests on', () => {
    expect(new Play().over('a').wait(500).over('b').wait(600).log).toEqual([
      'ask a 150',
      'show a 500',
      'ask b 650',
      'hide 800',
      'show b 1000',
    ]);
  });

  it('stays where it is while pinned, until it is closed', () => {
    const play = new Play()
      .over('a')
      .wait(500)
      .send({ type: 'pin', pinned: true })
      .out()
      .wait(1_000)
      .over('b')
      .wait(1_000);
    expect(play.send({ type: 'press-outside' }).shown).toBe('a');
    expect(play.send({ type: 'close' }).shown).toBeNull();
  });

  it('opens by key at once and stays, whatever the pointer does, until a press outside', () => {
    const play = new Play().send({ type: 'open', target: 'a' }).out().wait(1_000).over('b').wait(1_000);
    expect(play.log).toEqual(['ask a 0', 'show a 0']);
    expect(play.send({ type: 'press-outside' }).shown).toBeNull();
  });

  it('does not open again under a pointer that rests where it was closed', () => {
    const play = new Play().over('a').wait(500).send({ type: 'close' }).over('a').wait(1_000);
    expect(play.shown).toBeNull();
    expect(play.out().over('a').wait(500).shown).toBe('a');
  });

  it('opens again what was closed while the pointer was elsewhere', () => {
    expect(new Play().send({ type: 'open', target: 'a' }).send({ type: 'close' }).over('a').wait(500).shown).toBe('a');
  });

  it('does not open what was pressed on', () => {
    expect(new Play().over('a').wait(300).send({ type: 'press-outside' }).over('a').wait(1_000).shown).toBeNull();
  });

  it('goes on with what has come in the place of its target', () => {
    const play = new Play().send({ type: 'open', target: 'a' }).send({ type: 'replace', from: 'a', to: 'b' });
    expect(play.shown).toBe('b');
    expect(play.send({ type: 'replace', from: 'a', to: 'c' }).shown).toBe('b');
    const closed = new Play().over('a').wait(500).send({ type: 'close' }).send({ type: 'replace', from: 'a', to: 'b' });
    expect(closed.over('b').wait(1_000).shown).toBeNull();
    const waiting = new Play().over('a').wait(300).send({ type: 'replace', from: 'a', to: 'b' });
    expect(waiting.wait(300).shown).toBe('b');
  });

  it('ignores a timer of an earlier intent', () => {
    const play = new Play().over('a').wait(100).out().over('a');
    play.send({ type: 'timer', timer: 'show', token: 1 });
    expect(play.shown).toBeNull();
  });
});
