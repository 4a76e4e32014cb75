/** Error message with which the database refuses a booking that overlaps another. */
export const CONFLICT = 'booking_conflict_error'
/** Error message with which the database refuses a seat if none is left. */
export const SEATS_FULL = 'no_seats_left'
/** Error message with which the database refuses to move a booking or seat that is gone. */
export const MOVED = 'moved_already'

/** Refuses a booking that holds its time if it overlaps another such booking of the same event type. */
const OVERLAP = `
  SELECT RAISE(ABORT, '${CONFLICT}')
  WHERE NEW.blocks = 1 AND EXISTS (
    SELECT 1 FROM bookings
    WHERE event_type_id = NEW.event_type_id AND blocks = 1 AND id IS NOT NEW.id
      AND start_ms < NEW.end_ms AND end_ms > NEW.start_ms
  );`

/**
 * The tables, not the code, enforce availability: SQLite allows one writer at a time, and the
 * triggers run inside the insert, so two requests can never both find a time free.
 *
 * `blocks` is 1 if the booking holds its time (a request that waits for confirmation does not).
 * `seats` is the number of seats of a seated booking. Times are in milliseconds since the epoch.
 * `details` is JSON: see `StoredDetails`.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS bookings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  series_uid TEXT,
  event_type_id INTEGER NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL CHECK (end_ms > start_ms),
  status TEXT NOT NULL,
  blocks INTEGER NOT NULL,
  seats INTEGER,
  email TEXT NOT NULL,
  details TEXT NOT NULL,
  created_ms INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS bookings_by_time ON bookings (event_type_id, start_ms);
CREATE INDEX IF NOT EXISTS held_times ON bookings (start_ms) WHERE blocks = 1;
CREATE INDEX IF NOT EXISTS bookings_by_series ON bookings (series_uid) WHERE series_uid IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS one_request_each ON bookings (event_type_id, start_ms, email)
  WHERE status = 'pending' AND seats IS NULL;

CREATE TRIGGER IF NOT EXISTS no_overlap_on_insert BEFORE INSERT ON bookings BEGIN ${OVERLAP} END;
CREATE TRIGGER IF NOT EXISTS no_overlap_on_update
BEFORE UPDATE OF start_ms, end_ms, blocks, event_type_id ON bookings BEGIN ${OVERLAP} END;

CREATE TABLE IF NOT EXISTS seats (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  booking_id INTEGER NOT NULL REFERENCES bookings (id),
  email TEXT NOT NULL,
  details TEXT NOT NULL,
  CONSTRAINT one_seat_each UNIQUE (booking_id, email)
);

CREATE TRIGGER IF NOT EXISTS no_more_seats_than_there_are BEFORE INSERT ON seats BEGIN
  SELECT RAISE(ABORT, '${SEATS_FULL}')
  WHERE (SELECT count(*) FROM seats WHERE booking_id = NEW.booking_id)
     >= (SELECT seats FROM bookings WHERE id = NEW.booking_id);
END;

CREATE TRIGGER IF NOT EXISTS no_move_of_what_is_gone BEFORE INSERT ON bookings
WHEN json_extract(NEW.details, '$.rescheduledFromUid') IS NOT NULL BEGIN
  SELECT RAISE(ABORT, '${MOVED}')
  WHERE NOT EXISTS (
    SELECT 1 FROM bookings
    WHERE uid = json_extract(NEW.details, '$.rescheduledFromUid')
      AND json_extract(details, '$.rescheduledToUid') = NEW.uid
  );
END;

CREATE TRIGGER IF NOT EXISTS no_move_of_a_seat_that_is_gone BEFORE INSERT ON seats
WHEN json_extract(NEW.details, '$.movedFromUid') IS NOT NULL BEGIN
  SELECT RAISE(ABORT, '${MOVED}')
  WHERE NOT EXISTS (SELECT 1 FROM seats WHERE uid = json_extract(NEW.details, '$.movedFromUid'));
END;

CREATE TABLE IF NOT EXISTS reservations (
  uid TEXT PRIMARY KEY,
  event_type_id INTEGER NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL CHECK (end_ms > start_ms),
  until_ms INTEGER NOT NULL
);
`
