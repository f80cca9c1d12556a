import { defineTexts } from '../language/define-texts';

/** Texts that stand on a printed plan alone. */
export const say = defineTexts(
  'planPaper',
  {
    employee: 'Medarbetare: ',
    employer: 'Arbetsgivare: ',
    printed: 'Utskriven: ',
    signedByEmployee: 'Medarbetare',
    signedByManager: 'Chef',
    signature: 'Namnteckning',
    name: 'Namnförtydligande',
    day: 'Ort och datum',
  },
  {
    employee: 'Employee: ',
    employer: 'Employer: ',
    printed: 'Printed: ',
    signedByEmployee: 'Employee',
    signedByManager: 'Manager',
    signature: 'Signature',
    name: 'Name in print',
    day: 'Place and date',
  },
);
