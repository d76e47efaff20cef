// What the server answers: a body, or a refusal with its reason.
export class Refusal extends Error {
  constructor(status, detail, type = '', decisions = []) {
    super(detail);
    this.status = status;
    /** The last part of the problem's type: csrf, login, too-many. */
    this.kind = type.split('/').pop();
    /** What others have decided meanwhile. */
    this.decisions = decisions;
  }
}

export async function read(response) {
  const type = response.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await response.json() : null;
  if (!response.ok) throw new Refusal(response.status, body?.detail ?? `The server answered ${response.status}.`, body?.type, body?.decisions);
  return body;
}
