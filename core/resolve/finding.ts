import type { Reason, ReasonCode } from '../model/reason.ts';

/** One piece of evidence for or against an entry; `weight` in log-odds (see weights.ts). */
export interface Finding extends Reason {
  weight: number;
}

export const finding = (code: ReasonCode, weight: number, ...args: string[]): Finding => ({ code, args, weight });
