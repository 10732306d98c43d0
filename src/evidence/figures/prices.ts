import { REVIEW_BY } from '../passport/calendar.ts'
import { measured } from './measured.ts'

const consumerPrices = (
  value: number,
  year: string,
  source: 'bls-cpi-2022' | 'bls-cpi-2025',
  read: string,
) =>
  measured(
    {
      value,
      unit: 'index',
      describes: 'Consumer prices of all items, where 1982-84 is 100',
      population: 'Urban consumers in the US (CPI-U), not adjusted for the season',
      year,
      sources: [source],
      grade: 'A',
      because: `The official index, ${read}. It follows what people buy, not what employers pay.`,
      reviewBy: REVIEW_BY.yearly,
    },
    '2026-11-30',
  )

/** What a dollar was worth, to put amounts of different years beside each other. */
export const PRICES = {
  'consumer-prices-2022': consumerPrices(
    292.655,
    'average of 2022',
    'bls-cpi-2022',
    'read in public files that agree',
  ),
  'consumer-prices-may-2025': consumerPrices(
    321.465,
    'May 2025',
    'bls-cpi-2025',
    'read in a copy of the Bureau’s own table',
  ),
} as const
