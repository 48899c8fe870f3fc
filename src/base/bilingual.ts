/** A text in one language, or in both. */
export type Bilingual = string | { readonly en: string; readonly zh: string };
