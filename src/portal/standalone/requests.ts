/** The answer to a database request. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error());
    };
  });
}

/** Resolves when a transaction is on disk; rejects with the reason when nothing of it is. */
export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error());
    };
  });
}

/** Rejects after so many milliseconds; to be raced against what may never answer. */
export function limit(patience: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(reject, patience, new Error('Late.'));
  });
}
