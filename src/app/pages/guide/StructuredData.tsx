import type { Graph } from 'schema-dts'

/** What a page is, for machines. It is no script: browsers do not run it. */
export function StructuredData({ data }: { data: Graph }) {
  // Nothing in it can end the element early.
  const text = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json">{text}</script>
}
