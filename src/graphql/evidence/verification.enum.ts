import { verifications } from '../../domain/person/verification';
import { registerList } from '../enums/register-list';

export const VerificationEnum = registerList('Verification', verifications, 'How sure it is that a merit is held.', {
  VERIFIED: 'Kontrollerad: someone with the right to has seen it.',
  CLAIMED: 'Påstådd: the person says so, and nobody has seen it.',
  REFUTED: 'Avvisad: it was looked into, and is not so.',
});
