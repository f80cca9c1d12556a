import type { LocalizedText } from '../../text/language';
import type { FoundKind, ReadingStep } from '../normalise/reading';

/** A text in both languages. */
export type Texts = Required<LocalizedText>;

/** How a word was read that does not stand in the label as it is known. */
export const stepTexts: Readonly<Record<ReadingStep, (written: string, readAs: string) => Texts>> = {
  ABBREVIATION: (written, readAs) => ({
    sv: `*${written}* är en känd förkortning (${readAs}).`,
    en: `*${written}* is a known abbreviation (${readAs}).`,
  }),
  CUT: (written, readAs) => ({
    sv: `*${written}* läses som *${readAs}*.`,
    en: `*${written}* is read as *${readAs}*.`,
  }),
  INFLECTION: (written, readAs) => ({
    sv: `*${written}* är en form av *${readAs}*.`,
    en: `*${written}* is a form of *${readAs}*.`,
  }),
  GENDER: (written, readAs) => ({
    sv: `*${written}* är samma titel som *${readAs}*.`,
    en: `*${written}* is the same title as *${readAs}*.`,
  }),
  DOTS: (written, readAs) => ({
    sv: `*${written}* är *${readAs}* skrivet utan prickar.`,
    en: `*${written}* is *${readAs}* written without dots.`,
  }),
  SPELLING: (written, readAs) => ({
    sv: `*${written}* läses som *${readAs}*, stavat på annat sätt.`,
    en: `*${written}* is read as *${readAs}*, spelled in another way.`,
  }),
};

/** What a word beside the title says. */
export const qualifierTexts: Readonly<Record<FoundKind, (written: string) => Texts>> = {
  SHIFT: (written) => ({ sv: `*${written}* säger när man arbetar.`, en: `*${written}* says when one works.` }),
  EMPLOYMENT: (written) => ({
    sv: `*${written}* säger hur man är anställd.`,
    en: `*${written}* says how one is employed.`,
  }),
  EXTENT: (written) => ({
    sv: `*${written}* säger hur mycket man arbetar.`,
    en: `*${written}* says how much one works.`,
  }),
  UNIT: (written) => ({ sv: `*${written}* säger på vilken enhet.`, en: `*${written}* says in which unit.` }),
  PLACE: (written) => ({ sv: `*${written}* är en plats.`, en: `*${written}* is a place.` }),
  LICENSED: (written) => ({
    sv: `*${written}* säger att man har utbildningen.`,
    en: `*${written}* says that one has the education.`,
  }),
  UNTRAINED: (written) => ({
    sv: `*${written}* säger att man saknar utbildningen.`,
    en: `*${written}* says that one lacks the education.`,
  }),
  ACTING: (written) => ({
    sv: `*${written}* säger att man är ersättare.`,
    en: `*${written}* says that one stands in.`,
  }),
  RANK: (written) => ({ sv: `*${written}* är en rang.`, en: `*${written}* is a rank.` }),
};
