import type { NewDecision } from '../../../src/app/ports/publication-store';
import type { MappingDecision } from '../../../src/domain/title/mapping/title-mapping';
import type { LocalTitle } from '../../../src/domain/title/mapping/local-title';

let made = 0;

/** A decision of Göteborg that Elevresurs stands for Elevassistent; each has an id of its own. */
export const newDecision = (parts: Partial<NewDecision> = {}): NewDecision => {
  made += 1;
  const isUndo = parts.act === 'UNDO';
  return {
    id: `decision-${made}`,
    organization: '1480',
    label: 'Elevresurs',
    act: 'CONFIRM',
    ...(!isUndo && { standard: 'elevassistent', match: 'EXACT' }),
    decidedBy: 'astrid',
    decidedAt: '2026-03-01T12:00:00.000Z',
    ...parts,
  };
};

/** The same as it stands in the log, in release 2. */
export const decision = (parts: Partial<MappingDecision> = {}): MappingDecision => ({
  ...newDecision(parts),
  release: parts.release ?? 2,
});

/** Elevresurs in Göteborg's personnel system. */
export const localTitle = (parts: Partial<LocalTitle> = {}): LocalTitle => ({
  organization: '1480',
  label: 'Elevresurs',
  fields: ['Grundskola'],
  importedAt: '2026-03-01T12:00:00.000Z',
  ...parts,
});
