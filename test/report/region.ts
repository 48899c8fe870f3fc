import type { Case } from '../../src/case/case.ts';
import type { Sink } from '../../src/case/sink.ts';
import type { Source } from '../../src/case/source.ts';
import type { Edge, Network, Node } from '../../src/network/network.ts';
import type { CashLine, EdgePlan, Plan, SinkPlan, SourcePlan } from '../../src/plan/plan.ts';

/** A seeded generator (mulberry32), so that every run makes the same region. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sectors = [
  { id: 'coal_power', name: { en: 'Coal power', zh: '煤电' }, share: 0.53, size: 5.3, cost: 50, life: 27 },
  { id: 'steel', name: { en: 'Steel', zh: '钢铁' }, share: 0.13, size: 8.8, cost: 60, life: 20 },
  { id: 'cement', name: { en: 'Cement', zh: '水泥' }, share: 0.25, size: 1.3, cost: 55, life: 19 },
  { id: 'coal_chemicals', name: { en: 'Coal chemicals', zh: '煤化工' }, share: 0.09, size: 1.0, cost: 22, life: 27 },
] as const;
const provinces = [
  { name: 'Jiangsu', longitude: 119.6, latitude: 32.6 },
  { name: 'Anhui', longitude: 117.3, latitude: 32.0 },
  { name: 'Zhejiang', longitude: 120.5, latitude: 29.3 },
  { name: 'Shanghai', longitude: 121.4, latitude: 31.2 },
];
const basins = [
  { name: 'Subei', west: 119.2, south: 32.6, columns: 4, rows: 6, location: 'onshore' },
  { name: 'South North China', west: 115.2, south: 32.4, columns: 6, rows: 5, location: 'onshore' },
  { name: 'East China Sea', west: 122.6, south: 27.4, columns: 9, rows: 10, location: 'offshore' },
] as const;

const km = (a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }) =>
  Math.hypot((a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360), a.latitude - b.latitude) *
  111.2;

function makeSources(count: number, random: () => number): Source[] {
  return Array.from({ length: count }, (_, i) => {
    const roll = random();
    const sector =
      sectors.find((_, j) => sectors.slice(0, j + 1).reduce((sum, { share }) => sum + share, 0) >= roll) ?? sectors[0];
    const province = provinces[Math.floor(random() ** 1.3 * provinces.length)] ?? provinces[0]!;
    const emissions = Math.round(sector.size * (0.15 + 2.4 * random() ** 2) * 100) / 100;
    return {
      id: `S${i}`,
      name: `${province.name} ${sector.name.en.toLowerCase()} ${i}`,
      sector: sector.id,
      longitude: province.longitude + (random() - 0.5) * 3.4,
      latitude: province.latitude + (random() - 0.5) * 2.6,
      province: province.name,
      service_years: Math.round(15 + random() * 2 * (sector.life - 15)),
      life_basis: sector.id === 'steel' || sector.id === 'cement' ? 'assumed' : 'estimated',
      basis: sector.id === 'coal_chemicals' ? 'assumed' : 'reported',
      source: 'Generated for a test',
      streams: [
        {
          stream: 'main',
          emissions_mt_per_yr: emissions,
          capture_rate: { type: 'interval', lower: 0.9, upper: 0.95 },
          capture_cost_per_t: sector.cost * (0.85 + 0.3 * random()),
          capture_capital_m: 0,
          capture_fixed_m_per_yr: 0,
          cost_basis: 'assumed',
        },
      ],
    } satisfies Source;
  });
}

function makeSinks(): Sink[] {
  return basins.flatMap((basin) =>
    Array.from({ length: basin.columns * basin.rows }, (_, i) => {
      const oil = basin.name === 'Subei' && i % 7 === 3;
      return {
        id: `${basin.name.replaceAll(' ', '_')}_${i}`,
        name: `${basin.name} cell ${i}`,
        kind: oil ? 'oil_field' : 'saline',
        location: basin.location,
        basin: basin.name,
        longitude: basin.west + (i % basin.columns) * 0.42,
        latitude: basin.south + Math.floor(i / basin.columns) * 0.36,
        capacity_mt: oil ? 40 : 3600,
        injection_mt_per_yr_per_well: { type: 'interval', lower: 0.1, upper: 0.35 },
        max_wells: 49,
        site_capital_m: 40,
        site_fixed_m_per_yr: 0,
        well_capital_m: 4.5,
        well_fixed_m_per_yr: 0.2,
        storage_cost_per_t: 6,
        basis: 'illustrative',
        note: 'Outline drawn for a test',
      } satisfies Sink;
    }),
  );
}

/** Nearest-neighbour links of every place, plus a tree that makes the whole connected. */
function makeNetwork(sources: readonly Source[], sinks: readonly Sink[], random: () => number): Network {
  const places = [...sources, ...sinks];
  const nodes: Node[] = places.map((place, i) => ({
    id: `n${i}`,
    longitude: place.longitude,
    latitude: place.latitude,
    sources: i < sources.length ? [place.id] : [],
    sinks: i < sources.length ? [] : [place.id],
  }));
  const pairs = new Map<string, readonly [number, number]>();
  const link = (a: number, b: number) => pairs.set(`${Math.min(a, b)}-${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  const nearest = (i: number, among: (j: number) => boolean) =>
    nodes
      .map((_, j) => j)
      .filter((j) => j !== i && among(j))
      .sort((a, b) => km(nodes[i]!, nodes[a]!) - km(nodes[i]!, nodes[b]!));
  const joined = new Set([0]);
  nodes.forEach((_, i) => {
    for (const j of nearest(i, () => true).slice(0, 3)) link(i, j);
    if (!joined.has(i)) link(i, nearest(i, (j) => joined.has(j))[0] ?? 0);
    joined.add(i);
  });
  const edges = [...pairs.values()].map(([a, b], i): Edge => {
    const [from, to] = [nodes[a]!, nodes[b]!];
    const bend = [(from.longitude + to.longitude) / 2 + (random() - 0.5) * 0.06, (from.latitude + to.latitude) / 2] as const;
    const length_km = Math.round(km(from, to) * 108) / 100 + 0.1;
    const sea = to.longitude > 122.4 && from.longitude > 122.4;
    return {
      id: `e${i}`,
      from: from.id,
      to: to.id,
      length_km,
      offshore_km: sea ? length_km : 0,
      cost_km: length_km * (sea ? 2 : 1),
      right_of_way_km: 0,
      kind: i % 3 === 0 ? 'access' : 'route',
      routes: i % 3 === 0 ? [] : [`P${4400 + (i % 60)}`],
      schematic: sea && i % 4 === 0,
      geometry: [[from.longitude, from.latitude], bend, [to.longitude, to.latitude]],
    };
  });
  const unreached = [{ terminal: 'source' as const, id: 'S9999', name: 'Datun Mine power station', distance_km: 72.1 }];
  const steps = [{ step: 'union', nodes: 218, edges: 197, length_km: 9482, components: 35 }];
  return { nodes, edges, unreached, steps, remarks: [] };
}

/** Shortest paths from one node to all, by plain Dijkstra. */
function paths(network: Network, start: string): Map<string, { km: number; via?: Edge; before?: string }> {
  const found = new Map<string, { km: number; via?: Edge; before?: string }>([[start, { km: 0 }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => (found.get(a)!.km <= found.get(b)!.km ? a : b));
    open.delete(here);
    for (const edge of network.edges) {
      if (edge.from !== here && edge.to !== here) continue;
      const there = edge.from === here ? edge.to : edge.from;
      const length = found.get(here)!.km + edge.cost_km;
      if (length >= (found.get(there)?.km ?? Number.POSITIVE_INFINITY)) continue;
      found.set(there, { km: length, via: edge, before: here });
      open.add(there);
    }
  }
  return found;
}

const crf = 0.0888;

/** A plan by a plain rule (not an optimum): the largest plants of each sector go to the nearest of a few stores. */
function makePlan(study: Case, network: Network): Plan {
  const [cash, flows] = [[] as CashLine[], new Map<string, number>()];
  const nodeOf = new Map(network.nodes.flatMap((node) => [...node.sources, ...node.sinks].map((id) => [id, node.id] as const)));
  const used = study.sinks.filter((_, i) => i % 9 === 4).slice(0, 9);
  const reach = new Map(used.map((sink) => [sink.id, paths(network, nodeOf.get(sink.id)!)]));
  const stored = new Map<string, number>();
  const line = (
    term: string,
    category: CashLine['category'],
    actor: CashLine['actor'],
    asset: string,
    capital_m: number,
    running: number,
  ) => cash.push({ term, category, actor, stage: '2030–2060', asset, capital_m, annual_m: capital_m * crf + running });
  const sources: SourcePlan[] = study.sectors.flatMap(({ id }) =>
    study.sources
      .filter((source) => source.sector === id && source.streams[0]!.emissions_mt_per_yr !== 0)
      .sort((a, b) => Number(b.streams[0]!.emissions_mt_per_yr) - Number(a.streams[0]!.emissions_mt_per_yr))
      .filter((_, i) => i % 3 === 0)
      .slice(0, id === 'coal_power' ? 22 : 6)
      .map((source, i): SourcePlan => {
        const stream = source.streams[0]!;
        const share = i % 5 === 4 ? 0.5 : 0.925;
        const captured = Number(stream.emissions_mt_per_yr) * share * (Math.min(30, source.service_years ?? 30) / 30);
        const target = used
          .map((sink) => ({ sink, way: reach.get(sink.id)!.get(nodeOf.get(source.id)!)! }))
          .sort((a, b) => a.way.km - b.way.km)[0]!;
        let [at, haul] = [nodeOf.get(source.id)!, 0];
        for (let step = reach.get(target.sink.id)!.get(at); step?.via && step.before; step = reach.get(target.sink.id)!.get(at)) {
          flows.set(step.via.id, (flows.get(step.via.id) ?? 0) + captured * (step.via.from === at ? 1 : -1));
          haul += step.via.length_km;
          at = step.before;
        }
        stored.set(target.sink.id, (stored.get(target.sink.id) ?? 0) + captured);
        const capture = captured * Number(stream.capture_cost_per_t);
        line('capture_operation', 'capture', 'emitter', source.id, 0, capture);
        const transport = captured * haul * 0.01;
        const storage = captured * 9;
        const revenue = target.sink.kind === 'oil_field' ? captured * 14 : 0;
        const per = (amount: number) => amount / captured;
        return {
          id: source.id,
          name: source.name,
          sector: id,
          ...(source.province === undefined ? {} : { province: source.province }),
          longitude: source.longitude,
          latitude: source.latitude,
          captured_mt_per_yr: captured,
          peak_mt_per_yr: Number(stream.emissions_mt_per_yr) * share,
          captured_mt: captured * 30,
          captured_share: share,
          streams: [
            { stream: 'main', captured_mt_per_yr: captured, peak_mt_per_yr: captured, capturable_mt_per_yr: captured * 1.05 },
          ],
          destinations: [{ sink: target.sink.id, mt_per_yr: captured }],
          haul_km: haul,
          cost: {
            capture_annual_m: capture,
            transport_annual_m: transport,
            storage_annual_m: storage,
            revenue_annual_m: revenue,
            levelised_per_t: per(capture + transport + storage),
            levelised_less_revenue_per_t: per(capture + transport + storage - revenue),
            undiscounted_per_t: per(capture + transport + storage) * 0.8,
            undiscounted_less_revenue_per_t: per(capture + transport + storage - revenue) * 0.8,
          },
        };
      }),
  );
  const diameters = [8, 10, 12, 16, 20, 24, 30, 36, 48];
  const capacities = [1.2, 2.0, 3.2, 6.9, 12.3, 19.8, 35.1, 56.5, 160];
  const edges: EdgePlan[] = network.edges
    .filter(({ id }) => Math.abs(flows.get(id) ?? 0) > 1e-9)
    .map((edge): EdgePlan => {
      const flow = flows.get(edge.id) ?? 0;
      const size = capacities.findIndex((capacity) => capacity >= Math.abs(flow));
      const capital = edge.cost_km * (0.3 + 0.03 * diameters[size]!);
      line('pipeline', 'transport', 'transporter', edge.id, capital, capital * 0.02);
      return {
        id: edge.id,
        from: flow > 0 ? edge.from : edge.to,
        to: flow > 0 ? edge.to : edge.from,
        option: `${diameters[size]} in`,
        diameter_in: diameters[size]!,
        capacity_mt_per_yr: capacities[size]!,
        flow_mt_per_yr: Math.abs(flow),
        peak_mt_per_yr: Math.abs(flow) * 1.05,
        utilisation: Math.min(1, (Math.abs(flow) * 1.05) / capacities[size]!),
        length_km: edge.length_km,
        offshore_km: edge.offshore_km,
        cost_km: edge.cost_km,
        built: '2030–2060',
        capital_m: capital,
        annual_m: capital * (crf + 0.02),
        routes: edge.routes,
        schematic: edge.schematic,
      };
    });
  const sinks: SinkPlan[] = used
    .filter(({ id }) => stored.has(id))
    .map((sink): SinkPlan => {
      const rate = stored.get(sink.id)!;
      const wells = Math.ceil(rate / 0.225);
      const revenue = sink.kind === 'oil_field' ? rate * 14 : 0;
      line('storage_site', 'storage', 'storer', sink.id, 40 + 4.5 * wells, 0.2 * wells);
      line('storage_operation', 'storage', 'storer', sink.id, 0, 6 * rate);
      if (revenue > 0) line('storage_income', 'revenue', 'storer', sink.id, 0, revenue);
      return {
        id: sink.id,
        name: sink.name,
        kind: sink.kind,
        location: sink.location,
        basin: sink.basin!,
        longitude: sink.longitude,
        latitude: sink.latitude,
        wells,
        stored_mt_per_yr: rate,
        peak_mt_per_yr: rate,
        stored_mt: rate * 30,
        capacity_mt: Number(sink.capacity_mt),
        fill: (rate * 30) / Number(sink.capacity_mt),
        years_left: Math.max(0, Number(sink.capacity_mt) / rate - 30),
        injection_utilisation: rate / (wells * 0.225),
        storage_annual_m: 9 * rate,
        revenue_annual_m: revenue,
      };
    });
  const total = (category: string) => cash.filter((one) => one.category === category).reduce((sum, one) => sum + one.annual_m, 0);
  const cost = {
    capture_annual_m: total('capture'),
    transport_annual_m: total('transport'),
    storage_annual_m: total('storage'),
    revenue_annual_m: total('revenue'),
    annual_m: total('capture') + total('transport') + total('storage') - total('revenue'),
  };
  const captured = sources.reduce((sum, one) => sum + one.captured_mt_per_yr, 0);
  const bound = cost.annual_m - 0.012 * (cost.transport_annual_m + cost.storage_annual_m);
  return {
    format: 'yuanhui-plan/1',
    case_hash: 'a3f1c2d4e5b6978812345678901234567890abcdefabcdefabcdefabcdefabcd',
    case_name: study.name,
    currency: study.currency,
    made_by: { yuanhui: '0.1.0', solver: 'HiGHS 1.15.1' },
    options: { gap: 0.005 },
    status: 'optimal',
    horizon_years: 30,
    capital_recovery_factor: crf,
    cost: { ...cost, total_m: cost.annual_m * 28, present_value_m: cost.annual_m / crf },
    bound_annual_m: bound,
    gap: {
      total: (cost.annual_m - bound) / cost.annual_m,
      transport_storage: (cost.annual_m - bound) / (cost.transport_annual_m + cost.storage_annual_m),
      annual_m: cost.annual_m - bound,
    },
    captured_mt_per_yr: captured,
    stored_mt_per_yr: captured,
    counts: { sources: sources.length, sinks: sinks.length, edges: edges.length },
    length_km: edges.reduce((sum, edge) => sum + edge.length_km, 0),
    targets: study.sectors.map(({ id }, i) => {
      const mt = sources.filter((one) => one.sector === id).reduce((sum, one) => sum + one.captured_mt, 0);
      return { sector: id, sense: 'at_least', required_mt: mt * (1 - 0.011 * i), captured_mt: mt };
    }),
    stages: [
      {
        stage: '2030–2060',
        start_year: 2030,
        years: 30,
        captured_mt_per_yr: captured,
        stored_mt_per_yr: captured,
        cost,
        sources,
        sinks,
        edges,
      },
    ],
    cash,
    audit: { ok: true, issues: [] },
    remarks: [],
  };
}

/** A made-up region of the size of the Yangtze River Delta case, consistent in itself, for looking at reports. */
export function makeRegion(count = 250, seed = 7): { study: Case; network: Network; plan: Plan } {
  const random = seeded(seed);
  const [sources, sinks] = [makeSources(count, random), makeSinks()];
  const network = makeNetwork(sources, sinks, random);
  const study: Case = {
    format: 'yuanhui-case/1',
    name: { en: 'A made-up delta', zh: '虚构三角洲' },
    description: { en: 'A generated region for tests; nothing in it is real.', zh: '为测试生成的区域,并非真实数据。' },
    currency: 'USD',
    price_year: 2023,
    stages: [{ name: '2030–2060', start_year: 2030, years: 30 }],
    discount_rate: 0.08,
    sizing: 'peak',
    sectors: sectors.map(({ id, name }) => ({ id, name })),
    corridors: [{ id: 'gas_pipeline', name: { en: 'Gas pipeline', zh: '天然气管道' }, terrain_factor: 1 }],
    targets: sectors.map(({ id }) => ({ sector: id, amount_mt: 100, sense: 'at_least' as const, basis: 'estimated' as const })),
    pipes: { kind: 'diameters' },
    sink_kinds: {},
    network: { kind: 'lines' },
    sources,
    sinks,
    routes: Array.from({ length: 60 }, (_, i) => ({
      id: `P${4400 + i}`,
      name: `Gas line ${i}`,
      corridor: 'gas_pipeline',
      location: 'onshore' as const,
      merged_ids: [],
      schematic: i % 10 === 0,
      right_of_way_factor: 0,
      basis: 'reported' as const,
      lines: [
        [
          [118, 31],
          [119, 32],
        ],
      ] as [number, number][][],
    })),
    sources_and_licences: [
      {
        name: 'Global Energy Monitor, trackers',
        licence: 'CC BY 4.0',
        url: 'https://globalenergymonitor.org',
        note: 'Plants and lines',
      },
    ],
  };
  return { study, network, plan: makePlan(study, network) };
}
