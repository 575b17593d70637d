/** Tables and text: nothing here needs a script. */
export const csr = false;
