/* Stands in for fake-indexeddb in the lab: there the browser's own IndexedDB is used. */
export {};
