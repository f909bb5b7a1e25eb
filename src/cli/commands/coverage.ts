import { Option } from 'commander';
import { coverage, COVERAGE_STATES, type CoverageView, OFFER_STATES, withAllFactors } from '../../core/coverage.ts';
import { CLOSED_LISTS } from '../../core/generated/closed-lists.ts';
import type { Coverage, CoverageBy, Profile } from '../../core/generated/schema-types.ts';
import { toQuery } from '../../core/profile.ts';
import { coverageContent } from '../../view/coverage/coverage-content.ts';
import { lensOf } from '../../tell/lens.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { FailureError, UsageError } from '../errors.ts';
import { addFormatFlags, type FormatFlags, PICTURE_FORMATS, pageContent } from '../output/formats.ts';
import { choicesOption } from '../list-option.ts';
import type { ProfileFlags } from '../profile/profile-part.ts';
import { addProfileFlags, applyFlags } from '../profile/profile-flags.ts';
import { assertAnswerable, readProfile } from '../profile/profile-source.ts';
import type { Session } from '../session.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

const COLUMNS: readonly CoverageBy[] = ['phase', ...CLOSED_LISTS.CoverageBy.filter((by) => by !== 'phase')];

interface CoverageFlags extends ProfileFlags, FormatFlags {
  readonly profile?: string;
  readonly by: CoverageBy;
  readonly only?: CoverageView['only'];
  readonly details?: boolean;
}

const EMPTY: Profile = { factors: [] };

/** Own projects of which nobody says what they work on, and ids with a slip in them. */
const namesNotInData = ({ offer = [] }: Profile): readonly string[] =>
  offer.flatMap(({ name, factors = [] }) => (name === undefined || factors.length > 0 ? [] : [name]));

async function readBase(session: Session, path: string | undefined): Promise<Profile> {
  if (path === undefined) return EMPTY;
  if (path !== '-' && (await session.context.files.exists(path)) === 'folder')
    throw new FailureError(session.messages.errors.profileIsFolder(path));
  return readProfile(session, path);
}

function assertOffer({ messages }: Session, { offer = [] }: Profile, only: CoverageView['only'] = []): void {
  const state = OFFER_STATES.find((candidate) => only.includes(candidate));
  if (offer.length === 0 && state !== undefined) throw new UsageError(messages.errors.onlyNeedsOffer(state));
}

async function runCoverage(session: Session, flags: CoverageFlags): Promise<void> {
  const base = await readBase(session, flags.profile);
  const catalogue = await loadCatalogue(session);
  const profile = applyFlags(session, catalogue, base, flags);
  assertAnswerable(session, catalogue, profile, { mayLackFactor: true });
  assertOffer(session, profile, flags.only);
  const asked = toQuery(catalogue, profile, session.context.today());
  const hasChosen = asked.factors.length > 0;
  const query = hasChosen ? asked : withAllFactors(catalogue, asked);
  const { by, only } = flags;
  const offerOnly = !hasChosen && query.offer.length > 0;
  const result: Coverage = {
    schemaVersion: 1,
    tool: { name: 'kiem', version: session.version },
    ...coverage(catalogue, query, { by, only, offerOnly }),
  };
  const content = coverageContent(lensOf(catalogue, session.settings.language), result, {
    title: profile.title,
    hasChosen,
    offerOnly,
    hasDay: profile.asOf !== undefined,
    hasCriteria: Object.keys(profile.criteria ?? {}).length > 0,
    notInData: namesNotInData(profile),
    isWhole: flags.details === true,
  });
  await pageContent(session, content, flags, PICTURE_FORMATS);
}

/** `kiem coverage`: which factors have what, by intervention, phase, track or level; and which have nothing. */
export const addCoverage: AddCommand = (command, session) => {
  const { flagOptions: words } = session.messages;
  command
    .addOption(new Option('--profile <file>', words.profile))
    .addOption(new Option('--by <columns>', words.by).choices(COLUMNS).default('phase'))
    .addOption(
      choicesOption(session, '--only <state>', words.only(COVERAGE_STATES, OFFER_STATES), [
        ...COVERAGE_STATES,
        ...OFFER_STATES,
      ]),
    )
    .addOption(new Option('--details', words.largeMap));
  addProfileFlags(command, session, ['phase', 'risk', 'strengthen', 'wish', 'offer', 'asOf']);
  addFormatFlags(command, session, PICTURE_FORMATS).action((flags: CoverageFlags) => runCoverage(session, flags));
  return withExamples(command, session, [
    'kiem coverage',
    'kiem coverage --by level',
    'kiem coverage --only named --by intervention',
    'kiem coverage --offer voorzorg,home-start,nika,stevig-ouderschap,vipp-sd --only double',
    'kiem coverage --profile example:attachment-young-parents --format csv',
  ]);
};
