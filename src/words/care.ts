import type { CareFooting, CareReach } from '../core/generated/schema-types.ts';
import type { Saying } from './said.ts';

/** What regular care already does. */
export const care = () => ({
  title: { nl: 'Wat gewone zorg al doet', en: 'What regular care already does' },
  reach: {
    everyone: { nl: 'voor iedereen', en: 'for everyone' },
    'on-indication': { nl: 'als er een reden voor is', en: 'when there is a reason' },
  } satisfies Saying<Record<CareReach, string>>,
  footing: {
    law: { nl: 'wet', en: 'law' },
    insured: { nl: 'basisverzekering', en: 'basic insurance' },
    'national-programme': { nl: 'landelijk programma', en: 'national programme' },
    guideline: { nl: 'richtlijn', en: 'guideline' },
    practice: { nl: 'gebruik, geen plicht gevonden', en: 'practice, no duty found' },
  } satisfies Saying<Record<CareFooting, string>>,
  varies: { nl: 'verschilt per plaats', en: 'differs from place to place' },
  ask: { nl: 'Om na te vragen', en: 'To ask locally' },
  none: {
    nl: 'Gewone zorg voor deze factor is niet gevonden in deze gegevens. Dat betekent niet dat er niets is.',
    en: 'No regular care for this factor was found in this data. That does not mean that there is none.',
  },
});
