/** Who holds an office on the article's day; see `ofDescription`. A description comes without its article. */
export interface Offices {
  /** True if the person of an entry is what the description says (`Außenminister`, `the minister`), whatever of. */
  holds: (entry: string, description: string) => boolean;
  /** Ids of all whom a description fits by itself: it has the country or body, too (`Kremlsprecher`, `US-Präsident`). */
  holders: (description: string) => string[];
}
