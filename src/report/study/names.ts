import type { Driver, Violation } from '../../study/studies.ts';
import { isTerm, term } from '../../text/terms.ts';
import { type CaseReading, uncapitalised } from '../reading.ts';

/** The name of a source, a sink, a sector or a route by its id; of anything else its id. */
function ownerName(reading: CaseReading, table: string, id: string): string {
  const { sourceOf, sinkOf, study, language } = reading;
  switch (table) {
    case 'sources':
      return sourceOf.get(id)?.name ?? id;
    case 'sinks':
      return sinkOf.get(id)?.name ?? id;
    case 'routes':
      return study.routes.find((route) => route.id === id)?.name ?? id;
    case 'targets':
      return id === 'all' ? term('all', language) : reading.sector(id).name;
    default:
      return isTerm(id) ? term(id, language) : id.replaceAll('_', ' ');
  }
}

const ofText = ({ text, language }: CaseReading, whose: string, label: string) =>
  text('study_of', { whose, what: language === 'en' ? uncapitalised(label) : label });

/** `Bengbu power station, capture cost` of `sources/S1/main/capture_cost_per_t`: whose it is, then the field. */
export function driverName(reading: CaseReading, { key, field }: Pick<Driver, 'key' | 'field'>): string {
  const [table = '', id, ...rest] = key.split('/');
  const said = field[reading.language];
  // What a field says after a semicolon is a hint for whoever fills it in.
  const label = (said.split(/[;；]/)[0] ?? '') || (key.split('/').at(-1) ?? key).replaceAll('_', ' ');
  if (id === undefined || (rest.length === 0 && table !== 'targets')) return label;
  const parts = rest.slice(0, -1).filter((part) => part !== 'main');
  if (table === 'pipes') return ofText(reading, reading.text('study_pipe', { size: rest.at(-2) ?? id }), label);
  const whose = [ownerName(reading, table, id), ...parts.map((part) => part.replaceAll('_', ' '))].join(' / ');
  return ofText(reading, whose, label);
}

const rows = {
  demand: ['simulation_missed_demand', 'targets'],
  storage_capacity: ['simulation_missed_storage_capacity', 'sinks'],
  injection_rate: ['simulation_missed_injection_rate', 'sinks'],
  capture_limit: ['simulation_missed_capture_limit', 'sources'],
} as const;
const isRow = (name: string): name is keyof typeof rows => Object.hasOwn(rows, name);

/** `Coal power, demand` of `demand(coal_power)`; a row that is not known as the model writes it. */
export function conditionName(reading: CaseReading, { constraint }: Pick<Violation, 'constraint'>): string {
  const [, name = '', label = ''] = constraint.match(/^(\w+)\((.*)\)$/) ?? [];
  if (!isRow(name)) return constraint;
  const [key, table] = rows[name];
  const [id = '', ...rest] = label.split(/[,/]/).map((part) => part.trim());
  const whose = [ownerName(reading, table, id), ...rest.filter((part) => part !== 'main' && part !== '')].join(' / ');
  return reading.text('study_of', { what: reading.text(key), whose });
}
