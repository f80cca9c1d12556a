import type { PeopleRow } from '../../domain/person/import/people-row';
import { streamCsv } from '../table/csv/stream-csv';
import { decodeStream } from '../table/decode-stream';
import { readTable } from '../table/read-table';
import { streamLines } from '../table/stream-lines';
import { streamLimits } from '../table/table';
import { TableRefused } from '../table/table-refused';
import { delimiterOfHeading } from './delimiter-of-heading';
import { isExample } from './example-person';
import { type FileContent, startOf, wholeOf } from './file-content';
import { type PeopleFault, refusedFault, tooManyRows } from './people-fault';
import { formatOf, type PeopleFileFormat } from './people-format';
import { readObjectRows } from './read-object-rows';
import { readTableRows } from './read-table-rows';

/** Reads lists of people whose bytes come from wherever. */
export const peopleFiles = {
  /** The rows, without the examples of the template, and what cannot be read. A fault of the whole ends the list. */
  async *read(content: FileContent, format?: PeopleFileFormat): AsyncGenerator<PeopleRow | PeopleFault> {
    let rows = 0;
    try {
      for await (const item of readers[format ?? formatOf(await startOf(content))](content)) {
        if ('cells' in item && isExample(item.cells.externalId ?? '')) continue;
        rows += 1;
        if (rows > streamLimits.rows) {
          yield tooManyRows();
          return;
        }
        yield item;
      }
    } catch (error) {
      if (!(error instanceof TableRefused)) throw error;
      yield refusedFault(error);
    }
  },
};

type ReadRows = (content: FileContent) => AsyncIterable<PeopleRow | PeopleFault>;

const readers: Readonly<Record<PeopleFileFormat, ReadRows>> = {
  CSV: (content) => readTableRows(streamCsv(decodeStream(content()), delimiterOfHeading)),
  NDJSON: (content) => readObjectRows(streamLines(decodeStream(content()))),
  XLSX: async function* (content) {
    yield* readTableRows(readTable(await wholeOf(content)));
  },
};
