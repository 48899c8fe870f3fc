import { lives, screen } from '../../shared/facts.ts';
import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import { assumedSectors, stages } from '../facts/paper.ts';
import { least_ratio, type StageWorth, stageWorth, type Weighed } from '../feasibility.ts';

type Readings = readonly { readonly what: string; readonly worth: readonly StageWorth[] }[];

const assumed: ReadonlySet<string> = new Set(assumedSectors);

/** What each stage can give with all sources, and with fewer the stricter the data are read. */
function readings({ study, parts, worth }: Weighed): Readings {
  const only = (kept: Parameters<typeof stageWorth>[2]) => stageWorth(study, parts, kept);
  return [
    { what: '**used**', worth },
    { what: 'without direct air capture', worth: only(({ sector }) => sector !== 'direct_air_capture') },
    {
      what: 'strict screen: plants of the trackers whose own year passes, the assumed sources beside them',
      worth: only(({ sector, life_basis }) => assumed.has(sector) || life_basis !== 'assumed'),
    },
    { what: 'open data only: no assumed source', worth: only(({ sector }) => !assumed.has(sector)) },
    {
      what: 'open data only, strict screen',
      worth: only(({ sector, life_basis }) => !assumed.has(sector) && life_basis !== 'assumed'),
    },
  ];
}

/** What can be met at the worst end, and what could not under the strict screen. */
export function proofPart(weighed: Weighed): string {
  const { room, study, parts } = weighed;
  const connected = new Set(parts.flatMap(({ sources }) => sources));
  const apart = study.sources.filter(({ id }) => !connected.has(id)).map(({ id, name }) => `${id} (${name})`);
  const cells = (of: (worth: StageWorth) => string) => (worth: readonly StageWorth[]) => worth.map(of);
  const rows = readings(weighed).flatMap(({ what, worth }) => [
    [what, 'capability', ...cells(({ capability, capability_asked }) => verdict(capability, capability_asked))(worth)],
    ['', 'stored', ...cells(({ stored, stored_asked }) => verdict(stored, stored_asked))(worth)],
  ]);
  const asked = (of: (stage: (typeof stages)[number]) => number) => stages.map((stage) => fixed(of(stage), 1));
  return `## Targets at the worst end 最坏情景下的目标

Mt/yr that each stage can give at worst: the lower emissions × the lower capture rate of the sources that the network connects to sinks, on the stage’s average for what is stored, and no more than the wells of those sinks take at their lower rate.

${markdownTable(
  ['sources', 'what', ...stages.map(({ name }) => name)],
  [
    ['asked by the paper', 'capability', ...asked(({ capability }) => capability)],
    ['', 'stored', ...asked(({ stored }) => stored)],
    ...rows,
  ],
)}

The connected sinks hold ${whole(room.held)} Mt at worst; ${whole(room.asked)} Mt are asked over all stages. The largest pipe carries more than everything, so that whatever is connected can be led anywhere. The build fails where the first reading is below ${least_ratio} times what is asked. **Short**: less than is asked.

Connected to no sink, and not counted: ${apart.length === 0 ? 'none' : apart.join('; ')}.

The strict screen takes plants by their own year alone (${Object.entries(lives)
    .map(([sector, { life_years }]) => `${sector} ${life_years}`)
    .join(', ')} years of life, more than ${screen.remaining_years} left in ${screen.year}). The targets are never lowered.`;
}

const verdict = (has: number, asked: number): string => `${fixed(has, 1)}${has < asked ? ' **short**' : ''}`;
