/**
 * Pasted text without what word processors and web pages leave in it: soft hyphens, zero-width and control characters, and
 * our own tags of other segments go; no-break and odd spaces become plain ones; line ends become `\n`. Nothing visible is
 * changed.
 */
export function cleanPaste(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The lines of a pasted text that have something in them. */
export function pastedLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
