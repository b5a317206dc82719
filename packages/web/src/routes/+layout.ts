/** Pages are read, not run: no page is hydrated; small scripts of our own make some of them quicker. */
export const csr = false;
