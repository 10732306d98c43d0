import type { ComputingOccupation } from './occupations.ts'
import type { OutlookRow } from './outlook.ts'

/** Projections by occupation, 2024 to 2034. Written by data/import-wages.ts: change the script or its input, not this file. */
export const OUTLOOK_TABLE: Readonly<Record<ComputingOccupation, OutlookRow>> = {
  'software-developers': {
    jobs2024: 1693800,
    jobs2034: 1961400,
    growth: 15.8,
    openings: 115200,
    typicalEducation: "Bachelor's degree",
  },
  'web-developers': {
    jobs2024: 86000,
    jobs2034: 92500,
    growth: 7.5,
    openings: 5400,
    typicalEducation: "Bachelor's degree",
  },
  'web-designers': {
    jobs2024: 128900,
    jobs2034: 137900,
    growth: 7,
    openings: 9100,
    typicalEducation: "Bachelor's degree",
  },
  'software-testers': {
    jobs2024: 201700,
    jobs2034: 221900,
    growth: 10,
    openings: 14000,
    typicalEducation: "Bachelor's degree",
  },
  programmers: {
    jobs2024: 121200,
    jobs2034: 113900,
    growth: -6,
    openings: 5500,
    typicalEducation: "Bachelor's degree",
  },
  'database-administrators': {
    jobs2024: 78000,
    jobs2034: 77500,
    growth: -0.7,
    openings: 3800,
    typicalEducation: "Bachelor's degree",
  },
  'database-architects': {
    jobs2024: 66900,
    jobs2034: 72700,
    growth: 8.7,
    openings: 4000,
    typicalEducation: "Bachelor's degree",
  },
  'network-administrators': {
    jobs2024: 331500,
    jobs2034: 317700,
    growth: -4.2,
    openings: 14300,
    typicalEducation: "Bachelor's degree",
  },
}
