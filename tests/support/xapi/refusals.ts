/** Why a request is refused: the answer’s status, and the rule in words with its clause. */
export interface Refusal {
  status: number;
  rule: string;
}

/** A request as the rules look at it. */
export interface Asked {
  method: string;
  resource: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export function refuse(status: number, rule: string): Refusal {
  return { status, rule };
}
