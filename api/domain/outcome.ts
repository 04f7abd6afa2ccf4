/** What a rule answers: the new value, or the named reason why not. Rules never throw. */
export type Outcome<Value, Reason extends string> = Accepted<Value> | Refused<Reason>

export interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Refused<Reason extends string> {
  readonly ok: false
  readonly reason: Reason
}

export const accepted = <Value>(value: Value): Accepted<Value> => ({ ok: true, value })

export const refused = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason })
