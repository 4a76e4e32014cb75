/**
 * Large cities and other names that visitors search for, but that the tz database does not contain.
 * Each line starts with the place of the tz database that has the same clock as the names after it.
 */
const LINES = [
  'Africa/Johannesburg Cape_Town Durban Pretoria',
  'Africa/Lagos Abuja',
  'Africa/Casablanca Rabat Marrakesh',
  'America/Chicago Austin Dallas Houston Minneapolis New_Orleans San_Antonio St_Louis',
  'America/Denver Salt_Lake_City',
  'America/Edmonton Calgary',
  'America/Los_Angeles Las_Vegas Portland San_Diego San_Francisco San_Jose Seattle Silicon_Valley',
  'America/Mexico_City Guadalajara Puebla',
  'America/New_York Atlanta Baltimore Boston Charlotte Cleveland Miami ' +
    'Orlando Philadelphia Pittsburgh Washington',
  'America/Bogota Medellin Cali',
  'America/Guayaquil Quito',
  'America/Sao_Paulo Belo_Horizonte Brasilia Curitiba Florianopolis Porto_Alegre Rio_de_Janeiro',
  'America/Toronto Montreal Ottawa Quebec',
  'Asia/Dubai Abu_Dhabi',
  'Asia/Ho_Chi_Minh Hanoi',
  'Asia/Jerusalem Tel_Aviv Haifa',
  'Asia/Karachi Islamabad Lahore',
  'Asia/Kolkata Ahmedabad Bangalore Bengaluru Bombay Chennai Delhi Hyderabad Mumbai New_Delhi Pune',
  'Asia/Riyadh Jeddah Mecca',
  'Asia/Seoul Busan',
  'Asia/Shanghai Beijing Guangzhou Shenzhen',
  'Asia/Tokyo Kyoto Nagoya Osaka Sapporo',
  'Asia/Yangon Mandalay Naypyidaw',
  'Australia/Sydney Canberra Newcastle',
  'Australia/Brisbane Gold_Coast',
  'Europe/Amsterdam Rotterdam The_Hague Utrecht',
  'Europe/Athens Thessaloniki',
  'Europe/Berlin Bonn Cologne Dresden Dusseldorf Düsseldorf Frankfurt ' +
    'Hamburg Köln Leipzig Munich München Stuttgart',
  'Europe/Brussels Antwerp Ghent',
  'Europe/Istanbul Ankara Izmir',
  'Europe/Kyiv Lviv Odesa Kharkiv',
  'Europe/Lisbon Porto',
  'Europe/London Belfast Birmingham Cardiff Edinburgh England Glasgow Liverpool Manchester Scotland Wales',
  'Europe/Madrid Barcelona Seville Valencia',
  'Europe/Moscow Saint_Petersburg',
  'Europe/Paris Bordeaux Lyon Marseille Nice Strasbourg Toulouse',
  'Europe/Rome Florence Milan Milano Naples Napoli Roma Turin Venice',
  'Europe/Stockholm Gothenburg Göteborg',
  'Europe/Vienna Graz Salzburg Wien',
  'Europe/Warsaw Gdansk Krakow Wroclaw',
  'Europe/Zurich Basel Bern Geneva Genève Lausanne',
  'Pacific/Auckland Christchurch Wellington',
]

/** Additional search terms of each place, by modern id. */
export const zoneCities: ReadonlyMap<string, string[]> = new Map(
  LINES.map((line): [string, string[]] => {
    const [place = '', ...cities] = line.split(' ')
    return [place, cities]
  }),
)
