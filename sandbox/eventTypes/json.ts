export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value when it is a JSON object, else an empty one. */
export function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** The objects of a list; nothing when it is none. */
export function toObjects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** An own property; `constructor` and the like of a plain object are none. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Parses a JSON object; anything else gives an empty one. */
export function parseObject(text: unknown): JsonObject {
  try {
    return typeof text === 'string' ? toObject(JSON.parse(text)) : {}
  } catch {
    return {}
  }
}
