/** News of lists: who listens hears, after the write is done, that something in a list has changed. */
export interface Changes {
  /** To be called after the transaction. */
  announce(listId: string): void
  onChange(listener: (listId: string) => void): void
}

export function listChanges(): Changes {
  const listeners: ((listId: string) => void)[] = []
  return {
    announce(listId) {
      setImmediate(() => {
        for (const listener of listeners) listener(listId)
      })
    },
    onChange: listener => void listeners.push(listener),
  }
}
