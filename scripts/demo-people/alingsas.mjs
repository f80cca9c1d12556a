import { all, claimed, employed, holds, points } from './rows.mjs';
import { carers } from './crowds.mjs';

const person = (number, unit, rows, complete) => ({ id: `demo-1489-${number}`, unit, complete, rows });

const inGoteborg = { employer: '1480', to: '2025-02-28' };

/** Each shows one case; seeds/demo/README.md says which, and what to expect. */
const cases = [
  person(
    '0001',
    'aldreboende-nord',
    [
      employed('Undersköterska', 'PERMANENT', '2010-05-03', { ...inGoteborg, verification: 'VERIFIED' }),
      employed('Undersköterska', 'HOURLY', '2025-03-01', { percent: 50 }),
    ],
    all,
  ),
  person(
    '0002',
    'aldreboende-nord',
    [
      employed('Undersköterska', 'PERMANENT', '2010-05-03', inGoteborg),
      employed('Undersköterska', 'HOURLY', '2025-03-01', { percent: 50 }),
      holds('vard-och-omsorgsutbildning', '2001-06-08', { begun: '1998-08-17', source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0003', 'aldreboende-nord', [employed('Biträde', 'HOURLY', '2025-06-02', { percent: 60 })], all),
  person(
    '0004',
    'aldreboende-nord',
    [
      employed('Vårdbiträde', 'PERMANENT', '2021-02-01'),
      holds('yrkespaket-vardbitrade', '2020-12-18', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0005',
    'aldreboende-nord',
    [
      employed('Undersköterska', 'PERMANENT', '2002-01-07'),
      holds('vard-och-omsorgsutbildning', '2001-06-08', { begun: '1998-08-17', source: 'DIPLOMA' }),
      points('vård och omsorg', 1240, '2001-06-08', { source: 'DIPLOMA' }),
      points('svenska', 80, '2001-06-08', { source: 'DIPLOMA' }),
      holds('bevis-underskoterska', '2023-09-04', { source: 'AUTHORITY_REGISTER' }),
    ],
    all,
  ),
  person(
    '0006',
    'hemtjanst-ost',
    [
      employed('Specialistundersköterska', 'PERMANENT', '2019-04-01'),
      holds('vard-och-omsorgsutbildning', '2012-06-08', { source: 'DIPLOMA' }),
      holds('yh-specialistunderskoterska', '2019-03-15', { source: 'DIPLOMA' }),
      holds('bevis-underskoterska', '2024-01-15', { source: 'AUTHORITY_REGISTER' }),
    ],
    all,
  ),
  person(
    '0007',
    'hemtjanst-ost',
    [
      employed('Specialistundersköterska', 'PERMANENT', '2024-04-02'),
      holds('yh-specialistunderskoterska', '2024-03-15', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0008', 'hemtjanst-ost', [
    employed('Vårdbiträde', 'FIXED_TERM', '2025-01-13'),
    holds('yrkespaket-vardbitrade', '2024-12-20', claimed),
  ]),
];

/** Alingsås, which uses the career model of Göteborgsregionen. */
export const alingsas = {
  code: '1489',
  fieldOf: () => 'Äldreomsorg',
  cases,
  crowds: [carers({ people: 40, units: ['aldreboende-nord', 'hemtjanst-ost'], assistants: true })],
};
