// `so-codegen sample` from outside: what it prints where, its exit codes, its wrong usage.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const wsdl = "wsdl/Appointment.wsdl";

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["dist/generator/cli.js", "sample", ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("so-codegen sample", () => {
  it("prints request and response, a line each", () => {
    const { status, stdout, stderr } = run(wsdl, "SetSeen");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [request, response, ...rest] = stdout.split("\n");
    expect(request).toMatch(/^<s:Envelope .*<n1:SetSeen>.*<\/s:Envelope>$/);
    expect(response).toMatch(/^<s:Envelope .*<n1:SetSeenResponse>.*<\/s:Envelope>$/);
    expect(rest).toEqual([""]);
    expect(run(wsdl, "SetSeen", "--request").stdout).toBe(`${request}\n`);
    expect(run(wsdl, "SetSeen", "--response").stdout).toBe(`${response}\n`);
  });

  it("has the fixed timestamp unless it is told another", () => {
    expect(run(wsdl, "Move", "--request").stdout).toContain(">2024-01-01T00:00:00Z<");
    const told = run(wsdl, "Move", "--request", "--now", "2023-02-15T13:12:26+01:00").stdout;
    expect(told).toContain(">2023-02-15T13:12:26+01:00<");
    expect(told).not.toContain("2024");
  });

  it("exits with 1 for bad input, with the diagnostic on stderr and nothing on stdout", () => {
    const { status, stdout, stderr } = run(wsdl, "SetSen");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("error SO601 wsdl/Appointment.wsdl");
    expect(stderr).toContain('hint: Did you mean "SetSeen"?');
    expect(run("wsdl/none.wsdl", "SetSeen")).toMatchObject({ status: 1, stdout: "" });
  });

  it.each([
    ["no operation", [wsdl]],
    ["both directions alone", [wsdl, "SetSeen", "--request", "--response"]],
    ["a time that is none", [wsdl, "Move", "--now", "yesterday"]],
    ["a day that is none", [wsdl, "Move", "--now", "2023-02-29T00:00:00"]],
    ["white space around the time", [wsdl, "Move", "--now", " 2023-02-28T00:00:00"]],
    ["an unknown option", [wsdl, "SetSeen", "--pretty"]],
  ])("exits with 2 for bad usage: %s", (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("so-codegen --help");
  });

  it.skipIf(process.platform === "win32")("says nothing when its reader has seen enough", () => {
    const command = `"${process.execPath}" dist/generator/cli.js sample ${wsdl} SaveAppointmentEntity --documented | true`;
    const { stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect(stderr).toBe("");
  });
});
