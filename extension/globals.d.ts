import 'wxt/browser';

declare global {
  interface ImportMetaEnv {
    /** Set by WXT. */
    readonly FIREFOX?: boolean;
  }
  /** True in the e2e build (`npm run build:e2e`). */
  const __E2E__: boolean;
  /** The packs of this build: what each holds, where it lies, and the key of what it compiles to (tools/packs-for-build.ts). */
  const __PACKS__: readonly {
    id: string;
    title: Readonly<Record<string, string>>;
    version: string;
    /** Number of entries by kind, and of statements. */
    counts: Readonly<Record<string, number>>;
    file: string;
    key: string;
  }[];
  /** In a content script: it was put into a page that was open, where an earlier one may have been. */
  var dramatisBefore: boolean | undefined;
}

// what `wxt prepare` would generate: our addresses and message keys are checked by tests instead
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    getMessage(key: string, substitutions?: string | string[]): string;
  }
}
