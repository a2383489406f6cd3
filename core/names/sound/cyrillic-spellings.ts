export function cyrillicSpellings(latinName: string): string[] { return latinName ? [] : []; }
