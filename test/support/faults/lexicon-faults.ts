import { nurse, knownLabel, nearMiss, occupationRegister, titleLexicon } from '../builders/title-lexicon';
import { fault, findingsInData } from './fault';

const rektor = { title: 'rektor' };

/** Reference data for each code that concerns occupation registers and title lexicons alone. */
export const lexiconFaults = {
  UNKNOWN_OCCUPATION: fault(
    'a label that stands for an occupation of no register',
    ['titleLexicons', 'kanda', 'knownLabels', 0, 'means', 0, 'occupation'],
    findingsInData({
      occupationRegisters: [occupationRegister([nurse])],
      titleLexicons: [titleLexicon('kanda', { knownLabels: [knownLabel('ssk', [{ occupation: 'Sjuksköterska' }])] })],
    }),
  ),
  UNKNOWN_OCCUPATION_GROUP: fault(
    'an occupation in a group that is not there',
    ['occupationRegisters', 'jobtech', 'occupations', 0, 'group'],
    findingsInData({ occupationRegisters: [occupationRegister([{ ...nurse, group: '9999' }])] }),
  ),
  OCCUPATION_REPEATED: fault(
    'one code for two occupations',
    ['occupationRegisters', 'jobtech', 'occupations', 1, 'code'],
    findingsInData({ occupationRegisters: [occupationRegister([nurse, { ...nurse, label: 'Sjuksköterska' }])] }),
  ),
  LEXICON_ENTRY_EMPTY: fault(
    'a known label without meaning',
    ['titleLexicons', 'kanda', 'knownLabels', 0, 'means'],
    findingsInData({ titleLexicons: [titleLexicon('kanda', { knownLabels: [knownLabel('rektorn', [])] })] }),
  ),
  LEXICON_ENTRY_REPEATED: fault(
    'one label twice',
    ['titleLexicons', 'kanda', 'knownLabels', 0, 'label'],
    findingsInData({
      titleLexicons: [
        titleLexicon('kanda', {
          knownLabels: [knownLabel('Skolledare', [rektor]), knownLabel('skolledare', [rektor])],
        }),
      ],
    }),
  ),
  LEXICON_CONTRADICTS_ITSELF: fault(
    'a label that is and is not a title',
    ['titleLexicons', 'kanda', 'knownLabels', 0, 'label'],
    findingsInData({
      titleLexicons: [
        titleLexicon('kanda', {
          knownLabels: [knownLabel('skolledare', [rektor])],
          nearMisses: [nearMiss('Skolledare', [rektor])],
        }),
      ],
    }),
  ),
};
