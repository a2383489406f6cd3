import type { KeptStatement } from '../core/statements/statement.ts';

/** Where the dossier of an entry is, that of somebody no pack knows, or what a search for some words finds. */
export const dossierAddress = (of: { entry: string } | { name: string } | { find: string }): string =>
  `/dossier.html?${new URLSearchParams(of).toString()}`;

/** Where the dossier of who said something is. */
export const speakerAddress = ({ speaker, name }: Pick<KeptStatement, 'speaker' | 'name'>): string =>
  dossierAddress(speaker === null ? { name } : { entry: speaker });
