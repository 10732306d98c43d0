import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

/** Raw files by name. */
export type RawFiles = Readonly<Record<string, string>>

/** A new folder that holds these files. */
export function rawFolder(files: RawFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'colleges-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`

/**
 * Small raw files in the shape of our extracts. 100001 is a college; every other line falls to one rule each:
 * not operating, not in the release, not in the directory, not active, no federal aid, no computing.
 */
export const EXTRACTS: RawFiles = {
  'institutions_joined.csv': lines(
    'UNITID,INSTNM,CONTROL,CURROPER,R26_IN_FILE,ACCREDAGENCY,DISTANCEONLY,OPENADMP,R26_NPT4,R26_NPT41,R26_NPT42,R26_NPT43,R26_NPT44,R26_NPT45,TUITIONFEE_IN,TUITIONFEE_OUT,TUITIONFEE_PROG,R26_COMPLETION,OMAWDP8_ALL_POOLED_SUPP,ADM_RATE,R26_UGDS,R26_PCTPELL,MD_EARN_WNE_P10,DE_TOTAL_2024,DE_EXCLUSIVE_2024',
    '100001,"Springfield College, Main",1,1,1,Higher Learning Commission,0,2,12548,-2133,,,,,8300,9000,,0.285,0.5118,0.0345,1024,0.3942,60615.0,200,99',
    '100002,Closed College,1,0,1,,0,1,,,,,,,,,,,,,,,,,',
    '100003,Late College,2,1,0,,0,1,,,,,,,,,,,,,,,,,',
    '100004,Unlisted College,2,1,1,,0,1,,,,,,,,,,,,,,,,,',
    '100005,Sleeping College,3,1,1,,0,1,,,,,,,,,,,,,,,,,',
    '100006,Unaided College,3,1,1,,0,1,,,,,,,,,,,,,,,,,',
    '100007,Cooking College,3,1,1,,0,1,,,,,,,,,,,,,,,,,',
  ),
  'ipeds_hd2024_trim.csv': lines(
    'UNITID,IALIAS,CITY,STABBR,WEBADDR,APPLURL,FAIDURL,NPRICURL,VETURL,CYACTIVE,PSET4FLG,LONGITUD,LATITUDE',
    '100001,"SCM | Old Normal",Springfield,MA,www.Spring.edu/,https://apply.spring.edu/x y,spring.edu/aid,www.other.org/npc/,not an address,1,1,-72.5898,42.1015',
    '100002,,A,MA,www.a.edu,,,,,1,1,-72,42',
    '100003,,A,MA,www.a.edu,,,,,1,1,-72,42',
    '100005,,A,MA,www.a.edu,,,,,3,1,-72,42',
    '100006,,A,MA,www.a.edu,,,,,1,2,-72,42',
    '100007,,A,MA,www.a.edu,,,,,1,1,-72,42',
  ),
  'ipeds_c2024_a_computing.csv': lines(
    'UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT',
    '100001,11.0101,1,5,25',
    '100001,11.0103,1,5,10',
    '100001,11.0701,1,20,0',
    '100001,11.0701,1,17,40',
    '100001,11.0701,2,5,4',
    ...[2, 3, 4, 5, 6].map((n) => `10000${n},11.0701,1,3,9`),
    '100007,11.0701,1,7,9',
    '100007,14.4701,1,5,9',
    '100007,99,1,5,9',
  ),
  'scorecard_fos_2026-06-10_computing.csv': lines(
    'unitid,cip_code,credential_level,earnings_median_1yr,earnings_median_4yr,debt_median,earnings_threshold_state',
    '100001,1101,3,63900,88490,,35746',
    '100001,1104,2,,40000,9000,',
    '100001,1109,3,50000,,9000,35746',
    '100002,1107,2,,30000,,35746',
    'NA,1101,3,,90000,,35746',
  ),
}

/** The same college in the shape of the official downloads. */
export const OFFICIAL: RawFiles = {
  'Most-Recent-Cohorts-Institution_06102026.csv': lines(
    '\uFEFFUNITID,INSTNM,CONTROL,CURROPER,ACCREDAGENCY,DISTANCEONLY,OPENADMP,NPT4_PUB,NPT4_PRIV,NPT4_PROG,NPT41_PUB,NPT41_PRIV,NPT42_PUB,NPT42_PRIV,NPT43_PUB,NPT43_PRIV,NPT44_PUB,NPT44_PRIV,NPT45_PUB,NPT45_PRIV,TUITIONFEE_IN,TUITIONFEE_OUT,TUITIONFEE_PROG,C150_4,C150_L4,OMAWDP8_ALL_POOLED_SUPP,ADM_RATE,UGDS,PCTPELL,MD_EARN_WNE_P10',
    '100001,"Springfield College, Main",1,1,Higher Learning Commission,0,2,12548,NA,NA,-2133,NA,NA,NA,NA,NA,NA,NA,PS,NA,8300,9000,NA,NA,0.285,0.5118,0.0345,1024,0.3942,60615',
  ),
  'hd2024.csv': (EXTRACTS['ipeds_hd2024_trim.csv'] ?? '').replaceAll('\n', '\r\n'),
  'c2024_a_rv.csv': lines(
    '"UNITID","CIPCODE","MAJORNUM","AWLEVEL","XCTOTALT","CTOTALT "',
    '100001,"11.0101",1,5,"R",25',
    '100001,"11.0103",1,5,"R",10',
    '100001,"11.0701",1,20,"R",0',
    '100001,"99",1,5,"R",35',
  ),
  'Most-Recent-Cohorts-Field-of-Study.csv': lines(
    'UNITID,CIPCODE,CREDLEV,EARN_MDN_1YR,EARN_MDN_4YR,DEBT_ALL_STGP_EVAL_MDN',
    '100001,1101,3,63900,88490,PS',
    '100001,1104,2,PS,40000,9000',
    '100001,0109,3,50000,NA,9000',
    'NA,1101,3,NA,90000,PS',
  ),
  'effy2024_dist.csv': lines(
    'UNITID,EFFYDLEV,EFYDETOT,EFYDEEXC',
    '100001,1,200,99',
    '100001,2,150,60',
  ),
}
