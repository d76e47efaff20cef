// The address holds the whole state of the page: #/ledger?donor=USA&sort=-date
function read() {
  const hash = window.location.hash.replace(/^#\/?/, '');
  const [path, query = ''] = hash.split('?', 2);
  const parts = path.split('/').map(decode);
  return { page: parts[0] || 'ledger', id: parts[1] ?? '', query: new URLSearchParams(query) };
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let current = $state.raw(read());
window.addEventListener('hashchange', () => (current = read()));

export const route = {
  get page() {
    return current.page;
  },
  get id() {
    return current.id;
  },
  get query() {
    return current.query;
  },
  /** One parameter; empty where there is none. */
  get(name) {
    return current.query.get(name) ?? '';
  },
};

/** The address of a page with parameters; empty ones are left out. */
export function link(page, id = '', parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== '' && value !== undefined && value !== null) query.set(name, value);
  }
  const text = query.toString();
  return '#/' + page + (id ? '/' + encodeURIComponent(id) : '') + (text ? '?' + text : '');
}

/** The address of this page with some parameters changed; the first page of a list, unless its offset is among them. */
export function changed(parameters) {
  const query = Object.fromEntries(current.query);
  delete query.offset;
  return link(current.page, current.id, { ...query, ...parameters });
}

export function go(address, replacing = false) {
  if (replacing) {
    history.replaceState(null, '', address);
    current = read();
  } else {
    window.location.hash = address;
  }
}
