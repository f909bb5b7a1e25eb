import type { DiagnosticKind } from '../../core/rule.ts';

/** What `kiem check` says of the means by which it is controlled. */
export const controlKinds: readonly DiagnosticKind[] = [
  {
    code: 'config/unknown-code',
    severity: 'error',
    page: {
      what: {
        nl: 'kiem.config.yaml noemt een code die niet bestaat.',
        en: 'kiem.config.yaml names a code that does not exist.',
      },
      why: {
        nl: 'De regel zou niets doen, terwijl u denkt van wel.',
        en: 'The line would do nothing, while you think it does.',
      },
      wrong: 'check:\n  severity:\n    catalogue/recognition-expire: off\n',
      right: 'check:\n  severity:\n    catalogue/recognition-expired: off\n',
    },
  },
  {
    code: 'config/unused-ignore',
    severity: 'warning',
    page: {
      what: { nl: 'Een commentaar # kiem-ignore negeert niets.', en: 'A comment # kiem-ignore ignores nothing.' },
      why: {
        nl: 'De fout is verbeterd, of het commentaar staat op de verkeerde regel. Laat het niet staan: het zou een latere fout verbergen.',
        en: 'The fault was mended, or the comment is on the wrong line. Do not leave it: it would hide a later fault.',
      },
      wrong: '# kiem-ignore catalogue/unused-source: kept for the annual report\n- id: tno-2019\n',
      right: '- id: tno-2019\n',
    },
  },
  {
    code: 'config/ignore-without-reason',
    severity: 'error',
    page: {
      what: { nl: 'Een commentaar # kiem-ignore noemt geen reden.', en: 'A comment # kiem-ignore gives no reason.' },
      why: {
        nl: 'De volgende beheerder moet kunnen zien of de reden nog geldt. Zonder reden wordt er niets genegeerd.',
        en: 'The next maintainer must be able to see whether the reason still holds. Without one nothing is ignored.',
      },
      wrong: '# kiem-ignore catalogue/unused-source\n- id: tno-2019\n',
      right: '# kiem-ignore catalogue/unused-source: kept for the annual report\n- id: tno-2019\n',
    },
  },
  {
    code: 'config/not-to-silence',
    severity: 'error',
    page: {
      what: {
        nl: 'Iets moet zwijgen waarmee de gegevens niet te gebruiken zijn.',
        en: 'Something is to be silent with which the data cannot be used.',
      },
      why: {
        nl: 'De andere commando’s weigeren gegevens met een fout. Een controle die dan zegt dat alles goed is, helpt niemand.',
        en: 'The other commands refuse data with an error. A check that then says that all is well helps nobody.',
      },
      wrong: 'check:\n  severity:\n    catalogue/unknown-reference: off\n',
      right: 'check:\n  severity:\n    catalogue/unused-source: off\n',
    },
  },
  {
    code: 'config/stale-baseline',
    severity: 'note',
    page: {
      what: {
        nl: 'De lijst met bekende bevindingen noemt er een die niet meer voorkomt.',
        en: 'The baseline names a finding that no longer occurs.',
      },
      why: {
        nl: 'Goed nieuws. Werk de lijst bij met --update-baseline, zodat de fout niet ongemerkt terugkomt.',
        en: 'Good news. Update the baseline with --update-baseline, so that the fault cannot come back unnoticed.',
      },
      wrong: '# kiem check --baseline known.json\n',
      right: '# kiem check --baseline known.json --update-baseline\n',
    },
  },
];
