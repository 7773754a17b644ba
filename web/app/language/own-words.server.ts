// Our words for concepts of the European lists whose names are terms of art ("Presential"), for choosers and credentials alike.
import type { Concept } from '@tessera/credential/vocabulary';
import { type Sayable, speakerOf } from './sentences.ts';

export function ownWord({ list, code }: Concept, language: string): string | undefined {
  const key = WORDS[`${list}/${code}`];
  return key && speakerOf(language)(key);
}

const WORDS: Readonly<Record<string, Sayable>> = {
  'learning-assessment-modes/729f3bed4b': 'web.catalogue.word.at-work',
  'learning-assessment-modes/7813801c77': 'web.catalogue.word.in-a-project',
  'learning-assessment-modes/9191af2ed9': 'web.catalogue.word.on-site',
  'learning-assessment-modes/920fbb3cbe': 'web.catalogue.word.online',
  'learning-assessment-modes/e92d221e4d': 'web.catalogue.word.blended',
  'learning-assessment-modes/ed4c557045': 'web.catalogue.word.in-a-laboratory',
  'supervision-verification/c598449d64': 'web.catalogue.word.unsupervised',
  'supervision-verification/44314532f9': 'web.catalogue.word.supervised',
  'supervision-verification/70be69aaf9': 'web.catalogue.word.supervised-identified',
  'supervision-verification/df2880c5cb': 'web.catalogue.word.unsupervised-identified',
  'accreditation/003293d2ce': 'web.catalogue.word.licence-of-institution',
  'accreditation/820101cba6': 'web.catalogue.word.quality-of-programme',
  'accreditation/bb4618238e': 'web.catalogue.word.quality-of-institution',
  'accreditation/e57dddfcf3': 'web.catalogue.word.licence-of-programme',
  'language/TWI': 'web.catalogue.word.twi',
  'skill-reuse-level/cross-sector': 'web.catalogue.word.cross-sector',
  'skill-reuse-level/occupation-specific': 'web.catalogue.word.occupation-specific',
  'skill-reuse-level/sector-specific': 'web.catalogue.word.sector-specific',
  'skill-reuse-level/transversal': 'web.catalogue.word.transversal',
};
