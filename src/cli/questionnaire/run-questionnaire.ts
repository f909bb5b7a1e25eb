import type { Profile } from '../../core/generated/schema-types.ts';
import { lastDay } from '../../core/partial-date.ts';
import { prefilledAnswers } from '../../core/questionnaire/prefill.ts';
import { startState } from '../../core/questionnaire/state.ts';
import { type Interview, walk } from '../../core/questionnaire/walk.ts';
import { lensOf } from '../../tell/lens.ts';
import type { Content } from '../../view/content.ts';
import { selectionContent } from '../../view/answer/selection-content.ts';
import type { Dialogue } from '../context.ts';
import { InterruptedError } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { DATA_FORMATS, type FormatFlags, formatOf, FORMATS, pageContent, writeContent } from '../output/formats.ts';
import { type FigureFlags, figureWords } from '../profile/local-figures.ts';
import { makeSelection } from '../profile/make-selection.ts';
import { PromptLeftError } from '../prompts/prompter.ts';
import { PROFILE_ENDINGS } from '../profile/profile-format.ts';
import { flagsSayAll } from '../profile/profile-flags.ts';
import { hasMore, otherFlags, reproducingCommand, viewFlags, type ViewFlags } from '../profile/reproduce.ts';
import { saveProfile } from '../profile/save-profile.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import { afterResult, type ShownResult } from './after-result.ts';
import { askFile } from './ask-file.ts';
import type { Conversation } from './conversation.ts';
import { askAll, type Course } from './course.ts';
import { openConversation } from './open-conversation.ts';

interface QuestionnaireFlags extends FormatFlags, ViewFlags, FigureFlags {
  readonly saveProfile?: string;
}

/** A profile as it stands in a file. */
export interface SavedProfile {
  readonly file: string;
  readonly saved: Profile;
}

/** A course, with what was read or saved last. */
interface QuestionnaireRun extends Course {
  readonly session: Session;
  readonly flags: QuestionnaireFlags;
  saved: SavedProfile | undefined;
}

const profileOf = ({ interview, state }: Course): Profile => walk(interview, state.answers).profile;

/** The date is pinned, so that the command gives the same on any other day. A file is named as long as flags say the rest. */
function commandOf(run: QuestionnaireRun, profile: Profile, ...more: readonly string[]): string {
  const { session, flags, interview } = run;
  const { catalogue } = interview;
  return reproducingCommand({
    catalogue,
    profile,
    asOf: lastDay(profile.asOf ?? interview.today),
    ...standingFile(run, profile),
    others: [...viewFlags(flags), ...otherFlags(session), ...more],
  });
}

/** The file, when it and flags say all of the profile. */
const standingFile = ({ session, interview, saved }: QuestionnaireRun, profile: Profile): SavedProfile | undefined =>
  saved !== undefined && flagsSayAll(session, interview.catalogue, profile, saved.saved) ? saved : undefined;

/** How whoever leaves goes on, with what was filled in of a question that was not answered; and what no command can say. */
function leavingText(run: QuestionnaireRun): string {
  const { session, interview, state, drafts, flags } = run;
  const { profile } = walk(interview, new Map([...state.answers, ...drafts]));
  const words = session.messages.errors;
  const stopped = words.stopped(commandOf(run, profile, ...figureWords(flags), '--ask'));
  const isLess = hasMore(profile) && standingFile(run, profile) === undefined;
  return isLess ? `${stopped}\n${words.notInFlags}` : stopped;
}

async function save(run: QuestionnaireRun, conversation: Conversation): Promise<void> {
  const { session } = run;
  const words = conversation.lens.messages.questionnaire.after;
  const profile = profileOf(run);
  const file = await askFile(session, conversation, {
    why: words.fileWhy,
    suggestion: words.profileFile,
    endings: PROFILE_ENDINGS,
    write: (path) => saveProfile(session, profile, path, true),
  });
  if (file !== undefined) run.saved = { file, saved: profile };
}

async function writeTo(run: QuestionnaireRun, conversation: Conversation): Promise<void> {
  const { session, flags } = run;
  const words = conversation.lens.messages.questionnaire.after;
  const endings = DATA_FORMATS.flatMap((name) => FORMATS[name].endings);
  const names: Readonly<Partial<Record<string, string>>> = words.formatNames;
  const meanings = DATA_FORMATS.map((format) => {
    const [ending] = FORMATS[format].endings;
    const name = names[format];
    return name === undefined ? ending : `${ending} (${name})`;
  });
  await askFile(session, conversation, {
    why: words.formats(conversation.lens.messages.or(meanings)),
    suggestion: words.resultFile,
    endings,
    write: (output) => writeContent(session, contentOf(run).content, { ...flags, output, force: true }),
  });
}

function contentOf(run: QuestionnaireRun) {
  const { session, interview } = run;
  const profile = profileOf(run);
  const selection = makeSelection(session, interview.catalogue, profile);
  const lens = lensOf(interview.catalogue, session.settings.language);
  return { selection, content: selectionContent(lens, selection, commandOf(run, profile), run.flags) };
}

/** The command is not wrapped, so that it can be copied. */
async function sayCommand(run: QuestionnaireRun, conversation: Conversation): Promise<void> {
  await conversation.say(`${conversation.lens.messages.select.reproduce}:`);
  await say(run.session.context, `  ${commandOf(run, profileOf(run))}`);
}

async function pageHeight({ session }: QuestionnaireRun, content: Content): Promise<number> {
  const page = await FORMATS.table.draw(content, session);
  return page.trimEnd().split('\n').length;
}

/** Shows the result; when somebody is looking at it, what can be done with it. Returns whether there is more to ask. */
async function showResult(run: QuestionnaireRun, conversation: Conversation): Promise<boolean> {
  const { session, flags } = run;
  const { selection, content } = contentOf(run);
  const isRead = session.context.stdout.isTerminal && formatOf(session, flags) === 'table';
  // The page does not stick to the answers above it.
  if (isRead) await conversation.say('');
  const isLeafed = await pageContent(session, content, flags);
  if (!isRead || (flags.output !== undefined && flags.output !== '-')) {
    await sayCommand(run, conversation);
    return false;
  }
  const shown: ShownResult = {
    selection,
    pageHeight: await pageHeight(run, content),
    // What was leafed through is not leafed through again: it is told in short above the menu.
    showAgain: async () => {
      if (!isLeafed) await writeContent(session, content, flags);
    },
    save: () => save(run, conversation),
    write: () => writeTo(run, conversation),
  };
  const hasMore = await afterResult({ ...conversation, ...shown, session, course: run });
  if (!hasMore) await sayCommand(run, conversation);
  return hasMore;
}

async function converse(run: QuestionnaireRun, conversation: Conversation): Promise<void> {
  const { banner, questionnaire } = conversation.lens.messages;
  for (const line of [banner.purpose, questionnaire.opening]) await conversation.say(line);
  do await askAll(run, conversation, () => save(run, conversation));
  while (await showResult(run, conversation));
  const { session, flags } = run;
  if (flags.saveProfile !== undefined) await saveProfile(session, profileOf(run), flags.saveProfile, flags.force);
}

/**
 * Asks, shows the result, and lets it be changed. Whoever leaves half-way is told how to go on; nothing was written.
 * `saved` is the file that the first answers came from.
 */
export async function runQuestionnaire(
  session: Session,
  dialogue: Dialogue,
  interview: Interview,
  flags: QuestionnaireFlags,
  saved?: SavedProfile,
): Promise<void> {
  const { catalogue, given } = interview;
  const state = startState(prefilledAnswers(catalogue, given));
  const run: QuestionnaireRun = {
    session,
    interview,
    flags,
    state,
    drafts: new Map(),
    told: [],
    isScrolled: false,
    saved,
  };
  const conversation = await openConversation(session, lensOf(catalogue, session.settings.language), dialogue);
  try {
    await converse(run, conversation);
  } catch (error) {
    if (!(error instanceof PromptLeftError)) throw error;
    const code = error.isGone ? EXIT.hangUp : conversation.exitCode();
    throw new InterruptedError(code, leavingText(run));
  } finally {
    conversation.close();
  }
}
