/** Where the files for other implementations stand. */
export const SCHEMA_FILE = 'docs/library/recommendation.schema.json'
export const CONFORMANCE_FILE = 'docs/library/conformance.json'
