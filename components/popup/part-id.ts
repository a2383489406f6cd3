import type { Kind } from '../../core/model/kind.ts';

/** Id of the heading of a part of the list. */
export const partId = (part: Kind | 'said'): string => `list-${part}`;
