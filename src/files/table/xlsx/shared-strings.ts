import { withoutEscapes } from './escapes';
import type { XmlReader } from './xml';

/** The texts that cells refer to by number; those in several typefaces as one, without the reading aids of Japanese. */
export const readSharedStrings = (readXml: XmlReader, bytes: Uint8Array): readonly string[] => {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isReadingAid = false;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isReadingAid = true;
      isText = name === 't' && !isReadingAid;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isReadingAid = false;
      if (name === 'si') strings.push(withoutEscapes(current));
    },
  });
  return strings;
};
