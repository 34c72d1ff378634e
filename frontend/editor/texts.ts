/** The interface texts that the server sends along, by the last part of their key. */
export type Texts = Record<string, string>;

/** The text under `key` with `{0}`, `{1}` … filled in; the key itself where the text is missing. */
export function say(texts: Texts, key: string, ...args: (string | number)[]): string {
  const text = texts[key] ?? key;
  return text.replace(/\{(\d+)\}/g, (place, n: string) => String(args[Number(n)] ?? place));
}

/** The time of day of an ISO 8601 instant, here and in the person's language. */
export function clock(instant: string, texts: Texts): string {
  return new Intl.DateTimeFormat(texts['language'], { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** The day and the time of day of an ISO 8601 instant, here and in the person's language. */
export function moment(instant: string, texts: Texts): string {
  return new Intl.DateTimeFormat(texts['language'], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** The day of an ISO 8601 instant, here and in the person's language. */
export function day(instant: string, texts: Texts): string {
  return new Intl.DateTimeFormat(texts['language'], { dateStyle: 'medium' }).format(new Date(instant));
}
