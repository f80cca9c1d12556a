import type { Qualification } from './qualification';

/**
 * True for a qualification that, once given, holds for good: a proof of the right to a protected title cannot be revoked
 * (patientsäkerhetslagen SFS 2010:659, 8 kap. 9 a §), and the law gives it no last day. So no evidence of it can have one.
 */
export const neverLapses = ({ kind }: Partial<Pick<Qualification, 'kind'>>): boolean =>
  kind === 'PROTECTED_TITLE_PROOF';
