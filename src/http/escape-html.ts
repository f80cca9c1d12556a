const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text, safe to stand in HTML and in its quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (mark) => entities[mark] ?? mark);
