import type { IssueTexts } from '../issue-text.ts';

/** Remarks on numbers that look as if they were in another unit. */
export const unitIssues: IssueTexts = {
  'units.price_per_kwh': {
    wrong: {
      en: '{{column}} is {{price}}, less than 1 a MWh: it looks like a price of a kWh',
      zh: '{{column}} 为 {{price}}，不足 1/MWh，疑为每 kWh 价格',
    },
    mend: { en: 'write the price of a MWh, a thousand times that of a kWh', zh: '请填写每 MWh 价格（每 kWh 价格的 1000 倍）' },
  },
  'units.price_apart': {
    wrong: {
      en: '{{column}} is {{price}}, {{times}} times the cheapest price of energy in the case ({{least}}): one of them may be in another unit',
      zh: '{{column}} 为 {{price}}，是算例中最低能源价格（{{least}}）的 {{times}} 倍，单位可能不一致',
    },
    mend: { en: 'write all prices of energy for a MWh', zh: '请将能源价格统一为每 MWh' },
  },
  'units.energy_in_kwh': {
    wrong: {
      en: '{{column}} of the source “{{id}}” is {{use}}, more than any capture takes: it looks like kWh',
      zh: '排放源“{{id}}”的 {{column}} 为 {{use}}，超出捕集用能的合理范围，疑以 kWh 为单位',
    },
    mend: { en: 'write MWh for each tonne, a thousandth of the kWh', zh: '请以 MWh/t 填写（kWh 数除以 1000）' },
  },
  'units.gas_price_per_m3': {
    wrong: {
      en: 'The price of extra gas is {{price}} a thousand cubic metres: it looks like a price of one',
      zh: '增产天然气价格为每千立方米 {{price}}，疑为每立方米价格',
    },
    mend: {
      en: 'write what a thousand cubic metres earn, after the cost of winning and cleaning them',
      zh: '请填写每千立方米的收益（已扣除采出与净化成本）',
    },
  },
  'units.budget_in_currency': {
    wrong: {
      en: 'The budget of the stage “{{stage}}” is {{budget}} million, more than a thousand times the capital of all plants and stores ({{capital}} million): it looks like plain currency',
      zh: '阶段“{{stage}}”的投资上限为 {{budget}} 百万，超过全部捕集装置与封存汇投资（{{capital}} 百万）的千倍，疑未以百万为单位',
    },
    mend: { en: 'write it in millions, or leave it out', zh: '请以百万为单位填写，或删除该项' },
  },
  'units.dear_carriage': {
    wrong: {
      en: 'Carrying a tonne by “{{id}}” along {{length_km}} km costs {{cost}}, more than ten times what capturing the dearest one does ({{capture}}): cost_per_t_km looks like that of 1 000 t',
      zh: '以“{{id}}”运输 1 t CO2 行 {{length_km}} km 需 {{cost}}，超过算例中最高单位捕集成本（{{capture}}）的十倍，cost_per_t_km 疑为每千吨公里费用',
    },
    mend: { en: 'write the cost of one tonne and one kilometre', zh: '请填写每吨公里费用' },
  },
};
