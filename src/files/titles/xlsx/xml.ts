import { SaxesParser } from 'saxes';

/** Hears of the parts of an XML document in order; names come without their prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads an XML document without building it. Entities that it declares itself are never expanded.
 * @throws Error when it is not well formed.
 */
export const readXml = (bytes: Uint8Array, { open, text, close }: XmlListener): void => {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => open?.(withoutPrefix(tag.name), tag.attributes));
  parser.on('text', (part) => text?.(part));
  parser.on('cdata', (part) => text?.(part));
  parser.on('closetag', (tag) => close?.(withoutPrefix(tag.name)));
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
};

const CHUNK = 65_536;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
