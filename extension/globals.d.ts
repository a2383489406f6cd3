/** True in the e2e build (`npm run build:e2e`). */
declare const __E2E__: boolean;
