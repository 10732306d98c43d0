import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

import { ARTICLE_PARTS } from '../../src/words/en/article-parts.ts'
import { FIGURE_FORMS, isFigureForm } from '../../src/words/en/figure-words.ts'
import { GLOSSARY } from '../../src/words/en/glossary.ts'
import { figureById } from '../../src/evidence/registry/figure-by-id.ts'
import { FAMILIES } from '../../src/evidence/paths/path.ts'
import { EVERY_SOURCE } from '../../src/evidence/registry/every-source.ts'
import { familyOf } from './figures-of-part.ts'
import { outline } from './outline.ts'
import { attribute, isPart, type Part } from './words.ts'

/**
 * Stops the build where an article names a figure, a source, a term, a part or a page that does not
 * exist, or holds code: articles are words.
 *
 * @param known every address an article may lead to
 */
export function remarkCheck(known: ReadonlySet<string>) {
  return (tree: Root, file: VFile): void => {
    const own = new Set(outline(tree).map(({ id }) => `#${id}`))

    visit(tree, (node) => {
      if (isPart(node)) {
        const wrong = wrongPart(node)
        if (wrong !== null) file.fail(wrong, node)
      }
      if (node.type === 'link') {
        const wrong = wrongLink(node.url, known, own)
        if (wrong !== null) file.fail(wrong, node)
      }
      if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression')) {
        file.fail('an article holds words and parts, no code', node)
      }
      if (node.type === 'image' || node.type === 'html') {
        file.fail(`an article holds no ${node.type}: draw it as a part`, node)
      }
    })
  }
}

function wrongPart(part: Part): string | null {
  const { name } = part
  if (!(ARTICLE_PARTS as readonly (string | null)[]).includes(name)) {
    return `there is no part called ${name ?? 'nothing'}`
  }
  const id = attribute(part, 'id') ?? ''
  if (name === 'Figure') {
    if (figureById(id) === null) return `there is no figure ${id}`
    const form = attribute(part, 'as') ?? 'value'
    if (!isFigureForm(form)) return `a figure is written as ${FIGURE_FORMS.join(', ')}, not ${form}`
  }
  if (name === 'Source' && !(id in EVERY_SOURCE)) return `there is no source ${id}`
  if (name?.startsWith('Family') === true && familyOf(part) === undefined) {
    return `a part about a family names one of ${FAMILIES.join(', ')}`
  }
  if (name === 'Term' && !(id in GLOSSARY)) return `there is no term ${id}`
  return null
}

function wrongLink(
  url: string,
  known: ReadonlySet<string>,
  own: ReadonlySet<string>,
): string | null {
  if (url.startsWith('https://')) return null
  if (url.startsWith('#')) return own.has(url) ? null : `there is no heading ${url} here`
  return known.has(url) ? null : `there is no page ${url}`
}
