// Documents at addresses.
import { limits as beyond } from "../problems/sources.js";
import type { Limits } from "./access.js";
import { importedUrl } from "./address.js";
import { isFailure, type Document } from "./document.js";
import type { Http } from "./http.js";

/** `depth` is the number of imports that led there. */
export function remoteDocument(url: URL, http: Http, limits: Limits, depth = 0): Document {
  const document: Document = {
    key: url.href,
    name: url.href,
    file: undefined,
    read: async () => {
      const answer = await http.get(url);
      if (isFailure(answer)) return answer;
      const { bytes, charset } = answer;
      const isThis = answer.url.href === url.href;
      return {
        bytes,
        charset,
        document: isThis ? document : remoteDocument(answer.url, http, limits, depth),
      };
    },
    at: (location) => {
      const target = importedUrl(location, url);
      if (isFailure(target)) return target;
      if (depth === limits.depth) return beyond.depth(limits.depth);
      return remoteDocument(target, http, limits, depth + 1);
    },
  };
  return document;
}
