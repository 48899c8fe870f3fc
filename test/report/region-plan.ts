import type { Case } from '../../src/case/case.ts';
import type { Edge, Network } from '../../src/network/network.ts';
import type { CashLine, EdgePlan, Plan, SinkPlan, SourcePlan } from '../../src/plan/plan.ts';

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
export function makePlan(study: Case, network: Network): Plan {
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
