import { all, claimed, employed, holds, judged, level, points } from './rows.mjs';
import { carers, childcareWorkers, nurses, preschoolTeachers } from './crowds.mjs';

const person = (number, unit, rows, complete) => ({ id: `demo-1480-${number}`, unit, complete, rows });

const careEducation = (begun, issued) => [
  holds('vard-och-omsorgsutbildning', issued, { begun, source: 'DIPLOMA' }),
  points('vård och omsorg', 1240, issued, { source: 'DIPLOMA' }),
  points('svenska', 80, issued, { source: 'DIPLOMA' }),
];

const validated = { source: 'validation:yrkespaket-barnskotare' };

/** Each shows one case; seeds/demo/README.md says which, and what to expect. */
const cases = [
  person(
    '0001',
    'hemtjanst-centrum',
    [
      employed('Undersköterska', 'PERMANENT', '2015-03-02'),
      holds('vardlinjen-2-arig', '1988-06-10', { begun: '1986-08-18', source: 'DIPLOMA' }),
      level('levla', 'bas', 'underskoterska', '2021-09-01'),
    ],
    'employments assignments',
  ),
  person(
    '0002',
    'hemtjanst-centrum',
    [
      employed('Undersköterska', 'PERMANENT', '2012-01-09', { to: '2025-02-28' }),
      employed('Undersköterska', 'HOURLY', '2025-03-01', { percent: 40 }),
      level('levla', 'bas', 'underskoterska', '2022-01-01'),
    ],
    all,
  ),
  person(
    '0003',
    'hemtjanst-centrum',
    [
      employed('Undersköterska', 'FIXED_TERM', '2022-09-01', { to: '2024-08-31' }),
      employed('Undersköterska', 'PERMANENT', '2024-09-01'),
    ],
    all,
  ),
  person(
    '0004',
    'aldreboende-angered',
    [
      employed('Undersköterska', 'PROBATIONARY', '2023-03-01', { to: '2023-08-31' }),
      employed('Undersköterska', 'PERMANENT', '2023-09-01', { percent: 75 }),
    ],
    all,
  ),
  person(
    '0005',
    'aldreboende-angered',
    [employed('Undersköterska', 'PERMANENT', '2024-02-01'), ...careEducation('1998-08-17', '2001-06-08')],
    all,
  ),
  person(
    '0006',
    'hemtjanst-centrum',
    [employed('Undersköterska', 'FIXED_TERM', '2025-02-03'), ...careEducation('2023-08-21', '2025-01-17')],
    all,
  ),
  person(
    '0007',
    'hemtjanst-centrum',
    [
      employed('Undersköterska', 'FIXED_TERM', '2025-02-03'),
      ...careEducation('2023-08-21', '2025-01-17'),
      holds('samhallskunskap-1a1', '2025-01-17', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0008',
    'aldreboende-angered',
    [
      employed('Undersköterska', 'PERMANENT', '2024-01-08'),
      holds('bevis-underskoterska', '2023-10-02', { source: 'AUTHORITY_REGISTER' }),
      level('levla', 'bas', 'underskoterska', '2024-06-01'),
    ],
    all,
  ),
  person('0009', 'hemtjanst-hisingen', []),
  person('0010', 'hemtjanst-hisingen', [employed('Undersköterska', 'PERMANENT', '2024-05-01')]),
  person(
    '0011',
    'aldreboende-angered',
    [
      employed('Undersköterska', 'PERMANENT', '2009-08-17'),
      holds('bevis-underskoterska', '2023-11-20', { source: 'AUTHORITY_REGISTER' }),
      holds('yh-specialistunderskoterska', '2022-06-03', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0012',
    'hemtjanst-centrum',
    [
      employed('Undersköterska', 'PERMANENT', '2016-04-01'),
      holds('bevis-underskoterska', '2024-03-11', { source: 'AUTHORITY_REGISTER' }),
      level('levla', 'bas', 'underskoterska', '2019-01-01', { to: '2023-12-31' }),
      level('levla', 'fordjupad', 'underskoterska', '2024-01-01'),
    ],
    all,
  ),
  person(
    '0013',
    'hemtjanst-hisingen',
    [
      employed('Sjuksköterska', 'PERMANENT', '2018-09-03'),
      holds('legitimation-sjukskoterska', '2018-07-02', { source: 'AUTHORITY_REGISTER' }),
      level('levla', 'expert', 'sjukskoterska', '2023-02-01'),
    ],
    all,
  ),
  person(
    '0014',
    'hemtjanst-hisingen',
    [
      employed('Undersköterska', 'PERMANENT', '2013-11-04'),
      level('levla', 'fordjupad', 'underskoterska', '2022-01-01', { to: '2025-12-31' }),
    ],
    all,
  ),
  person(
    '0020',
    'forskola-nord',
    [
      employed('Förskoleassistent', 'FIXED_TERM', '2025-01-13'),
      points('barn och utbildning', 400, '2024-06-14', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0021',
    'forskola-nord',
    [
      employed('Förskoleassistent', 'PERMANENT', '2023-08-14'),
      points('barn och utbildning', 500, '2023-06-09', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0022',
    'forskola-nord',
    [
      employed('Barnskötare', 'PERMANENT', '2020-08-10'),
      holds('yrkespaket-barnskotare', '2020-06-05', { begun: '2019-01-14', source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0023', 'forskola-nord', [employed('Barnskötare', 'PERMANENT', '2011-02-01')], all),
  person(
    '0024',
    'forskola-nord',
    [
      employed('Förskollärare', 'FIXED_TERM', '2024-08-12'),
      holds('forskollararexamen', '2024-06-05', { begun: '2020-08-31', source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0025', 'forskola-nord', [employed('Lärarstudent VFU', 'FIXED_TERM', '2025-01-20')], all),
  person(
    '0026',
    'forskola-nord',
    [
      employed('Förskollärare', 'PERMANENT', '2016-08-15'),
      holds('forskollararexamen', '2016-06-03', { source: 'DIPLOMA' }),
      holds('legitimation-forskollarare', '2016-09-12', { source: 'AUTHORITY_REGISTER' }),
    ],
    all,
  ),
  person('0027', 'forskola-syd', [employed('Timvikarie', 'HOURLY', '2024-10-07', { percent: 30 })]),
  person(
    '0028',
    'forskola-syd',
    [
      employed('Barnskötare', 'PERMANENT', '2021-03-01'),
      holds('yrkespaket-barnskotare', '2020-12-18', { verification: 'REFUTED', source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0029',
    'forskola-syd',
    [
      employed('Förskoleassistent', 'PERMANENT', '2019-01-07'),
      ...['yrkespaket-barn-bas', 'skapande-verksamhet'].map((part) => holds(part, '2025-03-28', validated)),
    ],
    all,
  ),
  person('0030', 'forskola-syd', [
    employed('Resurspedagog nivå 2', 'PERMANENT', '2022-08-15'),
    holds('gymnasieexamen-bf', '2014-06-11', { source: 'DIPLOMA' }),
  ]),
  person(
    '0031',
    'forskola-nord',
    [
      employed('Förskoleassistent', 'PERMANENT', '2022-02-07'),
      points('barn och utbildning', 500, '2021-12-17', { source: 'DIPLOMA' }),
      holds('yrkespaket-barn-bas', '2025-01-24', { begun: '2023-08-21', ...claimed }),
      holds('skapande-verksamhet', '2025-06-05', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0032', 'skola-vast', [
    employed('Elevassistent', 'PERMANENT', '2019-08-12', { percent: 80 }),
    holds('yrkespaket-elevassistent', '2019-06-07', { source: 'DIPLOMA' }),
    judged('framjar-utveckling-och-larande', '2024-10-01', { expires: '2027-09-30' }),
  ]),
];

/** Göteborg, whose titles nobody has gone through yet. */
export const goteborg = {
  code: '1480',
  cases,
  crowds: [
    carers({ people: 60, units: ['hemtjanst-centrum', 'hemtjanst-hisingen', 'aldreboende-angered'], scale: 'levla' }),
    nurses({ people: 10, units: ['hemtjanst-hisingen', 'aldreboende-angered'], scale: 'levla' }),
    childcareWorkers({ people: 36, units: ['forskola-nord', 'forskola-syd'], assistants: true }),
    preschoolTeachers({ people: 24, units: ['forskola-nord', 'forskola-syd'] }),
  ],
};
