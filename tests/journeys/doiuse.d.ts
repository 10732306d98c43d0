/** Ships without types. */
declare module 'doiuse' {
  import type { Plugin } from 'postcss'

  interface Options {
    /** Called for each use of something that one of the browsers lacks or has in part. */
    readonly onFeatureUsage: (usage: { readonly feature: string }) => void
  }

  export default function doiuse(options: Options): Plugin
}
