/** An object parsed from JSON. */
export type JsonObject = Record<string, unknown>

/** Returns whether a value is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the value if it is an object, else an empty object. */
export function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** Returns the objects in a list; nothing if the value is not a list. */
export function toObjects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** Returns the value if it is a string. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Returns the value if it is a number. */
export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Returns an own property, so that `constructor` and the like are not found on a plain object. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Parses a JSON object. Any other text gives an empty object. */
export function parseObject(text: unknown): JsonObject {
  try {
    return typeof text === 'string' ? toObject(JSON.parse(text)) : {}
  } catch {
    return {}
  }
}
