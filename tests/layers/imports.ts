import { parseSync, Visitor, type ESTree } from 'vite'

/** Something a file takes from another one. */
export interface Import {
  /** What is asked for, as written; null where it is computed and nobody can tell. */
  readonly from: string | null
  /** Whether it is gone after compilation. */
  readonly typeOnly: boolean
}

/** Every import in a source file: static, dynamic, re-exported, of types and by `import.meta.glob`. */
export function importsOf(path: string, source: string): readonly Import[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]!.message}`)

  const imports: Import[] = []
  new Visitor({
    ImportDeclaration({ source: from, importKind, specifiers }) {
      const eachIsType = specifiers.length > 0 && specifiers.every(isTypeSpecifier)
      imports.push({ from: from.value, typeOnly: importKind === 'type' || eachIsType })
    },
    ExportAllDeclaration({ source: from, exportKind }) {
      imports.push({ from: from.value, typeOnly: exportKind === 'type' })
    },
    ExportNamedDeclaration({ source: from, exportKind }) {
      if (from !== null) imports.push({ from: from.value, typeOnly: exportKind === 'type' })
    },
    TSImportType({ source: from }) {
      imports.push({ from: from.value, typeOnly: true })
    },
    ImportExpression({ source: from }) {
      imports.push({ from: textOf(from), typeOnly: false })
    },
    CallExpression({ callee, arguments: [patterns] }) {
      if (!isGlob(callee) || patterns === undefined) return
      const all = patterns.type === 'ArrayExpression' ? patterns.elements : [patterns]
      imports.push(...all.map((pattern) => ({ from: pattern && textOf(pattern), typeOnly: false })))
    },
  }).visit(program)
  return imports
}

const isTypeSpecifier = (specifier: ESTree.ImportDeclarationSpecifier) =>
  specifier.type === 'ImportSpecifier' && specifier.importKind === 'type'

const textOf = (node: ESTree.Node): string | null =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : null

const isGlob = (callee: ESTree.Node): boolean =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MetaProperty' &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'glob'
