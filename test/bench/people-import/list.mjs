// A list of invented people as a personnel system writes it: four rows each, in the order of the people.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const HEADING =
  'person-id;enhet;befattning;anställningsform;från och med;sysselsättningsgrad;kvalifikation;utfärdad;nivåskala;nivå;roll';
const titles = ['Undersköterska', 'Barnskötare', 'Lärare', 'Usk natt', 'Elevassistent', 'Stödassistent', 'Kock'];

const rowsOf = (person) => {
  const id = `m-${String(person).padStart(7, '0')}`;
  const day = `20${10 + (person % 10)}-0${1 + (person % 9)}-01`;
  const employment = `${titles[person % titles.length]};tillsvidare;${day};${person % 3 === 0 ? 75 : 100}`;
  return [
    `${id};e-${person % 500};;;;;;;;;`,
    `${id};;${employment};;;;;`,
    `${id};;;;;;bevis-underskoterska;2024-01-${10 + (person % 9)};;;`,
    person % 2 === 0
      ? `${id};;;;;;barnskotarutbildning;2015-06-0${1 + (person % 9)};;;`
      : `${id};;;;2024-02-01;;;;levla;expert;underskoterska`,
  ];
};

export const ROWS_A_PERSON = 4;

/** Writes a list of so many people to the path. */
export const writeList = async (path, people) => {
  const file = createWriteStream(path);
  file.write(`${HEADING}\n`);
  for (let person = 1; person <= people; person += 1) {
    if (!file.write(`${rowsOf(person).join('\n')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
};
