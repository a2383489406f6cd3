/**
 * The two parts of the Encoding standard that core uses. Browsers, workers and Node have them; the language's own library
 * does not name them, and the DOM's is not for this room.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
