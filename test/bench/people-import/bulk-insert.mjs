// The same rows as an import has written, put into an empty database of the same schema by nothing but statements.

const tables = ['person', 'person_employment', 'person_evidence', 'person_assignment'];
const ROWS_A_STATEMENT = 500;

/** Reads what an import has written, as the engine's own values. */
export const readRows = async (connection) => {
  const read = [];
  for (const table of tables) read.push({ table, rows: await connection.query(`SELECT * FROM ${table}`) });
  return read;
};

/** Writes the rows in one transaction; the seconds that it took. */
export const insertRows = async (connection, read) => {
  const start = performance.now();
  await connection.begin();
  for (const { table, rows } of read) {
    for (let first = 0; first < rows.length; first += ROWS_A_STATEMENT) {
      await insert(connection, table, rows.slice(first, first + ROWS_A_STATEMENT));
    }
  }
  await connection.query('COMMIT');
  return (performance.now() - start) / 1000;
};

const insert = (connection, table, rows) => {
  const columns = Object.keys(rows[0]);
  const places = rows.map(
    (_, row) => `(${columns.map((_, column) => connection.place(row * columns.length + column)).join(', ')})`,
  );
  const names = columns.map((name) => `"${name}"`).join(', ');
  return connection.query(
    `INSERT INTO ${table} (${names}) VALUES ${places.join(', ')}`,
    rows.flatMap((row) => columns.map((column) => plain(row[column]))),
  );
};

/** As the engine takes it: what it gives parsed goes back as text. */
const plain = (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);
