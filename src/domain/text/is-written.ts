/** Signs that show: not spaces, control characters, marks of format such as a zero-width space, or halves of characters. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * What makes a text read as another than it is, or breaks a log or a file: control characters but for tab and line
 * ends, halves of characters, and the marks that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069;
 * Unicode Technical Report 36, 2.6).
 */
const MISLEADING = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]/u;

/** True when the text says something, and holds nothing that misleads those who read it. */
export const isWritten = (text: string): boolean => VISIBLE.test(text) && !MISLEADING.test(text);
