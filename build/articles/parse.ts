import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/**
 * The tree of an article's text.
 *
 * @throws VFileMessage with line and column, where the text is no MDX
 */
export const parseArticle = (source: string): Root => parser.parse(source)
