import type { FigureFault } from '../core/figure-fault.ts';
import type { Messages } from '../words/index.ts';
import type { Language } from '../words/said.ts';

function words({ localFigures }: Messages, language: Language, fault: FigureFault): string {
  const { faults } = localFigures;
  switch (fault.kind) {
    case 'text':
      return fault.message[language];
    case 'open-quote':
      return faults.openQuote;
    case 'no-column':
      return faults.noColumn(fault.column);
    case 'same-column':
      return faults.sameColumn(fault.column);
    case 'cells':
      return faults.cells(fault.found, fault.expected);
    case 'unknown-indicator':
      return faults.unknownIndicator(fault.text, fault.nearest);
    case 'bad-year':
      return faults.badYear(fault.text);
    case 'bad-value':
      return faults.badValue(fault.text);
    case 'two-ways':
      return faults.twoWays(fault.text);
    case 'too-long':
      return faults.tooLong(fault.column);
    case 'no-region':
      return faults.noRegion;
    case 'twice':
      return faults.twice(fault.indicator, fault.year, fault.first);
  }
}

/** What is wrong with a line of a table of local figures. */
export const figureFault = (messages: Messages, language: Language, fault: FigureFault): string =>
  messages.localFigures.line(fault.line, words(messages, language, fault));
