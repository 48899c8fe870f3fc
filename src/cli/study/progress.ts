import type { Scenario, StudyProgress } from '../../study/scenario.ts';
import { cliStudyMessages } from '../../text/cli-study.ts';
import { clockedLine, type Line } from '../line.ts';
import { progressText } from '../progress.ts';
import type { Session } from '../session.ts';

type Input = {
  readonly realisation?: { readonly of: string; readonly bound?: string; readonly asked?: Asked; readonly index?: number };
  readonly asked?: Asked;
  readonly between?: readonly [{ readonly bound?: string }, unknown];
};
type Asked = { readonly demandRisk?: number; readonly credibility?: number };

/** What a scenario is called while it runs. */
function nameOf({ task, input }: Scenario): string {
  const { realisation, asked = realisation?.asked, between } = input as Input;
  const what =
    realisation === undefined
      ? [task, ...(between === undefined ? [] : [between[0].bound])].join(' ')
      : (realisation.bound ?? [realisation.of, realisation.index].join(' ').trim());
  return [what, asked?.demandRisk, asked?.credibility].filter((part) => part !== undefined).join(' ');
}

/** One line for a whole study: how many scenarios are done, and how far those that run are. */
export function watchScenarios(session: Session, stream: NodeJS.WriteStream): Line<StudyProgress> {
  return clockedLine(stream, ({ done, kept, total, running }, elapsed) => {
    const parts = [
      session.say(cliStudyMessages.progress, { done, total }),
      ...(kept > 0 ? [session.say(cliStudyMessages.kept, { kept })] : []),
      ...running.map(
        ({ scenario, progress }) => `${nameOf(scenario)}: ${progress === undefined ? '…' : progressText(progress, session)}`,
      ),
    ];
    return `${parts.join(' | ')} | ${elapsed.toFixed(0)} s`;
  });
}
