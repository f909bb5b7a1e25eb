import type { Catalogue } from '../../core/catalogue.ts';
import { interventionId, factorId, sourceId } from '../../core/ids.ts';
import type { NewKind } from '../../core/new-entry/forms.ts';
import { isRecord } from '../../core/is-record.ts';
import { isId } from '../../core/new-entry/new-id.ts';
import type { Draft } from '../../core/new-entry/new-record.ts';
import { FACTOR_KINDS, GROUPS } from '../../core/vocabulary.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { readStandardInput } from '../profile/standard-input.ts';

const SIZE_LIMIT = 1024 * 1024;

/** Whether a record of this kind has the id already. */
function isTaken({ interventions, factors, sources }: Catalogue, kind: NewKind, id: string): boolean {
  if (kind === 'intervention') return interventions.has(interventionId(id));
  return kind === 'factor' ? factors.has(factorId(id)) : sources.has(sourceId(id));
}

/** What the file says, as one record. JSON is YAML too. */
async function readDraft(session: Session, path: string): Promise<Draft> {
  const { context, settings, messages } = session;
  const bytes = path === '-' ? await readStandardInput(session, 'record', SIZE_LIMIT) : await context.files.read(path);
  const { readSource } = await import('../../read/read-source.ts');
  const { value, diagnostics } = readSource({ path, bytes });
  const lines = diagnostics.map(({ range: { start }, message }) => {
    return `${path}:${String(start.line)}:${String(start.column)} ${message[settings.language]}`;
  });
  if (lines.length > 0) throw new UsageError(lines.join('\n      '));
  const record: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isRecord(record)) throw new UsageError(messages.create.notOneRecord(path));
  return record;
}

/** A record from a file, as far as it must be right to have a place of its own. The rest is for the check to say. */
export async function recordFrom(session: Session, kind: NewKind, path: string): Promise<Draft> {
  const { create } = session.messages;
  const record = await readDraft(session, path);
  const { id } = record;
  if (typeof id !== 'string' || !isId(id)) throw new UsageError(create.badId(typeof id === 'string' ? id : ''));
  if (isTaken(await loadCatalogue(session), kind, id)) throw new UsageError(create.taken(id));
  const isPlaced = FACTOR_KINDS.some((name) => name === record['kind']);
  if (kind === 'factor' && !(isPlaced && GROUPS.some((group) => group === record['group'])))
    throw new UsageError(create.badPlace);
  return record;
}
