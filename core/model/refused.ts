/** What a question to the background rejects with if it is there and could not do what it was asked, such as for a full disk. */
export class Refused extends Error {}
