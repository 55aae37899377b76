/**
 * `fetch` through the proxy that the environment names (`https_proxy`, `no_proxy`), which Node's own does not read.
 * undici is loaded at the first call.
 */
export const fetchThroughProxy: typeof fetch = async (input, init) => {
  const { EnvHttpProxyAgent, fetch: proxied } = await import('undici')
  const response = await proxied(input instanceof Request ? input.url : input, {
    method: init?.method ?? 'GET',
    headers: Object.fromEntries(new Headers(init?.headers)),
    body: typeof init?.body === 'string' ? init.body : null,
    signal: init?.signal ?? null,
    dispatcher: new EnvHttpProxyAgent(),
  })
  return new Response(await response.text(), {
    status: response.status,
    headers: Object.fromEntries(response.headers),
  })
}
