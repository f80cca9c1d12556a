import { nameOfSide, waitedFor } from '../../../src/web/plan/plan-reader';

const AT = '2026-11-22T12:00:00.000Z';
const plan = (employee: string | null, manager: string | null, isCancelled = false) => ({
  agreedByEmployeeAt: employee,
  agreedByManagerAt: manager,
  isCancelled,
});

describe('the agreement on a plan', () => {
  it('waits for whoever has not agreed, and for nobody once the plan is given up', () => {
    expect(waitedFor(plan(null, null))).toEqual(['employee', 'manager']);
    expect(waitedFor(plan(AT, null))).toEqual(['manager']);
    expect(waitedFor(plan(AT, AT))).toEqual([]);
    expect(waitedFor(plan(null, AT, true))).toEqual([]);
  });

  it('is told to the reader as theirs and that of the other', () => {
    expect(nameOfSide('employee', 'employee', true)).toBe('you');
    expect(nameOfSide('manager', 'employee', false)).toBe('yourManager');
    expect(nameOfSide('employee', 'manager', false)).toBe('employee');
    expect(nameOfSide('manager', 'manager', false)).toBe('you');
    expect(nameOfSide('manager', 'other', false)).toBe('manager');
  });

  it('does not say to a manager that it was them who agreed, which the plan does not tell', () => {
    expect(nameOfSide('manager', 'manager', true)).toBe('manager');
  });
});
