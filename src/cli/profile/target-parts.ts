import { Option } from 'commander';
import type { Phase } from '../../core/generated/schema-types.ts';
import { PHASES, TRAIT_SHARES } from '../../core/vocabulary.ts';
import { namedValue } from '../../read/schema/value-names.ts';
import { values } from '../completion/suggesting.ts';
import { traitPairs } from '../completion/suggestions.ts';
import { UsageError } from '../errors.ts';
import { namedPairs, namedRecords } from './named-record.ts';
import { listOption } from '../list-option.ts';
import { askingFor, boundedText, type ProfilePart, said, saidList } from './profile-part.ts';

const LONGEST = 200;
const MOST_BIRTHS = 1_000_000;

export const titlePart: ProfilePart = {
  options: ({ messages }) => [new Option('--title <text>', messages.flagOptions.title)],
  read: (reader, profile, { title }) =>
    title === undefined ? profile : { ...profile, title: boundedText(reader, '--title', title, LONGEST) },
  print: ({ title }) => said('--title', title),
};

export const targetGroupPart: ProfilePart = {
  options: ({ messages }) => [new Option('--target-group <text>', messages.flagOptions.targetGroup)],
  read: (reader, profile, { targetGroup }) =>
    targetGroup === undefined
      ? profile
      : { ...profile, targetGroup: boundedText(reader, '--target-group', targetGroup, LONGEST) },
  print: ({ targetGroup }) => said('--target-group', targetGroup),
};

export const phasesPart: ProfilePart = {
  options: ({ messages }) => [listOption('--phase <phase>', messages.flagOptions.phase, values(PHASES))],
  read: (reader, profile, { phase }) => {
    if (phase === undefined) return profile;
    const ids = new Set(namedRecords(askingFor(reader, 'phase', '--phase'), phase).map(({ record }) => record.id));
    return { ...profile, phases: PHASES.filter((id: Phase) => ids.has(id)) };
  },
  print: ({ phases }) => saidList('--phase', phases),
};

export const traitsPart: ProfilePart = {
  options: ({ messages }) => [
    listOption('--trait <trait=share>', messages.flagOptions.trait, traitPairs(TRAIT_SHARES)),
  ],
  read: (reader, profile, { trait }) => {
    if (trait === undefined) return profile;
    const pairs = namedPairs(askingFor(reader, 'trait', '--trait'), trait, {
      read: (text) => namedValue(text, TRAIT_SHARES),
      wrong: reader.session.messages.errors.badTrait,
    });
    return { ...profile, traits: { ...profile.traits, ...Object.fromEntries(pairs) } };
  },
  print: ({ traits = {} }) =>
    saidList(
      '--trait',
      Object.entries(traits).map(([trait, share]) => `${trait}=${share}`),
    ),
};

export const birthsPart: ProfilePart = {
  options: ({ messages }) => [new Option('--births <number>', messages.flagOptions.births)],
  read: ({ session }, profile, { births }) => {
    if (births === undefined) return profile;
    const number = /^\d+$/.test(births) ? Number(births) : Infinity;
    if (number > MOST_BIRTHS) throw new UsageError(session.messages.errors.badCount(`--births ${births}`, MOST_BIRTHS));
    return { ...profile, births: number };
  },
  print: ({ births }) => said('--births', births?.toString()),
};

/** A part of one, or a percentage. */
function readShare(text: string): number | undefined {
  const [, digits, percent] = /^(\d*\.?\d+(?:e-?\d+)?)\s*(%?)$/.exec(text) ?? [];
  const share = digits === undefined ? Infinity : Number(digits) / (percent === '%' ? 100 : 1);
  return share <= 1 ? share : undefined;
}

export const sharesPart: ProfilePart = {
  options: ({ messages }) => [listOption('--share <trait=part>', messages.flagOptions.share, traitPairs([]))],
  read: (reader, profile, { share }) => {
    if (share === undefined) return profile;
    const pairs = namedPairs(askingFor(reader, 'trait', '--share'), share, {
      read: readShare,
      wrong: reader.session.messages.errors.badShare,
    });
    return { ...profile, shares: { ...profile.shares, ...Object.fromEntries(pairs) } };
  },
  print: ({ shares = {} }) =>
    saidList(
      '--share',
      Object.entries(shares).map(([trait, share]) => `${trait}=${String(share)}`),
    ),
};
