/** Languages of the interface, the first being the one to fall back on. What articles say stays in their own. */
export const LANGUAGES = ['en', 'de'] as const;

/** What the extractor reads, and so the language of the titles it gives; BCP 47. */
export const READ_LANGUAGE = 'en';

export type Language = (typeof LANGUAGES)[number];
