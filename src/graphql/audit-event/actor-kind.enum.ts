import { viewerKinds } from '../../domain/access/viewer';
import { registerList } from '../enums/register-list';

export const ActorKindEnum = registerList('ActorKind', viewerKinds, 'How someone has shown who they are.', {
  ANONYMOUS: 'Anonym: they have not.',
  PERSON: 'A person who has signed in.',
  SYSTEM: 'A system with a token from the issuer.',
  API_KEY: 'A system with an API key.',
  OPERATOR: 'Whoever may run the command on the server itself.',
});
