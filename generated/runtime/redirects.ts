// Redirects, for those who allow them: within the server's origin, as the request's body holds credentials.
import { HttpError } from "./errors.js";
import type { Fetch, Session } from "./session.js";

declare const fetch: Fetch;
declare const URL: new (url: string, base?: string) => { readonly href: string; readonly origin: string };

/**
 * A session that follows up to five redirects within the server's origin that keep the method (307 and 308); any other remains an
 * `HttpError`. Browsers don't tell where a redirect leads, so that there every one is an error.
 */
export const withRedirects = (session: Session): Session => ({
  ...session,
  async fetch(url, init) {
    const { origin } = new URL(url);
    for (let target = url, left = 5; ; left--) {
      const response = await (session.fetch ?? fetch)(target, init);
      const location = [307, 308].includes(response.status) && response.headers.get("Location");
      if (!location || left === 0) return response;
      const next = new URL(location, target);
      const { status } = response;
      if (next.origin !== origin)
        throw new HttpError(`a redirect to another origin, ${next.origin}`, { status });
      await response.body?.getReader().cancel();
      target = next.href;
    }
  },
});
