import { finding } from '../../finding';
import type { NodeRule } from '../rule';

/** Experience is demanded in roles or in a field, one of the two. */
export const experienceWithin: NodeRule = ({ node, place }) => {
  if (node.kind !== 'EXPERIENCE') return [];
  if ((node.roles ?? []).length > 0 !== (node.field !== undefined)) return [];
  return [
    finding('EXPERIENCE_SCOPE', place, {
      sv: 'Erfarenheten ska gälla antingen yrkesroller eller ett verksamhetsområde. Ange det ena, inte båda.',
      en: 'The experience must be in either roles or a field. State one of them, not both.',
    }),
  ];
};
