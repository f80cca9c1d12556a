import { bilingual } from '../fault';
import { readCsv } from './csv/read-csv';
import { decodeText } from './decode-text';
import { type Table, tableLimits } from './table';
import { otherFormat, TableRefused, tooManyBytes } from './table-refused';
import { readXlsx } from './xlsx/read-xlsx';

/**
 * The rows of a CSV file or an Excel workbook; its first bytes tell which, whatever the file is called.
 * @throws TableRefused when it is of another kind, damaged or too large.
 */
export const readTable = (bytes: Uint8Array, sheet?: string): Table => {
  if (bytes.length > tableLimits.bytes) throw tooManyBytes();
  if (beginsWith(bytes, ZIP)) return readXlsx(bytes, sheet);
  if (beginsWith(bytes, COMPOUND)) throw compoundFile(bytes);
  if (beginsWith(bytes, PDF)) throw otherFormat('en PDF', 'a PDF');
  const text = decodeText(bytes);
  if (/^\s*<(?:!doctype|html|table|\?xml)/iu.test(text))
    throw otherFormat('en webbsida eller XML', 'a web page or XML');
  return readCsv(text);
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** What old Excel files and encrypted workbooks are kept in ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** An encrypted workbook has a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const compoundFile = (bytes: Uint8Array): TableRefused =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
    ? locked()
    : otherFormat('en gammal Excel-fil (.xls)', 'an old Excel file (.xls)');

const locked = (): TableRefused =>
  new TableRefused(
    bilingual('Arbetsboken är skyddad med lösenord.', 'The workbook is protected by a password.'),
    bilingual('Spara en kopia utan lösenord.', 'Save a copy without the password.'),
  );
