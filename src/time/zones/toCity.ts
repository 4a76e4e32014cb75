/**
 * The names of places that differ from their ids, because ids have no accents, apostrophes or periods.
 *
 * @source the spelling of Unicode CLDR 48, exemplar cities
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  'America/Asuncion': 'Asunción',
  'America/Bahia_Banderas': 'Bahía de Banderas',
  'America/Belem': 'Belém',
  'America/Bogota': 'Bogotá',
  'America/Cancun': 'Cancún',
  'America/Ciudad_Juarez': 'Ciudad Juárez',
  'America/Argentina/Cordoba': 'Córdoba',
  'America/Cuiaba': 'Cuiabá',
  'America/Curacao': 'Curaçao',
  'America/Eirunepe': 'Eirunepé',
  'America/Maceio': 'Maceió',
  'America/Mazatlan': 'Mazatlán',
  'America/Merida': 'Mérida',
  'America/Argentina/Rio_Gallegos': 'Río Gallegos',
  'America/Santarem': 'Santarém',
  'America/Sao_Paulo': 'São Paulo',
  'America/St_Barthelemy': 'St. Barthélemy',
  'America/St_Johns': 'St. John’s',
  'America/Argentina/Tucuman': 'Tucumán',
  'Africa/El_Aaiun': 'El Aaiún',
  'Africa/Lome': 'Lomé',
  'Africa/Ndjamena': 'N’Djamena',
  'Africa/Sao_Tome': 'São Tomé',
  'Antarctica/DumontDUrville': 'Dumont d’Urville',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Asia/Urumqi': 'Ürümqi',
  'Europe/Chisinau': 'Chișinău',
  'Indian/Reunion': 'Réunion',
  'Pacific/Noumea': 'Nouméa',
}

/**
 * Matches the ids that contain a US state, which becomes part of the name. Ids that contain `Argentina`
 * are not matched, because Argentina is shown as the country anyway.
 */
const STATE = /\/(Indiana|Kentucky|North_Dakota)\/(.+)$/

/**
 * Returns the common name of a zone's place: `São Paulo`, `New York`, `Knox, Indiana`.
 *
 * @param id - modern IANA id
 */
export function toCity(id: string): string {
  const [, state, inState] = STATE.exec(id) ?? []
  const words =
    (Object.hasOwn(SPELLINGS, id) ? SPELLINGS[id] : (inState ?? id.slice(id.lastIndexOf('/') + 1))) ?? id
  return (state ? `${words}, ${state}` : words).replace(/_/g, ' ').replace(/\bSt /, 'St. ')
}
