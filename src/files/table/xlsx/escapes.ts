/**
 * Signs that XML cannot hold stand in a workbook as `_x000D_`, and a text that looks like such has its first
 * underscore written so (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
export const withoutEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The text as it may stand in the XML of a workbook. */
export const withEscapes = (text: string): string =>
  text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll(unfitForXml, escapeOf)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Control signs, among them the line breaks that XML would change, halves of surrogate pairs and non-characters. */
const unfitForXml = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapeOf = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
