// `client.ts` of the whole: one class with a client a service, for those who use several.
import type { Emission } from "./emission.js";
import { methodName } from "./literal.js";
import { Module } from "./module.js";

/** What the class is called; a type of that name is had from its namespace's module. */
export const setClient = "Client";

export function emitSet({ names }: Emission): Module {
  const module = new Module("client", "", [setClient], names);
  const members = names.services.map(({ service, folder, title, client }) => {
    const type = module.contract(`${folder}/client`, client);
    return {
      name: methodName(title),
      type,
      initializer: `new ${type}(this.#session)`,
      documentation: [service.documentation],
    };
  });
  module.add([
    {
      kind: "class",
      name: setClient,
      field: { name: "session", type: module.runtime("session", "Session", true) },
      methods: [],
      lazy: members,
      documentation: [
        "All services with one session; each client is made when it is first asked for.",
        "The session's endpoint has `{service}` where the address holds the service's name.",
      ],
    },
  ]);
  return module;
}
