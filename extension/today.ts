/** The day it is, in UTC, as ISO 8601. */
export const today = (): string => new Date().toISOString().slice(0, 10);
