/** What a question to the background rejects with if it is there and could not do what it was asked. */
export class Refused extends Error {
  /** True if the browser had no room left for it. */
  readonly isFull: boolean;

  constructor(message: string, isFull = false) {
    super(message);
    this.isFull = isFull;
  }
}
