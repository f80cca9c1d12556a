import type { OccupationRegister } from '../../../../src/domain/title/occupation-register';
import { nurse, occupationRegister } from '../../../support/builders/title-lexicon';
import { findingsInData } from '../../../support/faults/fault';

const leisure = { code: 'ps1c_9CW_NDy', label: 'Fritidspedagog', group: '2342' };

const findingsIn = (...occupationRegisters: readonly OccupationRegister[]) => findingsInData({ occupationRegisters });

describe('an occupation register', () => {
  it('whose occupations differ and lie in its groups gives no findings', () => {
    expect(findingsIn(occupationRegister([nurse, leisure]))).toEqual([]);
  });

  it('gives each occupation a code and a label of its own, also among registers', () => {
    const other = occupationRegister([leisure, { ...nurse, code: leisure.code }], { slug: 'annat' });
    expect(findingsIn(occupationRegister([nurse]), other)).toMatchObject([
      { code: 'OCCUPATION_REPEATED', place: ['occupationRegisters', 'annat', 'occupations', 1, 'code'] },
      { code: 'OCCUPATION_REPEATED', place: ['occupationRegisters', 'annat', 'occupations', 1, 'label'] },
    ]);
  });

  it('has each group once', () => {
    const { groups } = occupationRegister([]);
    const twice = [...groups, { code: '2342', label: 'Fritidspedagoger' }];
    expect(findingsIn(occupationRegister([nurse], { groups: twice }))).toMatchObject([
      { code: 'OCCUPATION_REPEATED', place: ['occupationRegisters', 'jobtech', 'groups', groups.length, 'code'] },
    ]);
  });

  it('has, of each group, the one that holds it', () => {
    const groups = [
      { code: '22', label: 'Yrken inom hälso- och sjukvård' },
      { code: '2', label: 'Yrken' },
      { code: '3412', label: 'Behandlingsassistenter' },
    ];
    expect(findingsIn(occupationRegister([], { groups }))).toMatchObject([
      { code: 'UNKNOWN_OCCUPATION_GROUP', place: ['occupationRegisters', 'jobtech', 'groups', 2, 'code'] },
    ]);
  });

  it('holds the group of every occupation itself', () => {
    const other = occupationRegister([], { slug: 'annat' });
    expect(findingsIn(occupationRegister([nurse], { groups: [] }), other)).toMatchObject([
      {
        code: 'UNKNOWN_OCCUPATION_GROUP',
        severity: 'BLOCKING',
        message: { sv: expect.stringContaining('2221') as string },
      },
    ]);
  });
});
