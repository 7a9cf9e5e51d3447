/** What is used of PouchDB: its types come apart from it, and for an older version. */
declare module 'pouchdb-browser' {
  interface Found<Doc> {
    docs: Doc[];
  }

  export default class PouchDB {
    static plugin(plugin: object): void;
    constructor(name: string);
    bulkDocs(docs: object[]): Promise<unknown>;
    put(doc: object): Promise<unknown>;
    get<Doc>(id: string): Promise<Doc>;
    allDocs<Doc>(range: object): Promise<{ rows: Array<{ doc: Doc }> }>;
    createIndex(index: object): Promise<unknown>;
    find<Doc>(request: object): Promise<Found<Doc>>;
    close(): Promise<void>;
  }
}

declare module 'pouchdb-find' {
  const find: object;
  export default find;
}
