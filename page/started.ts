/** When this script began to run, in milliseconds of the page's clock: import it first. Browsers run it at document_idle. */
export const STARTED = performance.now();
