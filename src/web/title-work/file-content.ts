/** So many bytes are turned into text at a time: more arguments than that no engine takes. */
const BYTES_A_TURN = 0x8000;

/** The bytes in base64, as the API takes a file. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += BYTES_A_TURN) {
    text += String.fromCharCode(...bytes.subarray(from, from + BYTES_A_TURN));
  }
  return btoa(text);
};

/** What is pasted from a spreadsheet has tabs between its columns, which is a file as good as any. */
export const contentOfText = (pasted: string): string => base64Of(new TextEncoder().encode(pasted));
