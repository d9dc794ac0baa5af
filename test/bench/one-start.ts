// The first call of a fresh process: from the program's start to its answer, in milliseconds. `start.ts` starts it.
import type * as Client from "./one-start-client.js";

const [, , tool = "", endpoint = "", wsdl = ""] = process.argv;

async function call(): Promise<unknown> {
  if (tool === "fetch") {
    const headers = {
      "Content-Type": "text/xml; charset=utf-8",
      SOAPAction: `"${endpoint}GetAppointmentEntity"`,
    };
    const response = await fetch(endpoint, { method: "POST", headers, body: "<s:Envelope/>" });
    return response.text();
  }
  if (tool === "so-codegen") {
    // In a bundle of its own, as a program has it, so that what loading it takes is measured, too.
    const name = "./one-start-client.mjs";
    const client = (await import(name)) as typeof Client;
    return client.first(endpoint);
  }
  // Installed beside the benchmark only.
  const name: string = "soap";
  const soap = (await import(name)) as {
    createClientAsync(
      path: string,
      options: object,
    ): Promise<{ GetAppointmentEntityAsync(request: object): Promise<unknown> }>;
  };
  const client = await soap.createClientAsync(wsdl, { endpoint });
  return client.GetAppointmentEntityAsync({ AppointmentEntityId: 1 });
}

if ((await call()) === undefined) throw new Error("no answer");
process.stdout.write(String(performance.now()));
process.exit();
