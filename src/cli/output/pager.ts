import type { AppContext } from '../context.ts';
import type { Session } from '../session.ts';

const USUAL = 'less -FRX';
/** Of a terminal that does not say how high it is. */
const USUAL_ROWS = 24;

/** The pager as words of a command line; undefined when there is to be none. */
export function pagerOf(environment: AppContext['environment']): readonly string[] | undefined {
  const named = environment['KIEM_PAGER'] ?? environment['PAGER'] ?? USUAL;
  const quoted = named.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const words = quoted.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
  const [program = ''] = words;
  return program === '' || named.trim() === 'cat' ? undefined : words;
}

/** Whether somebody is there who can leaf, and there is something to leaf through. */
function isPaged({ context, settings }: Session, text: string): boolean {
  const { stdout, environment } = context;
  const canLeaf = stdout.isTerminal && settings.pager && !settings.accessible && environment['TERM'] !== 'dumb';
  return canLeaf && text.split('\n').length > (stdout.rows ?? USUAL_ROWS);
}

/** Shows a long text in the pager. false: there is none, or it did not start, and the text is still to be written. */
export async function showInPager(session: Session, text: string): Promise<boolean> {
  const { context } = session;
  const command = pagerOf(context.environment);
  if (context.page === undefined || command === undefined || !isPaged(session, text)) return false;
  return context.page(command, text);
}
