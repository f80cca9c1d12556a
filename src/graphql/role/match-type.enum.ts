import { matchTypes } from '../../domain/role/classification-code';
import { registerList } from '../enums/register-list';

export const MatchTypeEnum = registerList('MatchType', matchTypes, 'SKOS mapping strength.', {
  EXACT: 'The same concept (skos:exactMatch).',
  CLOSE: 'Nearly the same concept (skos:closeMatch).',
  BROAD: 'The other concept is broader (skos:broadMatch).',
  NARROW: 'The other concept is narrower (skos:narrowMatch).',
  RELATED: 'A related concept (skos:relatedMatch).',
});
