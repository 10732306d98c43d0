import type { NationalRow, WageYear } from './national-rows.ts'
import type { Occupation } from './occupations.ts'

/** Year, occupation, then one value for each of NATIONAL_COLUMNS. Written by data/import-wages.ts: change the script or its input, not this file. */
export const NATIONAL_PAY_TABLE: Readonly<
  Record<WageYear, Readonly<Record<Occupation, NationalRow>>>
> = {
  '2023': {
    'all-occupations': [151853870, 65470, 29050, 35660, 48060, 76980, 121470],
    'software-developers': [1656880, 138110, 77020, 101200, 132270, 167540, 208620],
    'web-developers': [85350, 95570, 46850, 61690, 84960, 116370, 157280],
    'web-designers': [111060, 108820, 48210, 66020, 98540, 139500, 176490],
    'software-testers': [203040, 108460, 58740, 78470, 101800, 130630, 164520],
    programmers: [120370, 107750, 58950, 74610, 99700, 129650, 167230],
    'database-administrators': [76140, 104810, 54320, 71940, 101510, 133120, 157710],
    'database-architects': [59920, 137030, 76000, 104330, 134700, 166780, 194960],
    'network-administrators': [323020, 100580, 58680, 74400, 95360, 121910, 148710],
  },
  '2024': {
    'all-occupations': [154187380, 67920, 29990, 36730, 49500, 78810, 125720],
    'software-developers': [1654440, 144570, 79850, 103050, 133080, 169000, 211450],
    'web-developers': [78860, 98790, 48560, 63140, 90930, 124300, 162870],
    'web-designers': [111400, 111450, 47840, 64990, 98090, 141860, 192180],
    'software-testers': [199800, 110260, 60690, 79520, 102610, 131870, 166960],
    programmers: [109870, 103640, 52190, 71860, 98670, 128960, 162090],
    'database-administrators': [73180, 107440, 56820, 76100, 104620, 132850, 160890],
    'database-architects': [64770, 142620, 81630, 107900, 135980, 169480, 209990],
    'network-administrators': [318570, 101190, 60320, 75860, 96800, 123390, 150320],
  },
  '2025': {
    'all-occupations': [155495730, 69770, 31200, 37590, 50980, 80520, 128560],
    'software-developers': [1687890, 148100, 82460, 105210, 135980, 171980, 214670],
    'web-developers': [70190, 98770, 48100, 64230, 92650, 126230, 162290],
    'web-designers': [113330, 117490, 53750, 73290, 104000, 158820, 201550],
    'software-testers': [186740, 111490, 61440, 80310, 104300, 133180, 167010],
    programmers: [92230, 105170, 57710, 75850, 100390, 130680, 160460],
    'database-administrators': [69990, 110090, 60230, 79610, 104620, 135460, 163320],
    'database-architects': [67140, 144440, 86240, 109370, 139500, 169290, 204000],
    'network-administrators': [314340, 103680, 62640, 78010, 99130, 126640, 155050],
  },
}
