import { peopleFormats } from '../../app/ports/people-files';
import { registerList } from '../enums/register-list';

export const PeopleFormatEnum = registerList('PeopleFormat', peopleFormats, 'The format of a list of people.', {
  CSV: 'Text with any usual separator and encoding, a heading first.',
  XLSX: 'A workbook; its first sheet that holds something is read.',
  NDJSON: 'One JSON object on each line, with the names of PeopleRowInput.',
});
