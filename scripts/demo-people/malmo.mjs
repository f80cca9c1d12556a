import { all, claimed, employed, holds, judged } from './rows.mjs';
import { childcareWorkers, leaders, preschoolTeachers, schoolStaff } from './crowds.mjs';

const person = (number, unit, rows, complete) => ({ id: `demo-1280-${number}`, unit, complete, rows });

const approved = (issued, more = {}) =>
  holds('barnskotarutbildning-godkand-av-malmo', issued, { source: 'DIPLOMA', ...more });
const reached = (name, issued, more = {}) => judged(`malmo-barnskotare-${name}`, issued, more);

const licensed = (issued) => [
  holds('forskollararexamen', issued, { source: 'DIPLOMA' }),
  holds('legitimation-forskollarare', issued, { source: 'AUTHORITY_REGISTER' }),
];

/** Each shows one case; seeds/demo/README.md says which, and what to expect. */
const cases = [
  person(
    '0001',
    'forskola-oster',
    [
      employed('Barnskötare', 'PERMANENT', '2014-08-18'),
      reached('novis', '2021-10-04'),
      reached('avancerad-novis', '2022-10-03'),
    ],
    all,
  ),
  person(
    '0002',
    'forskola-oster',
    [
      employed('Barnskötare', 'PERMANENT', '2016-08-15'),
      approved('2016-06-10'),
      reached('novis', '2021-10-04'),
      reached('avancerad-novis', '2022-10-03'),
      reached('sjalvstandig', '2023-10-02'),
      reached('skicklig', '2024-10-07'),
    ],
    all,
  ),
  person(
    '0003',
    'forskola-oster',
    [
      employed('Barnskötare', 'PERMANENT', '2012-01-09'),
      approved('2011-12-16'),
      reached('novis', '2020-11-02'),
      reached('avancerad-novis', '2021-11-01'),
      reached('sjalvstandig', '2022-11-07', { expires: '2025-12-31' }),
      reached('skicklig', '2024-02-05'),
    ],
    all,
  ),
  person(
    '0004',
    'forskola-oster',
    [
      employed('Barnskötare', 'PERMANENT', '2018-03-05', { percent: 90 }),
      approved('2017-12-15'),
      reached('novis', '2022-03-07'),
      reached('avancerad-novis', '2023-03-06'),
      reached('sjalvstandig', '2024-04-01', { expires: '2027-03-31' }),
    ],
    all,
  ),
  person(
    '0005',
    'forskola-oster',
    [
      employed('Förskollärare', 'FIXED_TERM', '2024-08-12'),
      holds('forskollararexamen', '2024-06-05', { begun: '2020-08-31', source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0006',
    'forskola-oster',
    [employed('Förste förskollärare', 'PERMANENT', '2013-08-12'), ...licensed('2013-06-07')],
    all,
  ),
  person(
    '0007',
    'forskola-vaster',
    [
      employed('Förskollärare', 'PERMANENT', '2011-08-15', { to: '2023-07-31' }),
      employed('Rektor', 'PERMANENT', '2023-08-01'),
      ...licensed('2012-06-08'),
      judged('pedagogisk-insikt', '2023-06-20'),
    ],
    all,
  ),
  person(
    '0008',
    'forskola-vaster',
    [
      employed('Rektor', 'PERMANENT', '2019-08-01'),
      ...licensed('2012-01-20'),
      judged('pedagogisk-insikt', '2019-06-17'),
    ],
    all,
  ),
  person(
    '0009',
    'forskola-vaster',
    [
      employed('Rektor', 'PERMANENT', '2020-01-07'),
      ...licensed('2012-06-08'),
      judged('pedagogisk-insikt', '2019-12-09'),
      holds('befattningsutbildning-rektor', '2023-06-02', { begun: '2020-08-24', source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0010',
    'skola-innerstaden',
    [
      employed('Lärarassistent', 'PERMANENT', '2018-08-13'),
      holds('gymnasieexamen', '2017-06-09', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0011',
    'skola-innerstaden',
    [
      employed('Elevkoordinator', 'PERMANENT', '2019-01-07'),
      holds('examen-i-beteendevetenskap', '2018-06-08', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0012', 'forskola-oster', [
    employed('Barnskötare', 'PERMANENT', '2024-01-08'),
    approved('2023-12-15', claimed),
    reached('novis', '2024-12-02'),
  ]),
  person('0013', 'forskola-vaster', [employed('Förskollärare', 'PERMANENT', '2008-08-18', { to: '2024-06-30' })]),
  person('0014', 'forskola-vaster', [employed('Fsk-lärare', 'PERMANENT', '2017-08-14'), ...licensed('2017-06-09')]),
  person('0015', 'forskola-oster', [
    employed('Biträdande rektor', 'PERMANENT', '2021-08-02'),
    ...licensed('2012-06-08'),
  ]),
];

const inSchools = ['Lärarassistent', 'Elevkoordinator', 'Elevassistent', 'Elevresurs'];

/** Malmö. */
export const malmo = {
  code: '1280',
  fieldOf: (title) => (inSchools.includes(title) ? 'Grundskola' : 'Förskola'),
  cases,
  crowds: [
    childcareWorkers({ people: 34, units: ['forskola-oster', 'forskola-vaster'], levels: true }),
    preschoolTeachers({ people: 26, units: ['forskola-oster', 'forskola-vaster'] }),
    leaders({ people: 6, units: ['forskola-oster', 'forskola-vaster'] }),
    schoolStaff({ people: 10, units: ['skola-innerstaden'] }),
  ],
};
