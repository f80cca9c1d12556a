import { all, employed, holds } from './rows.mjs';
import { supportStaff } from './crowds.mjs';

const person = (number, unit, rows, complete) => ({ id: `demo-1407-${number}`, unit, complete, rows });

const programme = holds('omvardnadsprogrammet-fore-gy11', '2008-06-05', { begun: '2005-08-22', source: 'DIPLOMA' });
const recreation = holds('barn-och-fritidsprogrammet-fore-gy11', '2009-06-04', { source: 'DIPLOMA' });

/** Each shows one case; seeds/demo/README.md says which, and what to expect. */
const cases = [
  person(
    '0001',
    'boende-1',
    [
      employed('Stödassistent', 'PERMANENT', '2015-01-12'),
      programme,
      holds('omvardnad-fore-gy11', '2008-06-05', { source: 'DIPLOMA' }),
      holds('social-omsorg-fore-gy11', '2008-06-05', { source: 'DIPLOMA' }),
      holds('utvecklingsstorning-och-funktionshinder-fore-gy11', '2008-06-05', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0002',
    'boende-1',
    [
      employed('Stödbiträde', 'PERMANENT', '2018-02-05', { to: '2022-01-31' }),
      employed('Stödassistent', 'PERMANENT', '2022-02-01'),
      programme,
    ],
    all,
  ),
  person(
    '0003',
    'boende-1',
    [
      employed('Stödbiträde', 'PERMANENT', '2011-11-01', { to: '2012-02-29' }),
      employed('Stödassistent', 'FIXED_TERM', '2025-05-05'),
      programme,
    ],
    all,
  ),
  person('0004', 'boende-1', [employed('Stödassistent', 'PERMANENT', '2025-01-13'), programme], all),
  person('0005', 'boende-2', [employed('Stödbiträde', 'PERMANENT', '2005-03-01')], all),
  person(
    '0006',
    'boende-2',
    [
      employed('Stödassistent', 'PERMANENT', '2016-09-05'),
      recreation,
      holds('forskola-skola-fritidshem-fore-gy11', '2009-06-04', { source: 'DIPLOMA' }),
      holds('psykosocialt-arbete-fore-gy11', '2009-06-04', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person(
    '0007',
    'boende-2',
    [
      employed('Stödpedagog', 'PERMANENT', '2020-08-03'),
      employed('Stödassistent', 'PERMANENT', '2014-06-02', { to: '2020-08-02' }),
      holds('yh-stodpedagog', '2020-06-05', { source: 'DIPLOMA' }),
    ],
    all,
  ),
  person('0008', 'boende-2', [employed('Boendehandledare', 'PERMANENT', '2019-10-01'), recreation]),
];

/** Öckerö, which uses the titles of Göteborgsregionen for disability support. */
export const ockero = {
  code: '1407',
  fieldOf: () => 'Funktionsstöd',
  cases,
  crowds: [supportStaff({ people: 22, units: ['boende-1', 'boende-2'] })],
};
