import { versionsIn } from '../../src/catalog/versions';
import type { PublicationEvent } from '../../src/domain/change';
import { title } from '../support/builders/ladder-builder';

const event = (release: number, slug: string, what: PublicationEvent['event']): PublicationEvent => ({
  release,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'titles',
  event: what,
  entity: title(slug),
});

describe('the version of what is published', () => {
  const versionOf = versionsIn([
    event(1, 'rektor', 'ADDED'),
    event(1, 'barnskotare', 'ADDED'),
    event(2, 'rektor', 'CHANGED'),
    event(3, 'rektor', 'RETIRED'),
    event(4, 'rektor', 'ADDED'),
  ]);

  it('grows with each new content, also over a retirement', () => {
    expect(versionOf('titles', 'rektor')).toBe(3);
    expect(versionOf('titles', 'barnskotare')).toBe(1);
  });

  it('is 0 for what never was, and apart for each kind', () => {
    expect(versionOf('titles', 'saknas')).toBe(0);
    expect(versionOf('roles', 'rektor')).toBe(0);
  });
});
