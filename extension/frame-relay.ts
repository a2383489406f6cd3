import type { FrameEvent, FrameMessage } from '../core/model/frame-card.ts';
import type { KeepTrouble } from '../core/statements/choice.ts';
import { siteOf } from '../core/corrections/page-address.ts';
import type { PartName } from '../core/model/part-name.ts';
import { runInFrame, runPart } from './content-scripts.ts';
import { askPage } from './messages.ts';
import type { Sender } from './messages.ts';

/** Where a message comes from. Throws for one that comes from no tab, such as from a page of the extension. */
function placeOf({ tab, frameId }: Sender): { tab: number; frame: number } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('not from a page');
  return { tab: tab.id, frame: frameId };
}

/** Runs the content script in the frame that asks for it. */
export async function startInFrame(sender: Sender): Promise<null> {
  const { tab, frame } = placeOf(sender);
  if (frame !== 0) await runInFrame(tab, frame);
  return null;
}

/** Runs a part of the content script in the frame that asks for it. Throws if the browser does not allow it. */
export async function bringPart(part: PartName, sender: Sender): Promise<null> {
  const { tab, frame } = placeOf(sender);
  await runPart(part, tab, frame, sender.documentId);
  return null;
}

/** The host of the page that a frame is in; null if the browser does not tell us that. */
export const hostAround = ({ tab }: Sender): string | null => siteOf(tab?.url ?? '');

/** Hands what a frame says to the page that it is in; false if that cannot take it. */
export async function tellPageAround(message: FrameMessage, sender: Sender): Promise<boolean> {
  const { tab, frame } = placeOf(sender);
  return askPage(tab, 'from-frame', { frame, message });
}

/** Hands what happens on a page to one of its frames, and gives its answer. Throws if it comes from a frame itself. */
export async function tellFrame(frame: number, event: FrameEvent, sender: Sender): Promise<KeepTrouble | null> {
  const from = placeOf(sender);
  if (from.frame !== 0) throw new Error('only the page itself speaks to its frames');
  return askPage(from.tab, 'from-around', event, frame);
}
