import type { MakePage } from '../../render/page/render-page.ts';
import { plainStyle, type Screen } from '../../render/style.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import type { Document } from '../../view/document.ts';
import type { AppContext } from '../context.ts';
import type { FileContent } from '../files.ts';
import { assertFree } from './assert-free.ts';
import { profileFiles } from '../profile/profiles.ts';
import { say } from './say.ts';
import type { Session } from '../session.ts';
import { colourDepth, isColorful, isUnicode } from '../settings.ts';

const MAX_WIDTH = 120;

/**
 * Draws a document for standard output: 80 columns when piped, else the terminal's width, 120 at most for the sake of reading,
 * but for tables.
 */
export async function drawDocument(session: Session, document: Document): Promise<string> {
  const { renderTerminal } = await import('../../render/terminal.ts');
  return renderTerminal(document, await screenOf(session));
}

/** Draws a page for standard output, at the same widths: on one screen, or whole. */
export async function drawPage(session: Session, page: MakePage, isWhole: boolean): Promise<string> {
  const { renderPage } = await import('../../render/page/render-page.ts');
  return renderPage(page, await screenOf(session), isWhole);
}

/** What standard output can show. */
export async function screenOf({ context, settings }: Session): Promise<Screen> {
  const { environment, stdout } = context;
  // What knows colours asks Node about terminals, which takes long.
  const style = isColorful(settings, stdout, environment)
    ? (await import('./style.ts')).terminalStyle(true, colourDepth(environment))
    : plainStyle;
  const columns = Math.max(stdout.columns ?? 80, 40);
  return {
    width: Math.min(columns, MAX_WIDTH),
    tableWidth: columns,
    style,
    unicode: !stdout.isTerminal || isUnicode(environment),
    linear: settings.accessible,
  };
}

export interface Destination {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** The profiles that the result is about. */
  readonly profile?: string | readonly string[] | undefined;
}

/** Writes to standard output. A reader that leaves ends the making of what is still to come. */
async function print({ stdout }: AppContext, result: FileContent): Promise<void> {
  if (typeof result === 'string' || result instanceof Uint8Array) return stdout.write(result);
  for await (const piece of result) {
    await stdout.write(piece);
    if (!stdout.hasReader) return;
  }
}

/** Writes a result to standard output, or whole to a file that may not exist yet. */
export async function writeResult(
  session: Session,
  result: FileContent,
  { output, force, profile = [] }: Destination,
): Promise<void> {
  const { context, messages } = session;
  if (output === undefined || output === '-') {
    await print(context, result);
    return;
  }
  await assertFree(session, output, force);
  const madeFrom = await profileFiles(session, [profile].flat());
  await context.files.write(output, result, { madeFrom: madeFrom.filter((path) => path !== '-') });
  await say(context, messages.errors.written(terminalLine(output)));
}
