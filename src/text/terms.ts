import { type Language, say, type Wording } from './language.ts';

/** Field words of shared concepts. A word that is not listed is shown as the case writes it. */
export const terms = {
  // How well a figure is known
  reported: { en: 'reported', zh: '来源报告' },
  estimated: { en: 'estimated', zh: '估算' },
  assumed: { en: 'assumed', zh: '假设' },
  illustrative: { en: 'illustrative', zh: '示意' },
  unstated: { en: 'not stated', zh: '未注明' },
  // Kinds of sink and where they lie
  saline: { en: 'saline aquifer', zh: '咸水层' },
  oil_field: { en: 'oil field (EOR)', zh: '油田（驱油）' },
  gas_field: { en: 'gas field (EGR, then storage)', zh: '气田（驱气后封存）' },
  depleted_gas_field: { en: 'depleted gas field', zh: '枯竭气田' },
  chemical_utilisation: { en: 'chemical use', zh: '化工利用' },
  mineralisation: { en: 'mineralisation', zh: '矿化利用' },
  fracturing: { en: 'CO2 fracturing', zh: 'CO2 压裂' },
  onshore: { en: 'onshore', zh: '陆上' },
  offshore: { en: 'offshore', zh: '海上' },
  // Categories of money and who pays
  capture: { en: 'Capture', zh: '捕集' },
  transport: { en: 'Transport', zh: '运输' },
  storage: { en: 'Storage', zh: '封存' },
  revenue: { en: 'Revenue', zh: '收入' },
  emitter: { en: 'emitter', zh: '排放方' },
  transporter: { en: 'transporter', zh: '运输方' },
  storer: { en: 'storer', zh: '封存方' },
  // Cash terms of the model
  capture_plant: { en: 'Capture plants', zh: '捕集装置' },
  capture_operation: { en: 'Capturing each tonne', zh: '逐吨捕集' },
  capture_energy: { en: 'Energy for capture', zh: '捕集用能' },
  pipeline: { en: 'Pipelines', zh: '管道' },
  pipeline_flow: { en: 'Pipelines, part that grows with flow', zh: '管道（随流量部分）' },
  terminal: { en: 'Terminals', zh: '转运枢纽' },
  terminal_operation: { en: 'Handling each tonne at terminals', zh: '枢纽逐吨操作' },
  vehicles: { en: 'Ships, barges, trains and trucks', zh: '船舶、列车与罐车' },
  haulage: { en: 'Carrying each tonne along links', zh: '线路逐吨运输' },
  storage_site: { en: 'Storage sites and wells', zh: '封存场地与井' },
  storage_operation: { en: 'Storing each tonne', zh: '逐吨封存' },
  storage_income: { en: 'Income of storage (oil, CO2 price)', zh: '封存收入（驱油、碳价）' },
  gas_income: { en: 'Income of extra gas', zh: '增产天然气收入' },
  // What stopped the search
  time: { en: 'time limit', zh: '时间上限' },
  work: { en: 'work limit', zh: '计算量上限' },
  memory: { en: 'memory limit', zh: '内存上限' },
  user: { en: 'stop by the user', zh: '用户停止' },
  // Kinds of pipeline cost
  table: { en: 'table of diameters', zh: '分管径数值表' },
  trends: { en: 'two trend lines (SimCCS)', zh: '两段趋势线（SimCCS）' },
  parker: { en: 'Parker (2004)', zh: 'Parker（2004）公式' },
  mccoy_rubin: { en: 'McCoy & Rubin (2008)', zh: 'McCoy 与 Rubin（2008）公式' },
  // Kinds of candidate network, the steps that make one, and its edges
  lines: { en: 'from lines of a map', zh: '由线路生成' },
  graph: { en: 'given as nodes and edges', zh: '直接给定节点与管段' },
  terrain: { en: 'from terrain', zh: '由地形生成' },
  ways: { en: 'Ways of least cost, each for itself', zh: '最低成本走向（各自独立）' },
  trunks: { en: 'Ways merged into one network', zh: '走向合并成网' },
  routes: { en: 'Routes as drawn', zh: '原始线路' },
  union: { en: 'Shared stretches once, split at crossings', zh: '合并重复线段并在交点断开' },
  joins: { en: 'Near-touching ends joined', zh: '连接邻近端点' },
  components: { en: 'Separate parts joined', zh: '连接分离部分' },
  terminals: { en: 'Plants and stores joined', zh: '接入排放源与封存汇' },
  links: { en: 'Direct links added', zh: '增加直接连接线' },
  pruning: { en: 'Dead ends and pass-through nodes removed', zh: '去除死端与过路节点' },
  route: { en: 'route', zh: '既有路径' },
  access: { en: 'access line', zh: '接入线' },
  join: { en: 'join', zh: '衔接段' },
  link: { en: 'direct link', zh: '直接连接线' },
  // Modes of transport beside pipelines
  ship: { en: 'ship', zh: '船运' },
  barge: { en: 'barge', zh: '驳船' },
  rail: { en: 'rail', zh: '铁路' },
  truck: { en: 'truck', zh: '罐车' },
  // Other
  all: { en: 'all sectors', zh: '全部行业' },
  source: { en: 'source', zh: '排放源' },
  sink: { en: 'sink', zh: '封存汇' },
} satisfies Record<string, Wording>;

export type Term = keyof typeof terms;

const listed: Readonly<Record<string, Wording>> = terms;

/** Whether a word has its wording in both languages. */
export const isTerm = (word: string): word is Term => Object.hasOwn(terms, word);

/** The word for a kind, a basis, an actor, a cash term, …; an unlisted one with its underscores as blanks. */
export function term(word: string, language: Language): string {
  const wording = listed[word];
  return wording === undefined ? word.replaceAll('_', ' ') : say(wording, language);
}

const currencies: Readonly<Record<string, Wording>> = {
  USD: { en: 'USD', zh: '美元' },
  CNY: { en: 'CNY', zh: '元' },
  EUR: { en: 'EUR', zh: '欧元' },
};

/** A currency as it stands in a unit; an unlisted one by its code. */
export function currencyName(code: string, language: Language): string {
  return currencies[code]?.[language] ?? code;
}
