import { SaxesParser } from 'saxes';
import { tableLimits } from '../table';
import { brokenWorkbook, tooMuchContent } from '../table-refused';

/** Hears of the parts of an XML document in order; names come without their prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads an XML document without building it. Entities that it declares itself are never expanded.
 * @throws Error when it is not well formed, TableRefused when its elements lie too deep or are too many.
 */
export type XmlReader = (bytes: Uint8Array, listener: XmlListener) => void;

/** A reader for the documents of one workbook, which together may have so many elements and attributes. */
export const xmlReader = (): XmlReader => {
  let left: number = tableLimits.elements;
  const count = (): void => {
    left -= 1;
    if (left < 0) throw tooMuchContent();
  };
  return (bytes, { open, text, close }) => {
    let depth = 0;
    const parser = new SaxesParser();
    parser.on('opentagstart', () => {
      count();
      depth += 1;
      if (depth > DEEPEST) throw brokenWorkbook();
    });
    parser.on('attribute', count);
    parser.on('opentag', (tag) => open?.(withoutPrefix(tag.name), tag.attributes));
    parser.on('text', (part) => text?.(part));
    parser.on('cdata', (part) => text?.(part));
    parser.on('closetag', (tag) => {
      depth -= 1;
      close?.(withoutPrefix(tag.name));
    });
    feed(parser, bytes);
  };
};

/** What a list needs lies seven deep: `worksheet/sheetData/row/c/is/r/t`. */
const DEEPEST = 32;

const feed = (parser: SaxesParser, bytes: Uint8Array): void => {
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
};

const CHUNK = 65_536;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
