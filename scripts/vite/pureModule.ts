import { parseAst } from 'vite'

const MARK = '/* @__PURE__ */ '

interface Node {
  type: string
  start: number
  end: number
}

/**
 * Marks the values that a module computes while it is loaded, so that a bundler can drop those which a page
 * does not use. This is right for modules without side effects, which package.json promises. Bundlers
 * read that promise only of whole files, and this file has many modules.
 */
export function pureModule(code: string): string {
  const inserts: [at: number, text: string][] = []
  for (const statement of parseAst(code).body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { init } of declaration.declarations) {
      if (!init || !mayHaveEffects(init)) continue
      const isCall = init.type === 'CallExpression' || init.type === 'NewExpression'
      const isSimple = isCall && init.callee.type === 'Identifier' && !mayHaveEffects(init.arguments)
      // In any other expression, each part would need a mark, and some parts cannot have one.
      if (isSimple) inserts.push([init.start, MARK])
      else inserts.push([init.start, `${MARK}(() => (`], [init.end, '))()'])
    }
  }
  return inserts
    .toReversed()
    .reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), code)
}

/** Returns whether a bundler cannot tell that nothing happens when a value is computed. */
function mayHaveEffects(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(mayHaveEffects)
  if (!isNode(value) || /Function|Class/.test(value.type)) return false
  const isKnown = !/^(?:Call|New|Member|TaggedTemplate|Chain)Expression$|^SpreadElement$/.test(value.type)
  return !isKnown || Object.values(value).some(mayHaveEffects)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
